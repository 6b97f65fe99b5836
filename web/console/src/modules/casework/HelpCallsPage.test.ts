import { flushPromises } from '@vue/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import { page_of, serve, show } from '@/testing'
import HelpCallsPage from './HelpCallsPage.vue'

class Silent extends EventTarget {
  static CLOSED = 2
  static last: Silent
  readyState = 0
  constructor() {
    super()
    Silent.last = this
  }
  close() {}
}

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

it('asks by itself for calls while no events come, and only then', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  vi.stubGlobal('EventSource', Silent)
  const asked = serve(() => page_of([]))
  const { page } = await show(HelpCallsPage, { routes: [{ path: '/cases/:case_id', name: 'case', component: { template: '<i />' } }] })
  const ringing = () => asked.filter((one) => one.path.includes('state=ringing')).length
  const before = ringing()
  vi.advanceTimersByTime(30_000)
  await flushPromises()
  expect(ringing()).toBe(before + 1)
  Silent.last.dispatchEvent(new Event('ready'))
  vi.advanceTimersByTime(30_000)
  await flushPromises()
  expect(ringing()).toBe(before + 1)
  page.unmount()
})
