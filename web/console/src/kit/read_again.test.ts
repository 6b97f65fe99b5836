import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Component } from 'vue'
import { page_of, serve, show, type Answered } from '@/testing'
import MemberPage from '@/modules/member/MemberPage.vue'
import PublicationPage from '@/modules/points/PublicationPage.vue'
import GoodPage from '@/modules/market/GoodPage.vue'

afterEach(() => vi.unstubAllGlobals())

const routes = ['goods', 'members', 'publications', 'member_edit', 'publication'].map((name) => ({ path: `/${name}`, name, component: { template: '<i />' } }))
const records: { of: string; component: Component; path: string; record: object }[] = [
  { of: 'a good', component: GoodPage, path: '/public/goods/7', record: { good_id: '7', name: '大米', kind: 'goods', state: 'on', price: 20, stock: 3, held: 0, available: 3, windows: [] } },
  { of: 'a publication', component: PublicationPage, path: '/public/publications/7', record: { publication_id: '7', unit_name: '一支部', state: 'draft', from_on: '2026-10-01', to_on: '2026-10-31', members: 3 } },
  { of: 'a member', component: MemberPage, path: '/members/7', record: { member_id: '7', name: '王芳', status: 'full', kind: 'direct', branch_name: '一支部' } },
]

describe.each(records)('the page of $of', ({ component, path, record }) => {
  it('is there when reading it again succeeds', async () => {
    let answer: Answered = [503, {}]
    serve((asked) => (asked.path === path ? answer : asked.path.endsWith('/points') ? [404, {}] : page_of([])))
    const { page } = await show(component, { routes: [...routes, { path: '/one/:good_id/:publication_id/:member_id', component: component }], path: '/one/7/7/7' })
    expect(page.find('.note[role=alert]').exists()).toBe(true)
    answer = [200, record]
    await page.find('.note[role=alert] button').trigger('click')
    await flushPromises()
    expect(page.find('.note[role=alert]').exists()).toBe(false)
    page.unmount()
  })
})
