import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { vi } from 'vitest'
import type { Component } from 'vue'
import { createMemoryHistory, createRouter, type Router, type RouteRecordRaw } from 'vue-router'
import { i18n, use_locale } from './i18n'
import { use_session, type Me } from './session'

export interface Asked {
  method: string
  /** Path below the API with what stands behind the question mark. */
  path: string
  key: string | null
  body: unknown
}
/** Status and body; nothing when no answer comes. */
export type Answered = [status: number, body: unknown] | undefined

/** What the server answers in a test, and what it was asked. */
export function serve(answer: (asked: Asked) => Answered | Promise<Answered>): Asked[] {
  const all: Asked[] = []
  vi.stubGlobal('fetch', async (request: Request) => {
    const { pathname, search } = new URL(request.url, 'http://localhost')
    const text = request.method === 'GET' ? '' : await request.text()
    const asked = { method: request.method, path: pathname.replace('/api/v1', '') + search, key: request.headers.get('Idempotency-Key'), body: text ? JSON.parse(text) : undefined }
    all.push(asked)
    const answered = await answer(asked)
    if (!answered) throw new TypeError('no network')
    return new Response(JSON.stringify(answered[1]), { status: answered[0], headers: { 'Content-Type': 'application/json' } })
  })
  return all
}

export const page_of = (items: unknown[], next?: string): Answered => [200, { items, next }]
export const refusal = (status: number, code: string): Answered => [status, { code }]

/** A page as its reader has it: texts, session and addresses are the real ones. */
export async function show(component: Component, { routes, path, me, props }: { routes?: RouteRecordRaw[]; path?: string; me?: Partial<Me>; props?: object } = {}): Promise<{ page: VueWrapper; router: Router }> {
  await use_locale('zh-CN')
  const pinia = createPinia()
  setActivePinia(pinia)
  use_session().me = { account_id: '1', name: 'Li Ming', permissions: [], roles: [], ...me } as unknown as Me
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/', component: { template: '<i />' } }, ...(routes ?? [])] })
  await router.push(path ?? '/')
  const page = mount(component, { props, attachTo: document.body, global: { plugins: [pinia, i18n, router] } }) as VueWrapper
  await flushPromises()
  return { page, router }
}
