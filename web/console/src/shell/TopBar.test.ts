import { flushPromises } from '@vue/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import { asked } from '@/kit/ask'
import { use_session } from '@/session'
import { serve, show } from '@/testing'
import TopBar from './TopBar.vue'

afterEach(() => {
  vi.unstubAllGlobals()
  document.body.innerHTML = ''
})

const routes = ['start', 'messages', 'sign_in'].map((name) => ({ path: `/${name}`, name, component: { template: '<i />' } }))

it('tells whoever signs out without network that he is still signed in, and tries again', async () => {
  serve(() => undefined)
  const { page, router } = await show(TopBar, { routes, props: { menu_open: false } })
  await page.find('button.who').trigger('click')
  await flushPromises()
  const leave = [...document.querySelectorAll<HTMLElement>('[role=menuitem]')].find((one) => one.textContent === '退出登录')!
  leave.click()
  await flushPromises()
  expect(asked.value!.title).toBe('还没有退出登录')
  expect(use_session().me).toBeDefined()
  expect(router.currentRoute.value.name).not.toBe('sign_in')
  serve(() => [200, {}])
  await asked.value!.submit({}, {})
  asked.value!.settle(true)
  await flushPromises()
  expect(use_session().me).toBeUndefined()
  expect(router.currentRoute.value.name).toBe('sign_in')
  page.unmount()
})
