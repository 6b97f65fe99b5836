import { type APIRequestContext, type Page, expect, request as requests, test } from '@playwright/test'
import { accessible, agree, key, prefer, settled, watch } from './kit'

test.use({ viewport: { width: 375, height: 812 }, serviceWorkers: 'block' })

// A command by cookie must come from the pages of the server itself.
const from_our_pages = { 'Sec-Fetch-Site': 'same-origin' }

async function sign_in_as(context: APIRequestContext, role: string) {
  const { items } = await (await context.get('/api/v1/demo/accounts')).json()
  const account = items.find((one: { role: string }) => one.role === role)
  expect(account, `the demo has somebody who is ${role}`).toBeTruthy()
  const answer = await context.post('/api/v1/sessions', {
    headers: { ...from_our_pages, 'Idempotency-Key': key() },
    data: { phone: account.phone, password: account.password },
  })
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

const read = async (context: APIRequestContext, path: string) => (await context.get(`/api/v1${path}`)).json()

async function unit_of(context: APIRequestContext, role: string): Promise<string> {
  const me = await read(context, '/me')
  return me.roles.find((one: { role: string }) => one.role === role).unit_id
}

const in_minutes = (minutes: number) => new Date(Date.now() + minutes * 60_000)
/** Day and time as the browser under test has them: it lives in China. */
const in_china = (at: Date) => new Date(at.getTime() + 8 * 3_600_000).toISOString()

/** Everybody may come to it, and it begins soon. */
async function public_activity(staff: APIRequestContext, title: string, places: number): Promise<string> {
  const { items } = await read(staff, '/public/activity-kinds')
  const kind = items.find((one: { audience: string; public: boolean; active: boolean }) => one.audience === 'anybody' && one.public && one.active)
  const unit_id = await unit_of(staff, 'community_staff')
  const { activity_id } = await send(staff, '/activities', {
    unit_id,
    kind: kind.kind,
    title,
    starts_at: in_minutes(30).toISOString(),
    minutes: 60,
    place: '社区活动室',
    registration: true,
    places,
    notice: true,
  })
  return activity_id
}

test('somebody finds an activity, registers, checks in by the organiser’s code, and the code is of no use twice', async ({ page, baseURL }) => {
  test.setTimeout(90_000)
  const seen = watch(page, baseURL!)
  const staff = await another(baseURL!, 'community_staff')
  const title = `手机课堂 ${Date.now()}`
  const id = await public_activity(staff, title, 1)

  await sign_in_as(page.request, 'resident')
  await page.goto('/activity/activities')
  await settled(page)
  await accessible(page, 'activities')
  await page.getByRole('link', { name: new RegExp(title) }).click()
  await page.getByRole('button', { name: '报名', exact: true }).click()
  await expect(page.getByText('已报名', { exact: true })).toBeVisible()

  const member = await another(baseURL!, 'member')
  expect((await send(member, `/activities/${id}/register`, {})).state, 'the only place is taken').toBe('waiting')

  const { code } = await read(staff, `/activities/${id}/check-in-code`)
  await page.goto(`/activity/check-in?code=${encodeURIComponent(code)}`)
  await expect(page.getByText('签到成功')).toBeVisible()
  await accessible(page, 'checked in')
  await page.goto(`/activity/check-in?id=${id}`)
  const { short_code } = await read(staff, `/activities/${id}/check-in-code`)
  await page.getByLabel('输入 6 位签到码').fill(short_code)
  await page.getByRole('button', { name: '确定' }).click()
  await expect(page.getByRole('alert').filter({ hasText: /已经?签到|签过到/ })).toBeVisible()

  await page.goto('/activity/attendance')
  await expect(page.getByRole('link', { name: new RegExp(title) })).toBeVisible()
  await accessible(page, 'attendance')
  expect(seen.errors).toEqual([])
  expect(seen.foreign).toEqual([])
  for (const one of [staff, member]) await one.dispose()
})

test('a place that is given up goes to whoever waits', async ({ page, baseURL }) => {
  const staff = await another(baseURL!, 'community_staff')
  const id = await public_activity(staff, `绘本共读 ${Date.now()}`, 1)
  const member = await another(baseURL!, 'member')
  await sign_in_as(page.request, 'resident')
  await page.goto(`/activity/activity?id=${id}`)
  await page.getByRole('button', { name: '报名', exact: true }).click()
  await expect(page.getByText('已报名', { exact: true })).toBeVisible()
  await send(member, `/activities/${id}/register`, {})
  await page.getByRole('button', { name: '取消报名' }).click()
  await agree(page)
  await expect(page.getByRole('button', { name: '报名', exact: true })).toBeVisible()
  await expect.poll(async () => (await read(member, `/activities/${id}`)).mine.state).toBe('registered')
  for (const one of [staff, member]) await one.dispose()
})

/** The secretary fills in the form of an activity that has just begun. */
async function arrange(page: Page, kind: string, title: string) {
  const begun = in_china(in_minutes(-2))
  await page.goto('/activity/make')
  await settled(page)
  await page.getByRole('radio', { name: kind, exact: true }).click()
  await page.getByLabel('名称').fill(title)
  await page.getByLabel('日期').fill(begun.slice(0, 10))
  await page.getByLabel('开始时间').fill(begun.slice(11, 16))
  await page.getByLabel('地点').fill('党群服务中心')
  await page.getByRole('button', { name: '保存并发通知' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('办理活动')
}

test('a secretary holds a meeting on the phone, from notice to archive', async ({ page, baseURL }) => {
  test.setTimeout(120_000)
  const seen = watch(page, baseURL!)
  await sign_in_as(page.request, 'branch_secretary')
  await page.goto('/activity/due')
  await settled(page)
  await accessible(page, 'due')
  const title = `支部党员大会 ${Date.now()}`
  await arrange(page, '支部党员大会', title)
  await accessible(page, 'host')
  const id = new URL(page.url()).searchParams.get('id')

  await page.getByRole('button', { name: '出示签到码' }).click()
  await expect(page.getByRole('img', { name: '签到码' })).toBeVisible()
  await accessible(page, 'code at the door')
  await page.getByRole('button', { name: '手写签到单补录' }).click()
  const people = page.locator('.people-list').getByRole('checkbox')
  await expect(people.first()).toBeVisible()
  const count = await people.count()
  for (let index = 0; index < count; index++) await people.nth(index).click()
  await accessible(page, 'people')
  await page.getByRole('button', { name: `补录 ${count} 人签到` }).click()
  await expect(page.getByText('都到齐了')).toBeVisible()

  await page.goto(`/activity/record?id=${id}`)
  await settled(page)
  const { voters_present, sections } = await read(page.request, `/activities/${id}`)
  for (const section of sections) await page.getByLabel(section.title, { exact: true }).fill(`${section.title}：略。`)
  await page.getByRole('button', { name: '加一项决议' }).click()
  await page.getByLabel('决议事项').fill('年度工作计划')
  await page.getByLabel('赞成', { exact: true }).fill(String(voters_present + 1))
  await page.getByRole('button', { name: '保存记录' }).click()
  await expect(page.getByRole('alert')).toContainText('超过了到会')
  await page.getByLabel('赞成', { exact: true }).fill(String(voters_present))
  await page.getByRole('button', { name: '加一项决议' }).click()
  await page.getByLabel('决议事项').nth(1).fill('补选支部委员')
  await page.getByRole('radio', { name: '选举', exact: true }).nth(1).click()
  await page.getByLabel('应选人数').fill('1')
  for (const label of ['发出选票', '收回选票']) await page.getByLabel(label).fill(String(voters_present))
  for (const [index, votes] of [voters_present, 0].entries()) {
    await page.getByRole('button', { name: '加一名候选人' }).click()
    await page.getByLabel(`候选人 ${index + 1}`, { exact: true }).fill(`候选人${index + 1}`)
    await page.getByLabel('得票').nth(index).fill(String(votes))
  }
  await accessible(page, 'record')
  await page.reload()
  await settled(page)
  await expect(page.getByLabel('决议事项').first(), 'what was typed survives a closed page').toHaveValue('年度工作计划')
  await page.getByRole('button', { name: '保存记录' }).click()

  await expect.poll(async () => (await read(page.request, `/activities/${id}`)).resolutions.length).toBe(2)
  await page.goto(`/activity/host?id=${id}`)
  await page.getByRole('button', { name: '归档' }).click()
  await agree(page)
  await expect(page.getByText('已经归档，只能看，不能改。')).toBeVisible()
  const archived = await read(page.request, `/activities/${id}`)
  expect(archived.state).toBe('archived')
  expect(archived.resolutions.map((one: { passed: boolean }) => one.passed)).toEqual([true, true])
  await page.goto(`/activity/activity?id=${id}`)
  await expect(page.getByText('年度工作计划')).toBeVisible()
  await accessible(page, 'archived')

  await page.goto(`/activity/people?id=${id}`)
  await page.getByRole('radio', { name: /^已到/ }).click()
  await page.getByRole('button', { name: /^更正.*的出勤$/ }).first().click()
  await page.getByLabel('原因').fill('同名同姓，录错了人')
  await accessible(page, 'correction')
  await page.getByRole('button', { name: '提交更正' }).click()
  await expect(page.getByRole('button', { name: '提交更正' })).toBeHidden()
  await sign_in_as(page.request, 'town_staff')
  await page.goto('/activity/corrections')
  await settled(page)
  const card = page.locator('.card').filter({ hasText: title })
  await accessible(page, 'corrections')
  await card.getByRole('button', { name: /^批准/ }).click()
  await agree(page)
  await expect(card).toHaveCount(0)
  expect((await read(page.request, `/activities/${id}`)).checked_in).toBe(count - 1)
  expect(seen.errors).toEqual([])
})

const pages = {
  normal: ['/activity/activities?shown=mine', '/activity/attendance', '/organisation/mine', '/dual/dual'],
  largest: ['/activity/check-in', '/dual/record', '/development/file', '/dues/dues'],
} as const

for (const [language, size, theme] of [
  ['zh-CN', 'normal', 'light'],
  ['en', 'largest', 'dark'],
] as const) {
  test(`what a member has of his organisation passes axe: ${language}, ${size}, ${theme}`, async ({ page, baseURL }) => {
    test.setTimeout(90_000)
    const seen = watch(page, baseURL!)
    await prefer(page, { language, size, theme })
    await sign_in_as(page.request, 'member')
    for (const path of pages[size]) {
      await page.goto(path)
      await settled(page)
      await accessible(page, path)
    }
    expect(seen.errors).toEqual([])
    expect(seen.foreign).toEqual([])
  })
}

test('my activities are read without network from what was kept', async ({ page, context }) => {
  await sign_in_as(page.request, 'member')
  for (const path of ['/activity/activities?shown=mine', '/activity/activities']) {
    await page.goto(path)
    await settled(page)
  }
  const rows = await page.locator('.activity-row').count()
  // The page is there; only the answers do not come.
  await context.route('**/api/v1/**', (route) => route.abort())
  await page.reload()
  await settled(page)
  await expect(page.locator('.activity-row')).toHaveCount(rows)
})
