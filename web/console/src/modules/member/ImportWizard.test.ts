import { flushPromises } from '@vue/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import { page_of, serve, show, type Answered } from '@/testing'
import ImportWizard from './ImportWizard.vue'
import { needed_fields } from './mapping'

afterEach(() => vi.unstubAllGlobals())

const routes = ['imports', 'import'].map((name) => ({ path: `/${name}/:import_id?`, name, component: { template: '<i />' } }))

it('goes on where the connection broke, with the same import and no row sent twice', async () => {
  const left: Answered[] = [[200, {}], undefined, [200, {}]]
  const asked = serve(({ method, path }) => {
    if (method === 'GET') return page_of([])
    if (path === '/member-imports') return [200, { import_id: '9' }]
    return path.endsWith('/rows') ? left.shift() : [200, {}]
  })
  const { page } = await show(ImportWizard, { routes })
  const wizard = page.vm as unknown as Record<string, any>
  const columns = [...needed_fields]
  Object.assign(wizard.$.setupState, {
    file: new File([], 'members.csv'),
    sheet: { columns, first_row: 2, rows: Array.from({ length: 1500 }, (_, i) => columns.map(() => String(i))) },
    mapping: Object.fromEntries(columns.map((field) => [field, field])),
    step: 2,
  })
  await wizard.$.setupState.start()
  await flushPromises()
  expect(page.find('[role=alert]').exists()).toBe(true)
  await wizard.$.setupState.start()
  await flushPromises()
  const sent = asked.filter((one) => one.method === 'POST')
  expect(sent.map((one) => one.path)).toEqual(['/member-imports', ...Array(3).fill('/member-imports/9/rows'), '/member-imports/9/check'])
  const rows = sent.filter((one) => one.path.endsWith('/rows'))
  expect(rows.map((one) => (one.body as { first_row: number }).first_row)).toEqual([2, 1002, 1002])
  expect(rows[1]!.key).toBe(rows[2]!.key)
  page.unmount()
})
