import { flushPromises } from '@vue/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import { asked } from '@/kit/ask'
import { may } from '@/may'
import { page_of, refusal, serve, show, type Answered } from '@/testing'
import FilesPage from './FilesPage.vue'
import { routes } from './routes'

afterEach(() => vi.unstubAllGlobals())

const cards = ['甲', '乙', '丙'].map((name, i) => ({ file_id: String(i + 1), name, number: '', branch_name: '一支部', stage: 'apply', step: 'talk', step_number: 2, light: 'none', since_on: '2026-10-01' }))
const offer = { move: 'talked', title: '完成谈话', to_title: '已谈话', danger: false, form: [], needs_note: false, needs_files: false }

it('takes several on together: who is refused is named, and after a lost answer the next press goes on with the rest', async () => {
  const answers: Record<string, Answered[]> = { 1: [[200, {}]], 2: [undefined, refusal(409, 'workflow.not_now')], 3: [[200, {}]] }
  const requests = serve(({ method, path }) => {
    if (method === 'POST') return answers[path.split('/')[2]!]!.shift()
    return path.startsWith('/development-files/') ? [200, { ...cards[0], offers: [offer] }] : page_of(cards)
  })
  const { page } = await show(FilesPage, { routes, path: '/development/files', me: { permissions: [may.keep_development] } })
  for (const box of page.findAll('tbody input[type=checkbox]')) await box.setValue(true)
  await flushPromises()
  await page.findAll('button').find((one) => one.classes('el-button--primary') && one.text().includes('3'))!.trigger('click')
  await flushPromises()
  await expect(asked.value!.submit({}, {})).rejects.toThrow()
  await asked.value!.submit({}, {})
  asked.value!.settle(true)
  await flushPromises()
  const sent = requests.filter((one) => one.method === 'POST')
  expect(sent.map((one) => one.path.split('/')[2])).toEqual(['1', '2', '2', '3'])
  expect(sent[1]!.key).toBe(sent[2]!.key)
  expect(page.find('.refused').text()).toContain('乙')
  expect(page.findAll('button').some((one) => one.classes('el-button--primary') && /\d/.test(one.text()))).toBe(false)
  page.unmount()
})
