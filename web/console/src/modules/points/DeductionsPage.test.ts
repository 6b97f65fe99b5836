import { afterEach, expect, it, vi } from 'vitest'
import { may } from '@/may'
import { page_of, serve, show } from '@/testing'
import DeductionsPage from './DeductionsPage.vue'

afterEach(() => vi.unstubAllGlobals())

it('lets a person confirm what another of the same name has proposed, but not what he proposed himself', async () => {
  const one = { member_id: '5', name: '王芳', proposed_by: '李明', rule_name: '缺席', amount: 2, state: 'waiting', happened_on: '2026-11-01' }
  serve(() => page_of([{ ...one, deduction_id: '1', proposer_id: '2' }, { ...one, deduction_id: '2', proposer_id: '1' }]))
  const { page } = await show(DeductionsPage, { me: { name: '李明', permissions: [may.confirm_deductions] }, routes: [{ path: '/members/:member_id', name: 'member', component: { template: '<i />' } }] })
  expect(page.findAll('.row-actions button').map((one) => one.text())).toEqual(['确认', '退回', '退回'])
  page.unmount()
})
