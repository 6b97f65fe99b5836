import { afterEach, expect, it, vi } from 'vitest'
import { may } from '@/may'
import { page_of, serve, show } from '@/testing'
import GrantsPage from './GrantsPage.vue'

afterEach(() => vi.unstubAllGlobals())

it('lets a person approve what another of the same name has asked for, but not what he asked for, nor a role of his own', async () => {
  const grant = { role: 'clerk', unit_name: '一支部', state: 'pending', asked_by: '李明', asked_at: '2026-11-01T08:00:00+08:00' }
  serve(({ path }) => (path.startsWith('/grants') ? page_of([{ ...grant, grant_id: '1', account_id: '5', account_name: '王芳', asker_id: '9' }, { ...grant, grant_id: '3', account_id: '5', account_name: '王芳', asker_id: '1' }, { ...grant, grant_id: '2', account_id: '1', account_name: '李明', asker_id: '9' }]) : page_of([])))
  const { page } = await show(GrantsPage, { me: { name: '李明', permissions: [may.approve_grants] } })
  expect(page.findAll('.row-actions').map((one) => one.text())).toEqual(['批准', '', ''])
  page.unmount()
})
