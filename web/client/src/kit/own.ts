// What a person leaves on the phone: drafts, a running patrol. It is kept apart for each account, so that the next one
// on the same phone finds nothing of it.
import { ref } from 'vue'

const owner_key = 'linli.owner'
const prefix = 'linli.own.'

/**
 * Whose phone it is: the account that signed in last, or none. It outlives the end of a session, so that a grid worker
 * whose session ran out still has his patrol; signing out and somebody else's sign-in end it.
 */
export const owner = ref((uni.getStorageSync(owner_key) as string) || '')

export function belongs_to(account_id: string) {
  owner.value = account_id
  if (account_id) uni.setStorageSync(owner_key, account_id)
  else uni.removeStorageSync(owner_key)
}

/** A name as it is for one account, or for a visitor. */
export const name_for = (whose: string, name: string): string => `${whose || 'visitor'}.${name}`

export function own<T>(name: string, whose = owner.value): T | undefined {
  return (uni.getStorageSync(prefix + name_for(whose, name)) as T) || undefined
}

export function keep_own(name: string, value: unknown, whose = owner.value) {
  try {
    uni.setStorageSync(prefix + name_for(whose, name), value)
  } catch {
    // A phone whose storage is full goes on without.
  }
}

export function forget_own(name: string, whose = owner.value) {
  uni.removeStorageSync(prefix + name_for(whose, name))
}

/** Nothing of the owner stays, nor of a visitor: that was most likely the owner before he signed in. */
export function forget_owner() {
  const starts = [owner.value, ''].map((whose) => prefix + name_for(whose, ''))
  for (const key of uni.getStorageInfoSync().keys) if (starts.some((start) => key.startsWith(start))) uni.removeStorageSync(key)
  belongs_to('')
}
