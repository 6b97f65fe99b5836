import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { use_session, type Me } from './session'
import { refusal, serve } from './testing'

beforeEach(() => setActivePinia(createPinia()))
afterEach(() => vi.unstubAllGlobals())

const signed_in = () => {
  const session = use_session()
  session.me = { account_id: '1', permissions: [] } as unknown as Me
  return session
}

describe('who is signed in', () => {
  it('stays so while the server or a proxy before it does not answer', async () => {
    const session = signed_in()
    for (const answer of [undefined, [502, 'Bad Gateway'], [503, {}], [500, {}]] as const) {
      serve(() => answer as never)
      await expect(session.refresh()).rejects.toThrow()
      expect(session.me?.account_id).toBe('1')
    }
  })

  it('is not any more when the server says so', async () => {
    const session = signed_in()
    serve(() => refusal(401, 'access.sign_in_required'))
    await session.refresh()
    expect(session.me).toBeUndefined()
  })

  it('is asked again after an opening that failed', async () => {
    const session = use_session()
    serve(() => [503, {}])
    await expect(session.known()).rejects.toThrow()
    serve(({ path }) => (path === '/me' ? [200, { account_id: '1', permissions: [] }] : [200, { items: [] }]))
    await session.known()
    expect(session.me?.account_id).toBe('1')
  })
})

describe('signing out', () => {
  it('without an answer leaves the person signed in', async () => {
    const session = signed_in()
    serve(() => undefined)
    await expect(session.sign_out()).rejects.toThrow()
    expect(session.me?.account_id).toBe('1')
  })

  it('is done when the server says so, and when the session had ended before', async () => {
    for (const answer of [[200, {}], refusal(401, 'access.sign_in_required')] as const) {
      const session = signed_in()
      serve(() => answer as never)
      await session.sign_out()
      expect(session.me).toBeUndefined()
    }
  })
})
