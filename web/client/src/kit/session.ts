import type { Me, Session } from '@linli/api'
import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { api, keep_token, on_signed_out } from './api'
import { forget_all } from './loaded'
import { flush } from './outbox'

export const use_session = defineStore('session', () => {
  const me = ref<Me>()
  /** False until the first answer about who is signed in. */
  const known = ref(false)

  const can = (permission: string) => computed(() => me.value?.permissions.includes(permission) ?? false)

  async function refresh() {
    try {
      me.value = await api.get('/me')
    } finally {
      known.value = true
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
  }

  on_signed_out(closed)

  return {
    me,
    known,
    can,
    refresh,

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
