import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import { read, send, when_signed_out } from '@/kit/api'
import AskDialog from '@/kit/AskDialog.vue'
import { ask } from '@/kit/ask'
import { use_session } from '@/session'
import { refusal, serve, show, type Asked } from '@/testing'
import SignInAgain from './SignInAgain.vue'

/** The server: whose session the browser holds, and whether a second factor is wanted. */
let who: string | undefined
let wants_second = false
let asked: Asked[] = []
let shown: Awaited<ReturnType<typeof show>>

beforeEach(async () => {
  who = undefined
  wants_second = false
  asked = serve(({ path, body }) => {
    const given = body as { phone?: string; code?: string }
    if (path === '/sessions') {
      if (!wants_second) who = given.phone
      return [200, { second_factor_required: wants_second }]
    }
    if (path === '/sessions/current/second-factor') {
      who = '1'
      return [200, {}]
    }
    if (!who) return refusal(401, 'access.sign_in_required')
    return [200, path === '/me' ? { account_id: who, name: '李明', permissions: [], roles: [] } : { items: [] }]
  })
  const frame = defineComponent({ render: () => [h(AskDialog), h(SignInAgain)] })
  shown = await show(frame, { routes: [{ path: '/units', component: frame }, { path: '/sign-in', name: 'sign_in', component: { template: '<i />' } }], path: '/units' })
  when_signed_out(() => use_session().sign_in_again())
})
afterEach(() => {
  shown.page.unmount()
  document.body.innerHTML = ''
  vi.unstubAllGlobals()
})

const field = (id: string) => document.querySelector<HTMLInputElement>(`#${id}`)
async function fill(id: string, value: string) {
  field(id)!.value = value
  field(id)!.dispatchEvent(new Event('input'))
  await flushPromises()
}
async function sign_in_as(account_id: string) {
  await fill('phone', account_id)
  await fill('password', 'secret')
  field('password')!.closest('form')!.dispatchEvent(new Event('submit', { cancelable: true }))
  await flushPromises()
}

describe('a session that ends while somebody works', () => {
  it('lets him sign in over the page; the command goes on then, once, with what he had typed', async () => {
    void ask({ title: '新建', fields: [{ name: 'title', label: '名称' }], submit: (body) => send('/units', { body }) })
    await flushPromises()
    await fill('ask-title', '第三网格')
    field('ask-title')!.closest('form')!.dispatchEvent(new Event('submit', { cancelable: true }))
    await flushPromises()
    expect(use_session().ended).toBe(true)
    expect(field('ask-title')!.value).toBe('第三网格')
    await sign_in_as('1')
    expect(use_session().ended).toBe(false)
    const sent = asked.filter((one) => one.path === '/units')
    expect(sent.map((one) => one.body)).toEqual([{ title: '第三网格' }, { title: '第三网格' }])
    expect(sent[0]!.key).toBe(sent[1]!.key)
    expect(shown.router.currentRoute.value.path).toBe('/units')
  })

  it('asks for the second factor as well', async () => {
    wants_second = true
    const answer = read('/units')
    await flushPromises()
    await sign_in_as('1')
    expect(use_session().ended).toBe(true)
    await fill('second', '123456')
    field('second')!.closest('form')!.dispatchEvent(new Event('submit', { cancelable: true }))
    await expect(answer).resolves.toEqual({ items: [] })
    expect(use_session().ended).toBe(false)
  })

  it('reads once what was asked for again and again meanwhile', async () => {
    const answers = Promise.all([read('/units'), read('/units'), read('/units')])
    await flushPromises()
    const before = asked.length
    await sign_in_as('1')
    await answers
    expect(asked.slice(before).filter((one) => one.path === '/units')).toHaveLength(1)
  })

  it('leads another person to the sign-in page, and carries out nothing of the first', async () => {
    const answer = send('/units', { body: { name: 'x' } })
    const ended = expect(answer).rejects.toThrow('access.sign_in_required')
    await flushPromises()
    await sign_in_as('2')
    await ended
    expect(asked.filter((one) => one.path === '/units')).toHaveLength(1)
    expect(use_session().me).toBeUndefined()
    expect(shown.router.currentRoute.value.name).toBe('sign_in')
  })
})
