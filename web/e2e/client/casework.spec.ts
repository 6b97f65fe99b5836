import { type APIRequestContext, type Page, expect, request as requests, test } from '@playwright/test'
import { accessible, agree, key, prefer, settled, watch } from './kit'

test.use({ viewport: { width: 375, height: 812 }, permissions: ['geolocation'] })

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAEAAAAAwCAIAAAAuKetIAAAAZElEQVR4nO3PsQkAIBDAwK9d09L9e4ewOIRABrjMOvvrhgsa0IIGtKABLWhACxrQgga0oAEtaEALGtCCBrSgAS1oQAsa0IIGtKABLWhACxrQgga0oAEtaEALGtCCBrSgAS147AK0hyCXmQJPGgAAAABJRU5ErkJggg==',
  'base64',
)
const photo = { name: 'photo.png', mimeType: 'image/png', buffer: pixel }

interface Grid {
  unit_id: string
  /** A position well within it. */
  position: { lat: number; lng: number }
}

// A command by cookie must come from the pages of the server itself.
const from_our_pages = { 'Sec-Fetch-Site': 'same-origin' }

async function sign_in_as(context: APIRequestContext, role: string) {
  const { items } = await (await context.get('/api/v1/demo/accounts')).json()
  const account = items.find((one: { role: string }) => one.role === role)
  expect(account, `the demo has somebody who is ${role}`).toBeTruthy()
  const { phone, password } = account
  const answer = await context.post('/api/v1/sessions', { headers: { ...from_our_pages, 'Idempotency-Key': key() }, data: { phone, password } })
  expect(answer.ok(), await answer.text()).toBe(true)
}

/** Somebody who acts beside the page under test, through the API alone. */
async function another(baseURL: string, role: string): Promise<APIRequestContext> {
  const context = await requests.newContext({ baseURL, extraHTTPHeaders: from_our_pages })
  await sign_in_as(context, role)
  return context
}

async function send(context: APIRequestContext, path: string, data: object) {
  const answer = await context.post(`/api/v1${path}`, { headers: { 'Idempotency-Key': key() }, data })
  expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true)
  return answer.json()
}

/** The grid worker takes a case, whether a rule has already sent it to him or not. */
async function take(worker: APIRequestContext, case_id: string) {
  const { state } = await read(worker, `/cases/${case_id}`)
  await send(worker, `/cases/${case_id}/moves`, { move: state === 'dispatched' ? 'start' : 'claim', form: [], file_ids: [] })
}

const read = async (context: APIRequestContext, path: string) => (await context.get(`/api/v1${path}`)).json()

/** The grid of the demo's grid worker. */
async function grid_of_worker(baseURL: string): Promise<Grid> {
  const worker = await another(baseURL, 'grid_worker')
  const me = await read(worker, '/me')
  const unit_id = me.roles.find(({ role }: { role: string }) => role === 'grid_worker').unit_id
  const { features } = await read(worker, `/public/areas?unit_id=${unit_id}&kind=grid`)
  expect(features.length, 'the demo has drawn the grid').toBeGreaterThan(0)
  const outline: [number, number][] = features[0].geometry.coordinates[0][0]
  const middle = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2
  await worker.dispose()
  return { unit_id, position: { lat: middle(outline.map(([, lat]) => lat)), lng: middle(outline.map(([lng]) => lng)) } }
}

const at = ({ lat, lng }: Grid['position']) => ({ latitude: lat, longitude: lng })

/** An ordinary category that everybody may see: its cases follow no rule but the grid's. */
async function category(context: APIRequestContext): Promise<{ category_id: string; name: string }> {
  const { items } = await read(context, '/public/case-categories')
  const parents = new Set(items.map(({ parent_id }: { parent_id?: string }) => parent_id))
  return items.find(
    (one: { category_id: string; private: boolean; sensitive: boolean; tier: string }) =>
      one.tier === 'ordinary' && !one.private && !one.sensitive && !parents.has(one.category_id),
  )
}

async function report(resident: APIRequestContext, grid: Grid, text: string): Promise<string> {
  const { category_id } = await category(resident)
  const { case_id } = await send(resident, '/cases', { category_id, text, place: grid.position, photo_ids: [] })
  return case_id
}

async function add_photo(page: Page, scope = page.locator('body')) {
  const chooser = page.waitForEvent('filechooser')
  await scope.getByRole('button', { name: '添加照片' }).click()
  await (await chooser).setFiles(photo)
}

/** The worker that keeps the application has everything and stands before the page. */
async function kept(page: Page) {
  await page.goto('/')
  await settled(page)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
}

let grid: Grid

test.beforeAll(async ({ baseURL }) => {
  grid = await grid_of_worker(baseURL!)
})

test.describe('with a network', () => {
  test.use({ serviceWorkers: 'block' })

  test('a report in three taps: photo, what, where', async ({ page, context }) => {
    await context.setGeolocation(at(grid.position))
    await sign_in_as(page.request, 'resident')
    await page.goto('/')
    await page.getByRole('link', { name: /上报问题/ }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('上报问题')
    await add_photo(page)
    await page.getByRole('radio').first().click()
    await page.getByRole('button', { name: '我在这里' }).click()
    await expect(page.locator('.place-chosen')).toContainText('我在这里')
    await expect(page.locator('.photo-state')).toHaveCount(0)
    await accessible(page, 'report')
    await page.getByRole('button', { name: '提交', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('办件')
    await settled(page)
    await expect(page.getByRole('img', { name: '第 1 张照片' })).toBeVisible()
    await expect(page.getByText('办理过程')).toBeVisible()
    await accessible(page, 'case')
  })

  test('what is half written survives a closed page', async ({ page, context }) => {
    await sign_in_as(page.request, 'resident')
    await page.goto('/casework/report')
    await page.getByRole('radio').nth(1).click()
    await page.getByLabel('说几句').fill('写到一半')
    await page.getByLabel('地点说明').fill('南门外')
    await page.close()
    const again = await context.newPage()
    await again.goto('/casework/report')
    await expect(again.getByLabel('说几句')).toHaveValue('写到一半')
    await expect(again.getByLabel('地点说明')).toHaveValue('南门外')
    await expect(again.getByRole('radio', { checked: true }).first()).toBeVisible()
  })

  test('who meets the same says "me too" instead of reporting again', async ({ page, context, baseURL }) => {
    const words = `健身器材螺丝松动 ${Date.now()}`
    const resident = await another(baseURL!, 'resident')
    const case_id = await report(resident, grid, words)
    const { name } = await category(resident)
    await context.setGeolocation(at(grid.position))
    await sign_in_as(page.request, 'member')
    await page.goto('/casework/report')
    await page.getByLabel('说几句').fill(words)
    await page.getByRole('button', { name: '我在这里' }).click()
    await page.getByRole('button', { name: '全部类别' }).click()
    await page.getByRole('dialog').getByRole('button', { name, exact: true }).click()
    const alike = page.locator('.report-alike-one').filter({ hasText: words.slice(0, 8) }).first()
    await expect(alike).toBeVisible()
    await accessible(page, 'duplicates')
    await alike.getByRole('button', { name: '我也遇到了' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('办件')
    const { items } = await read(page.request, '/me/cases')
    expect(items.map((one: { case_id: string }) => one.case_id)).toContain(case_id)
    await resident.dispose()
  })

  test('a solved case is rated, and words go both ways without a number', async ({ page, baseURL }) => {
    const words = `楼道灯不亮 ${Date.now()}`
    const resident = await another(baseURL!, 'resident')
    const worker = await another(baseURL!, 'grid_worker')
    const case_id = await report(resident, grid, words)
    await take(worker, case_id)
    await send(worker, `/cases/${case_id}/message`, { text: '请问是几单元？' })
    await sign_in_as(page.request, 'resident')
    await page.goto(`/casework/case?id=${case_id}`)
    await expect(page.getByText('请问是几单元？')).toBeVisible()
    await page.getByLabel('写留言').fill('二单元。')
    await page.getByRole('button', { name: '发送' }).click()
    await expect(page.locator('.talk-mine').getByText('二单元。')).toBeVisible()
    await send(worker, `/cases/${case_id}/moves`, { move: 'report_solved', form: [], note: '已换灯泡。', file_ids: [] })
    const community = await another(baseURL!, 'community_staff')
    const verified = await community.post(`/api/v1/cases/${case_id}/moves`, {
      headers: { 'Idempotency-Key': key() },
      data: { move: 'verify_accept', form: [], file_ids: [] },
    })
    expect(verified.ok(), await verified.text()).toBe(true)
    await page.reload()
    await page.getByRole('button', { name: '评价' }).click()
    const sheet = page.getByRole('dialog')
    await sheet.getByRole('radio', { name: '是', exact: true }).click()
    await sheet.getByRole('radio', { name: /5/ }).click()
    await accessible(page, 'rate')
    await sheet.getByRole('button', { name: '评价' }).click()
    await expect(page.getByText('满意', { exact: true })).toBeVisible()
    for (const one of [resident, worker, community]) await one.dispose()
  })

  test('in the largest text one tap calls for help, and it shows who was rung and who takes it', async ({ page, context, baseURL }) => {
    await prefer(page, { language: 'zh-CN', size: 'largest', theme: 'light' })
    await context.setGeolocation(at(grid.position))
    await sign_in_as(page.request, 'resident')
    await page.goto('/')
    await page.getByRole('link', { name: /一键呼叫/ }).click()
    await expect(page.getByText(/秒后呼叫网格员/)).toBeVisible()
    await page.getByRole('button', { name: '现在就呼叫' }).click()
    await expect(page.getByText('正在呼叫')).toBeVisible()
    await expect(page.locator('.call-rung').first()).toBeVisible()
    await accessible(page, 'call that rings')
    const worker = await another(baseURL!, 'grid_worker')
    const { help_calls } = await read(worker, '/me/work')
    expect(help_calls.length).toBeGreaterThan(0)
    await send(worker, `/help-calls/${help_calls[0].help_call_id}/take`, {})
    await expect(page.getByText(/已接到/)).toBeVisible({ timeout: 15_000 })
    await worker.dispose()
  })

  test('the call can be taken back before it rings, and is one large button when opened by itself', async ({ page }) => {
    await prefer(page, { language: 'en', size: 'largest', theme: 'light' })
    await sign_in_as(page.request, 'member')
    await page.goto('/')
    await page.getByRole('link', { name: /Call for help/ }).click()
    await page.getByRole('button', { name: 'Stop, do not call' }).click()
    const button = page.getByRole('button', { name: 'Call for help', exact: true })
    const box = await button.boundingBox()
    expect(Math.min(box!.width, box!.height)).toBeGreaterThanOrEqual(240)
    await accessible(page, 'call')
    await page.getByRole('button', { name: 'Call for a neighbour' }).click()
    await button.or(page.getByRole('button', { name: 'Call for a neighbour' }).first()).first().click()
    await expect(page.getByRole('alert').first()).toHaveText(/neighbour/)
    const current = await read(page.request, '/me/help-calls/current')
    expect(current.state ?? 'none').not.toBe('ringing')
  })

  for (const looks of [
    { language: 'zh-CN', size: 'normal', theme: 'light' },
    { language: 'en', size: 'largest', theme: 'dark' },
  ])
    test(`every page of casework passes axe: ${Object.values(looks).join(', ')}`, async ({ page, baseURL }) => {
      test.setTimeout(180_000)
      const seen = watch(page, baseURL!)
      await prefer(page, looks)
      const { items } = await read(page.request, '/public/cases?limit=1')
      const open_to_all = ['/casework/nearby', '/casework/report', '/casework/call', '/casework/cases', '/casework/bench']
      if (items.length) open_to_all.push(`/casework/case?id=${items[0].case_id}&public=1`)
      for (const role of ['', 'resident', 'grid_worker']) {
        if (role) await sign_in_as(page.request, role)
        for (const path of open_to_all) {
          await page.goto(path)
          await settled(page)
          await accessible(page, `${role || 'a visitor'}: ${path}`)
        }
      }
      await page.goto('/casework/bench')
      await page.getByRole('radio', { name: looks.language === 'en' ? /^Near/ : /^附近/ }).click()
      await accessible(page, 'bench with its map')
      expect(seen.foreign).toEqual([])
      expect(seen.errors).toEqual([])
    })
})

test.describe('without a network', () => {
  const case_on_bench = (page: Page, words: string) => page.locator('.bench-case').filter({ hasText: words })

  test('a report waits on the phone, shown as waiting, and arrives once', async ({ page, context }) => {
    const words = `井盖响 ${Date.now()}`
    await kept(page)
    await sign_in_as(page.request, 'resident')
    await page.goto('/casework/report')
    await page.getByRole('radio').first().click()
    await page.getByLabel('说几句').fill(words)
    await page.getByLabel('地点说明').fill('东门外')
    await context.setOffline(true)
    await add_photo(page)
    await page.getByRole('button', { name: '提交', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('我的办件')
    await expect(page.locator('.case-queued').first()).toContainText('等待网络')
    await context.setOffline(false)
    await expect(page.locator('.case-queued')).toHaveCount(0, { timeout: 40_000 })
    const { items } = await read(page.request, '/me/cases')
    const sent = items.filter((one: { title: string }) => words.startsWith(one.title.replace(/…$/, '')))
    expect(sent).toHaveLength(1)
    expect((await read(page.request, `/cases/${sent[0].case_id}`)).photos).toHaveLength(1)
  })

  test('a photo taken without network survives a closed page', async ({ page, context }) => {
    await kept(page)
    await page.goto('/casework/report')
    await settled(page)
    await context.setOffline(true)
    await add_photo(page)
    await expect(page.getByText('联网后上传')).toBeVisible()
    await page.goto('/')
    await page.goto('/casework/report')
    await expect(page.getByRole('img', { name: '第 1 张照片' })).toBeVisible()
    await expect(page.getByText('联网后上传')).toBeVisible()
    await page.getByRole('button', { name: '移除第 1 张照片' }).click()
    await expect(page.getByRole('img', { name: '第 1 张照片' })).toHaveCount(0)
    await page.reload()
    await settled(page)
    await expect(page.getByRole('img', { name: '第 1 张照片' })).toHaveCount(0)
    await context.setOffline(false)
  })

  test('on the bench a case is taken, handled, photographed and closed, and each command arrives once', async ({ page, context, baseURL }) => {
    test.setTimeout(120_000)
    const words = `垃圾桶满溢 ${Date.now()}`
    const resident = await another(baseURL!, 'resident')
    const case_id = await report(resident, grid, words)
    await kept(page)
    await sign_in_as(page.request, 'grid_worker')
    await page.goto('/casework/bench')
    await settled(page)
    const one = case_on_bench(page, words)
    await expect(one).toBeVisible()
    const take_it = /^(接办|主动认领)$/

    await context.setOffline(true)
    await page.reload()
    await expect(page.getByText('网络已断开', { exact: false })).toBeVisible()
    await one.getByRole('button', { name: take_it }).click()
    const form = page.getByRole('dialog')
    await form.getByRole('button', { name: take_it }).click()
    await expect(one).toContainText('办理中')
    await expect(one).toContainText('等待送出：')
    await one.getByRole('button', { name: '办理完成' }).click()
    await form.getByLabel('说明').fill('已清运，地面已冲洗。')
    await add_photo(page, form)
    await form.getByRole('button', { name: '办理完成' }).click()
    await expect(one).toContainText('→ 办理完成')
    await accessible(page, 'bench without network')

    await context.setOffline(false)
    await expect(page.locator('.bench-queued')).toHaveCount(0, { timeout: 40_000 })
    const { items: lines } = await read(resident, `/cases/${case_id}/lines?limit=50`)
    const moves = lines.map(({ move }: { move?: string }) => move).filter(Boolean)
    expect(moves.filter((move: string) => move !== 'establish' && move !== 'dispatch')).toEqual(['start', 'report_solved'])
    const solved = lines[lines.length - 1]
    expect(solved.note).toBe('已清运，地面已冲洗。')
    expect(solved.files).toHaveLength(1)
    await resident.dispose()
  })

  test('a case that changed meanwhile is shown as a conflict, and is settled on the state as it is now', async ({ page, context, baseURL }) => {
    test.setTimeout(120_000)
    const mark = Date.now()
    const resident = await another(baseURL!, 'resident')
    const elsewhere = await another(baseURL!, 'grid_worker')
    const [retried, dropped] = [`路面坑洼 ${mark} 甲`, `路面坑洼 ${mark} 乙`]
    const ids = [await report(resident, grid, retried), await report(resident, grid, dropped)]
    for (const id of ids) await take(elsewhere, id)
    await kept(page)
    await sign_in_as(page.request, 'grid_worker')
    await page.goto('/casework/bench')
    await settled(page)
    await context.setOffline(true)
    for (const words of [retried, dropped]) {
      const one = case_on_bench(page, words)
      await one.getByRole('button', { name: '办理完成' }).click()
      const form = page.getByRole('dialog')
      await form.getByLabel('说明').fill('已填补。')
      await form.getByRole('button', { name: '办理完成' }).click()
      await expect(one).toContainText('等待送出')
    }
    // Meanwhile the first is handed on and sent back into his hands; the second is solved from another phone.
    await send(elsewhere, `/cases/${ids[1]}/moves`, { move: 'report_solved', form: [], note: '另一部手机已办。', file_ids: [] })
    await send(elsewhere, `/cases/${ids[0]}/moves`, { move: 'return', form: [], note: '先退回。', file_ids: [] })

    await context.setOffline(false)
    await expect(page.locator('.conflict')).toHaveCount(2, { timeout: 40_000 })
    const first = page.locator('.conflict').filter({ hasText: retried })
    await expect(first).toContainText('已填补。')
    await accessible(page, 'conflict')
    await first.getByRole('button', { name: '按现在的情况再做' }).click()
    await first.getByRole('button', { name: '主动认领' }).click()
    const form = page.getByRole('dialog')
    await expect(form.getByLabel('说明')).toHaveValue('已填补。')
    await form.getByRole('button', { name: '主动认领' }).click()
    await expect(first).toHaveCount(0, { timeout: 20_000 })
    await expect.poll(async () => (await read(elsewhere, `/cases/${ids[0]}`)).state, { timeout: 20_000 }).toBe('handling')

    const second = page.locator('.conflict').filter({ hasText: dropped })
    await second.getByRole('button', { name: '放弃我的' }).click()
    await agree(page)
    await expect(page.locator('.conflict')).toHaveCount(0)
    const { items: lines } = await read(resident, `/cases/${ids[1]}/lines?limit=50`)
    expect(lines.filter(({ move }: { move?: string }) => move === 'report_solved')).toHaveLength(1)
    for (const one of [resident, elsewhere]) await one.dispose()
  })

  test('a patrol begins and ends without network, in order', async ({ page, context }) => {
    await kept(page)
    await sign_in_as(page.request, 'grid_worker')
    await page.goto('/casework/bench')
    await settled(page)
    const latest = async () => (await read(page.request, '/me/patrols')).items[0] ?? {}
    const before = (await latest()).patrol_id
    await context.setOffline(true)
    await page.getByRole('button', { name: '开始巡查' }).click()
    await page.getByRole('button', { name: '查过一处' }).click()
    await page.getByRole('button', { name: '结束巡查' }).click()
    const sheet = page.getByRole('dialog')
    await sheet.getByLabel('巡查情况').fill('一切正常。')
    await sheet.getByRole('button', { name: '结束巡查' }).click()
    await expect(page.getByRole('button', { name: '开始巡查' })).toBeVisible()
    await context.setOffline(false)
    const ended = async () => {
      const { patrol_id, points_checked, note } = await latest()
      return patrol_id === before ? undefined : { points_checked, note }
    }
    await expect.poll(ended, { timeout: 40_000 }).toEqual({ points_checked: 1, note: '一切正常。' })
  })
})
