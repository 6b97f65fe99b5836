import { computed, shallowRef } from 'vue'
import { defineStore } from 'pinia'
import { as_problem, read, send, type Answer } from './kit/api'

export type Me = Answer<'/me'>
export type About = Answer<'/public/about'>

/** Who is signed in and what he may do; the server judges again on every call. */
export const use_session = defineStore('session', () => {
  const me = shallowRef<Me>()
  const about = shallowRef<About>()
  const unread = shallowRef(0)
  const switched_on = shallowRef<ReadonlySet<string>>(new Set())
  let asked: Promise<void> | undefined

  const permissions = computed(() => new Set(me.value?.permissions))

  function can(...any_of: string[]): boolean {
    return any_of.length === 0 || any_of.some((permission) => permissions.value.has(permission))
  }

  /** Whether a compliance switch is on; what needs none always is. */
  function is_on(key: string | undefined): boolean {
    return key === undefined || switched_on.value.has(key)
  }

  async function ask_switches(): Promise<void> {
    const { items } = await read('/public/compliance-switches').catch(() => ({ items: [] }))
    switched_on.value = new Set(items.filter((one) => one.on).map((one) => one.key))
  }

  async function refresh(): Promise<void> {
    try {
      me.value = await read('/me')
    } catch (thrown) {
      me.value = undefined
      if (as_problem(thrown).code === 'network.unreachable') throw thrown
    }
  }

  /** Asks once who is there; later calls wait for the same answer. */
  function known(): Promise<void> {
    asked ??= Promise.all([
      refresh(),
      ask_switches(),
      read('/public/about').then(
        (answer) => (about.value = answer),
        () => undefined,
      ),
    ]).then(() => undefined)
    return asked.catch((thrown) => {
      asked = undefined
      throw thrown
    })
  }

  async function count_unread() {
    unread.value = (await read('/me/messages/unread').catch(() => ({ unread: unread.value }))).unread
  }

  function forget() {
    me.value = undefined
    unread.value = 0
  }

  async function sign_out() {
    await send('/sessions/current/sign-out').catch(() => undefined)
    forget()
  }

  return { me, about, unread, can, is_on, ask_switches, refresh, known, count_unread, forget, sign_out }
})
