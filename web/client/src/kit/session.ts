import { type Me, Problem, type Session } from '@linli/api'
import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { api, keep_token, on_signed_out } from './api'
import { forget_all, keep, kept } from './loaded'
import { act_as, flush } from './outbox'

export const use_session = defineStore('session', () => {
  const me = ref<Me>()
  /** False until the first answer about who is signed in. */
  const known = ref(false)
  let told: () => void = () => undefined
  const first_answer = new Promise<void>((resolve) => (told = resolve))

  const can = (permission: string) => computed(() => me.value?.permissions.includes(permission) ?? false)

  /** Who is signed in; without network, who was last. */
  async function refresh() {
    try {
      me.value = await api.get('/me')
      keep('me', me.value)
    } catch (failure) {
      if (failure instanceof Problem && failure.is_unreachable) me.value = kept<Me>('me')
      throw failure
    } finally {
      act_as(me.value?.account_id)
      known.value = true
      told()
    }
  }

  async function opened(session: Session) {
    keep_token(session.token)
    forget_all()
    await refresh()
    void flush()
  }

  function closed() {
    keep_token(undefined)
    forget_all()
    me.value = undefined
    act_as(undefined)
  }

  on_signed_out(closed)

  return {
    me,
    known,
    can,
    refresh,
    /** Settles with the first answer about who is signed in. */
    when_known: () => first_answer,

    async by_password(phone: string, password: string) {
      const session = await api.post('/sessions', { body: { phone, password } })
      if (!session.second_factor_required) await opened(session)
      else keep_token(session.token)
      return session
    },

    async by_code(phone: string, code: string) {
      const session = await api.post('/sessions/by-code', { body: { phone, code } })
      if (!session.second_factor_required) await opened(session)
      else keep_token(session.token)
      return session
    },

    async second_factor(code: string) {
      await opened(await api.post('/sessions/current/second-factor', { body: { code } }))
    },

    async sign_out() {
      await api.post('/sessions/current/sign-out')
      closed()
    },
  }
})
