import { flushPromises } from '@vue/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import { asked } from '@/kit/ask'
import { may } from '@/may'
import { serve, show } from '@/testing'
import SettingsPage from './SettingsPage.vue'

afterEach(() => vi.unstubAllGlobals())

it('empties a text that may be empty', async () => {
  const setting = { key: 'open311.contact', type: 'text', value: '0571', default_value: '', unit: '', max: 200, choices: [], source: '', compliance: false, version: 1 }
  const requests = serve(({ method }) => (method === 'GET' ? [200, { items: [setting] }] : [200, {}]))
  const { page } = await show(SettingsPage, { me: { permissions: [may.change_settings] } })
  await page.find('td.right button').trigger('click')
  await asked.value!.submit({ reason: '不再公开' }, {})
  await flushPromises()
  expect(requests.find((one) => one.method === 'PUT')!.body).toEqual({ value: '', reason: '不再公开' })
  page.unmount()
})
