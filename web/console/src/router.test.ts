import { flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, expect, it, vi } from 'vitest'
import App from './App.vue'
import { i18n, use_locale } from './i18n'
import { router } from './router'
import { page_of, serve } from './testing'

afterEach(() => vi.unstubAllGlobals())

it('tells that the console could not be opened while the server is away, and opens the page that was asked for afterwards', async () => {
  await use_locale('zh-CN')
  const pinia = createPinia()
  setActivePinia(pinia)
  serve(() => [502, 'Bad Gateway'])
  const app = mount(App, { global: { plugins: [pinia, i18n, router], stubs: { AppFrame: true } }, attachTo: document.body })
  await router.push('/messages')
  await flushPromises()
  expect(router.currentRoute.value.name).not.toBe('sign_in')
  expect(app.find('[role=alert]').exists()).toBe(true)
  serve(({ path }) => (path === '/me' ? [200, { account_id: '1', name: '李明', permissions: [], roles: [] }] : page_of([])))
  await app.find('[role=alert] button').trigger('click')
  await vi.waitFor(() => expect(router.currentRoute.value.name).toBe('messages'))
  expect(app.find('main.page h1').exists()).toBe(false)
  app.unmount()
})
