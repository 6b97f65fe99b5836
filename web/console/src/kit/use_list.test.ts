import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { defineComponent } from 'vue'
import { page_of, serve, show } from '@/testing'
import { use_list, type List } from './use_list'

afterEach(() => vi.unstubAllGlobals())

/** A list with a filter that is something by default, at an address. */
async function list_at(path: string, required = false) {
  const asked = serve(() => page_of([]))
  let list!: List
  const page = defineComponent({
    setup() {
      list = use_list('/point-applications', { fields: [{ name: 'state', required }, { name: 'unit_id' }], defaults: { state: 'waiting' } })
      return () => null
    },
  })
  const { router } = await show(page, { routes: [{ path: '/list', component: page }], path })
  const apply = async (change: Record<string, unknown>) => {
    Object.assign(list.filters, change)
    list.apply()
    await flushPromises()
  }
  return { list, asked, router, apply, last: () => new URLSearchParams(asked.at(-1)!.path.split('?')[1]) }
}

describe('a filter with a default', () => {
  it('has it when the address does not name it', async () => {
    const { last } = await list_at('/list')
    expect(last().get('state')).toBe('waiting')
  })

  it('stays cleared when another filter is chosen afterwards, and when the address is opened again', async () => {
    const { apply, last, router, list } = await list_at('/list')
    await apply({ state: undefined })
    expect(last().has('state')).toBe(false)
    await apply({ unit_id: '7' })
    expect(last().get('unit_id')).toBe('7')
    expect(last().has('state')).toBe(false)
    expect(list.filters.state).toBeUndefined()
    expect((await list_at(router.currentRoute.value.fullPath)).last().has('state')).toBe(false)
  })

  it('leaves the address when it is chosen again', async () => {
    const { apply, router } = await list_at('/list?state=')
    await apply({ state: 'waiting' })
    expect(router.currentRoute.value.query).toEqual({})
  })

  it('comes back when the list cannot be without it', async () => {
    const { apply, last } = await list_at('/list?state=certified', true)
    await apply({ state: undefined })
    expect(last().get('state')).toBe('waiting')
  })
})

it('is whole where its page shows it as a whole', async () => {
  const rules = Array.from({ length: 130 }, (_, i) => ({ rule_id: String(i) }))
  serve(({ path }) => (path.includes('after=100') ? page_of(rules.slice(100)) : page_of(rules.slice(0, 100), '100')))
  let list!: List
  await show(defineComponent({ setup: () => ((list = use_list('/point-rules', { every: true })), () => null) }))
  expect(list.items).toHaveLength(130)
  expect(list.has_next).toBe(false)
})
