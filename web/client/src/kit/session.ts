import { type Me, type Session, may_pass, unreachable } from '@linli/api'
import { defineStore } from 'pinia'
import { computed, nextTick, ref } from 'vue'
import { api, keep_token, on_signed_out } from './api'
import { forget_all, keep, kept } from './loaded'
import { act_as, flush } from './outbox'
import { belongs_to, forget_owner, owner } from './own'
import { shelf } from './photo-shelf'

// Set while somebody has signed out of whom the server has not heard it yet.
const leaving_key = 'linli.leaving'

export const use_session = defineStore('session', () => {
  const me = ref<Me>()
  /** False until the first answer about who is signed in. */
  const known = ref(false)
  /** Whether the last sign-in was another person's than the one before on this phone. */
  const changed_hands = ref(false)
  let told: () => void = () => undefined
  const first_answer = new Promise<void>((resolve) => (told = resolve))
  let settled = true
  let run = 0

  const can = (permission: string) => computed(() => me.value?.permissions.includes(permission) ?? false)

  function is(person: Me | undefined) {
    me.value = person
    act_as(person?.account_id)
    if (person) belongs_to(person.account_id)
  }

  /** Who is signed in; while the server cannot tell, who was last. */
  async function refresh() {
    const mine = ++run
    try {
      if (!(await leave())) throw unreachable()
      const person = await api.get('/me')
      if (mine !== run) return
      settled = true
      keep('me', person)
      is(person)
    } catch (failure) {
      if (mine === run) {
        settled = !may_pass(failure)
        is(may_pass(failure) ? kept<Me>('me') : me.value)
      }
      throw failure
    } finally {
      known.value = true
      told()
    }
  }

  /** Asks once more when the last time there was no answer. */
  async function again() {
    if (settled) return
    const saw_nobody = !me.value
    await refresh().then(flush, () => undefined)
    if (!saw_nobody || !me.value) return
    // The screens took it that nobody is signed in; with this they look once more.
    known.value = false
    await nextTick()
    known.value = true
  }

  async function opened(session: Session) {
    const before = owner.value
    keep_token(session.token)
    forget_all()
    await refresh()
    changed_hands.value = !!before && owner.value !== before
    void flush()
  }

  async function entered(session: Session): Promise<Session> {
    // Who was still to be signed out has no session on this phone any more.
    uni.removeStorageSync(leaving_key)
    if (session.second_factor_required) keep_token(session.token)
    else await opened(session)
    return session
  }

  function closed() {
    run++
    settled = true
    forget_all()
    is(undefined)
  }

  on_signed_out(() => {
    keep_token(undefined)
    closed()
  })

  /** Tells the server of a sign-out of which it does not know; answers whether none is left to tell. */
  async function leave(): Promise<boolean> {
    if (!uni.getStorageSync(leaving_key)) return true
    try {
      await api.post('/sessions/current/sign-out')
    } catch (failure) {
      if (may_pass(failure)) return false
    }
    uni.removeStorageSync(leaving_key)
    keep_token(undefined)
    return true
  }

  return {
    me,
    known,
    changed_hands,
    can,
    refresh,
    again,
    /** Settles with the first answer about who is signed in. */
    when_known: () => first_answer,

    /** Looks to it that a server that did not answer is asked until it does. */
    keep_asking() {
      setInterval(() => void again(), 30_000)
      uni.onNetworkStatusChange(({ isConnected }) => isConnected && void again())
    },

    async by_password(phone: string, password: string) {
      await leave()
      return entered(await api.post('/sessions', { body: { phone, password } }))
    },

    async by_code(phone: string, code: string) {
      await leave()
      return entered(await api.post('/sessions/by-code', { body: { phone, code } }))
    },

    async second_factor(code: string) {
      await opened(await api.post('/sessions/current/second-factor', { body: { code } }))
    },

    /**
     * Nothing of the person stays on the phone, with or without network. Answers whether the server knows it already;
     * otherwise it is told as soon as it answers.
     */
    async sign_out(): Promise<boolean> {
      const whose = owner.value
      uni.setStorageSync(leaving_key, true)
      closed()
      forget_owner()
      for (const one of new Set([whose, ''])) await shelf.forget(one).catch(() => undefined)
      settled = await leave()
      return settled
    },
  }
})
