import { afterEach, expect, it, vi } from 'vitest'
import { page_of, serve, show } from '@/testing'
import MessagesPage from './MessagesPage.vue'

afterEach(() => vi.unstubAllGlobals())

it('tells moments as a clock shows them', async () => {
  serve(() => page_of([{ message_id: '1', kind: 'not.known', params: { title: '主题党日', at: '2026-11-22T10:00:00.000+08:00' }, read: false, at: '2026-11-20T10:00:00.000+08:00' }]))
  const { page } = await show(MessagesPage)
  expect(page.text()).toContain('主题党日 · 2026-11-22 10:00')
  expect(page.text()).not.toContain('T10:00')
  page.unmount()
})
