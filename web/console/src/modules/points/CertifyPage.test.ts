import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page_of, refusal, serve, show, type Answered, type Asked } from '@/testing'
import CertifyPage from './CertifyPage.vue'
import { routes } from './routes'

interface Row {
  application_id: string
  name: string
  state: string
}

let rows: Row[] = []
let asked: Asked[] = []
let judge: (application_id: string) => Answered = () => [200, { state: 'certified' }]
let page: Awaited<ReturnType<typeof show>>['page']

/** The queue as the server keeps it: what was certified leaves it. */
async function open(path = '/certify') {
  asked = serve(({ method, path: at }) => {
    const found = /point-applications\/(\d+)\/certify/.exec(at)
    if (method === 'POST' && found) {
      const answer = judge(found[1]!)
      if (answer?.[0] === 200) rows = rows.filter((row) => row.application_id !== found[1])
      return answer
    }
    const state = new URLSearchParams(at.split('?')[1]).get('state')
    return page_of(rows.filter((row) => !state || row.state === state).map((row) => ({ rule_name: '服务', unit_name: '一支部', amount: 5, files: [], happened_on: '2026-11-01', created_at: '2026-11-01T08:00:00+08:00', ...row })))
  })
  const shown = await show(CertifyPage, { routes, path })
  page = shown.page
  return shown
}

const certified = () => asked.flatMap((one) => (one.method === 'POST' ? [/(\d+)\/certify/.exec(one.path)![1]] : []))
const tick = async (nth: number) => {
  await page.findAll('tbody input[type=checkbox]')[nth]!.setValue(true)
  await flushPromises()
}
const press_batch = async () => {
  await page.findAll('button').find((one) => one.text().startsWith('认定所选'))!.trigger('click')
  await flushPromises()
}
const key = async (name: string, more: object = {}) => {
  await page.find('section.one').trigger('keydown', { key: name, ...more })
  await flushPromises()
}
const later = (ms: number) => vi.setSystemTime(Date.now() + ms)

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
  judge = () => [200, { state: 'certified' }]
  rows = ['甲', '乙', '丙', '丁'].map((name, i) => ({ application_id: String(i + 1), name, state: 'waiting' }))
})
afterEach(() => {
  page.unmount()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('the queue of applications', () => {
  it('forgets what was certified together: the next choice is only what is ticked then', async () => {
    await open()
    await tick(0)
    await tick(1)
    await press_batch()
    expect(certified()).toEqual(['1', '2'])
    await tick(0)
    await press_batch()
    expect(certified()).toEqual(['1', '2', '3'])
  })

  it('goes on past one that is refused, and names it with the reason', async () => {
    judge = (id) => (id === '1' ? refusal(409, 'points.own_deed') : [200, { state: 'certified' }])
    await open()
    await tick(0)
    await tick(1)
    await press_batch()
    expect(certified()).toEqual(['1', '2'])
    const told = page.find('section[role=alert]').text()
    expect(told).toContain('甲')
    expect(told).toContain('不能认定自己的事项')
    expect(told).not.toContain('乙')
  })

  it('keeps the rest chosen when the server does not answer', async () => {
    judge = (id) => (id === '2' ? undefined : [200, { state: 'certified' }])
    await open()
    for (const nth of [0, 1, 2]) await tick(nth)
    await press_batch()
    expect(certified()).toEqual(['1', '2'])
    expect(page.text()).toContain('认定所选 2 条')
  })

  it('takes one that was certified by itself out of the choice', async () => {
    await open()
    await tick(0)
    await tick(1)
    later(1000)
    await key('a')
    expect(certified()).toEqual(['1'])
    await press_batch()
    expect(certified()).toEqual(['1', '2'])
  })

  it('lets a second person certify or return what one has certified, and has a queue for it', async () => {
    rows = [{ application_id: '9', name: '戊', state: 'second_person' }]
    const { router } = await open()
    await page.findAll('[role=tab]').find((one) => one.text() === '待第二人确认')!.trigger('click')
    await flushPromises()
    expect(router.currentRoute.value.query.state).toBe('second_person')
    const words = page.findAll('section.one button').map((one) => one.text())
    expect(words.some((one) => one.startsWith('认定'))).toBe(true)
    expect(words.some((one) => one.startsWith('退回'))).toBe(true)
    later(1000)
    await key('a')
    expect(certified()).toEqual(['9'])
  })

  it('certifies nothing that has only just come into view, and nothing by a key that is held', async () => {
    await open()
    later(1000)
    await key('a')
    expect(certified()).toEqual(['1'])
    await key('a')
    expect(certified()).toEqual(['1'])
    later(1000)
    await key('a', { repeat: true })
    expect(certified()).toEqual(['1'])
    await key('a')
    expect(certified()).toEqual(['1', '2'])
  })

  it('takes one press at a time, until the list shows what became of it', async () => {
    await open()
    later(1000)
    const panel = page.find('section.one')
    void panel.trigger('keydown', { key: 'a' })
    void panel.trigger('keydown', { key: 'a' })
    await flushPromises()
    expect(certified()).toEqual(['1'])
  })
})
