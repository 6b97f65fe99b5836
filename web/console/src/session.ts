import { computed, shallowRef } from 'vue'
import { defineStore } from 'pinia'
import { as_problem, is_answered, read, send, type Answer } from './kit/api'

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

  /** Only the server's own word is taken for it that nobody is signed in; while it does not answer, who was signed in still is. */
  async function refresh(): Promise<void> {
    try {
      me.value = await read('/me')
    } catch (thrown) {
      const problem = as_problem(thrown)
      if (problem.code !== 'access.sign_in_required' && !is_answered(problem)) throw problem
      me.value = undefined
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

  /** Set while the person has to sign in again over the page: what he was doing waits for it. */
  const ended = shallowRef(false)
  let back: Promise<boolean> | undefined
  let settle: (is_back: boolean) => void = () => {}

  /** Asks whoever was signed in to sign in again; true when he did, false when he gave it up or nobody was. */
  function sign_in_again(): Promise<boolean> {
    if (!me.value || me.value.second_factor === 'required') return Promise.resolve(false)
    ended.value = true
    back ??= new Promise((resolve) => (settle = resolve))
    return back
  }

  /** The end of it: `again` is who has signed in now. Only the same person goes on with what stands on the page. */
  function came_back(again?: Me): boolean {
    const is_same = again !== undefined && again.account_id === me.value?.account_id
    if (is_same) me.value = again
    else forget()
    ended.value = false
    back = undefined
    settle(is_same)
    return is_same
  }

  function forget() {
    me.value = undefined
    unread.value = 0
  }

  /** Throws when the server could not be told: the browser's cookie holds then, and so does the session. */
  async function sign_out() {
    await send('/sessions/current/sign-out').catch((thrown) => {
      if (as_problem(thrown).status !== 401) throw thrown
    })
    forget()
  }

  return { me, about, unread, ended, can, is_on, ask_switches, refresh, known, count_unread, sign_in_again, came_back, sign_out }
})
