import { expect, test, type Page } from '@playwright/test'
import { accessible, choose, command, dialog, open, pick, read, settled, sign_in } from './desk'

/** Presses the button of the dialog and counts what it says beside the fields. */
async function refused(page: Page, button: string, faults: number) {
  await dialog(page).getByRole('button', { name: button, exact: true }).click()
  await expect(dialog(page).locator('.el-form-item [role=alert]')).toHaveCount(faults)
}

async function done(page: Page, button: string) {
  await dialog(page).getByRole('button', { name: button, exact: true }).click()
  await expect(dialog(page)).toHaveCount(0)
  await settled(page)
}

async function day(page: Page, label: string | RegExp, value: string) {
  await dialog(page).getByLabel(label).fill(value)
  await dialog(page).getByLabel(label).press('Enter')
}

const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
const later = () => new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)

/** Full members of the town who are at home, and a branch where none of them is. */
async function people(page: Page) {
  const { items } = await read(page.request, '/members?limit=100&status=full&kind=direct')
  const { items: units } = await read(page.request, '/units?kind=branch&limit=100')
  const used = new Set(items.map((one: { branch_id: string }) => one.branch_id))
  return { members: items as { member_id: string; name: string; branch_id: string }[], branch: units.find((one: { unit_id: string }) => !used.has(one.unit_id)) ?? units.at(-1) }
}

test('a transfer goes from the dialog to the receipt; a letter is written again', async ({ page }) => {
  await sign_in(page.request, 'town_staff')
  const { members, branch } = await people(page)
  const { items: running } = await read(page.request, '/transfers?limit=100')
  const busy = new Set(running.filter((one: { ended_on?: string }) => !one.ended_on).map((one: { member_id: string }) => one.member_id))
  const member = members.find((one) => !busy.has(one.member_id) && one.branch_id !== branch.unit_id)!
  await open(page, '/transfers')
  await page.getByRole('button', { name: '发起转接' }).click()
  await refused(page, '保存', 3)
  await pick(page, /党员/, member.name)
  await pick(page, /转入组织/, branch.name)
  await dialog(page).getByLabel('理由').fill('工作调动')
  await done(page, '保存')
  await expect(page).toHaveURL(/transfers\/\d+/)
  for (const move of ['支部同意', '批准并开具介绍信', '重开介绍信', '同意接收', '接收并回执']) {
    await page.getByRole('button', { name: move }).first().click()
    if (move === '重开介绍信') {
      await refused(page, move, 1)
      await dialog(page).getByRole('textbox').first().fill('原介绍信遗失')
    }
    await done(page, move)
  }
  await expect(page.getByText('已接收').first()).toBeVisible()
  await expect(page.getByRole('link', { name: '打印介绍信' })).toBeVisible()
  await accessible(page, 'main')
})

test('who reports himself away is answered; who is at home again leaves the list', async ({ page }) => {
  await sign_in(page.request, 'town_staff')
  await open(page, '/absences')
  await accessible(page, 'main')
  const waiting = page.getByRole('row').filter({ hasText: '待同意' })
  const count = await waiting.count()
  expect(count).toBeGreaterThan(0)
  await waiting.first().getByRole('button', { name: '不同意' }).click()
  await refused(page, '不同意', 1)
  await dialog(page).getByLabel('理由').fill('请先到支部说明去向')
  await done(page, '不同意')
  await expect(waiting).toHaveCount(count - 1)
  await page.getByRole('button', { name: '登记外出' }).click()
  await refused(page, '保存', 3)
  await page.keyboard.press('Escape')
  await open(page, '/silent-members')
  await accessible(page, 'main')
})

test('dues are fixed within the limits, recorded, and a slip is taken back', async ({ page }) => {
  await sign_in(page.request, 'town_staff')
  const { items } = await read(page.request, '/dues?limit=20')
  const behind = items.find((one: { category?: string; behind_months: number }) => one.category && one.behind_months > 0)
  await open(page, '/dues')
  const row = page.getByRole('row').filter({ hasText: behind.name })
  await row.getByRole('button', { name: '核定' }).click()
  await dialog(page).getByLabel('从哪个月起').fill('2026-13')
  await refused(page, '保存', 1)
  await dialog(page).getByLabel('从哪个月起').fill(today().slice(0, 7))
  await done(page, '保存')
  await row.getByRole('button', { name: '登记交纳' }).click()
  await done(page, '登记交纳')
  await page.getByText('交纳记录').click()
  await settled(page)
  await accessible(page, 'main')
  await page.getByRole('button', { name: '冲正' }).first().click()
  await refused(page, '冲正', 1)
  await dialog(page).getByLabel('理由').fill('登记到了别人名下')
  await done(page, '冲正')
  await expect(page.getByText('登记到了别人名下').first()).toBeVisible()
})

test('a household is entered with consent, opened with a reason, visited and ended', async ({ page }) => {
  await sign_in(page.request, 'town_staff')
  const { members } = await people(page)
  const member = members.at(-1 - (Date.now() % 20))!
  await open(page, '/care')
  await page.getByRole('button', { name: '登记关怀对象' }).click()
  await refused(page, '保存', 4)
  await pick(page, /本人/, member.name)
  await choose(page, /困难类型/, '重病')
  await dialog(page).getByLabel('困难原因').fill('长期患病')
  await choose(page, /同意方式/, '书面')
  await day(page, /同意日期/, later())
  await refused(page, '保存', 1)
  await day(page, /同意日期/, today())
  await done(page, '保存')
  const row = page.getByRole('row').nth(1)
  await row.getByRole('button', { name: '安排' }).click()
  await done(page, '保存')
  await row.getByRole('button', { name: '打开' }).click()
  await refused(page, '打开', 1)
  await dialog(page).getByLabel('理由').fill('安排走访')
  await dialog(page).getByRole('button', { name: '打开' }).click()
  await expect(page.getByText('长期患病')).toBeVisible()
  await accessible(page)
})

test('an organisation is covered, visited by its instructor, and no more', async ({ page }) => {
  await sign_in(page.request, 'town_staff')
  const { items: instructors } = await read(page.request, '/coverage-instructors?limit=20')
  const me = await read(page.request, '/me')
  const { organisation_id } = await command(page.request, '/new-organisations', { name: `牟远仓储${String(Date.now()).slice(-6)}有限公司`, kind: 'economic', unit_id: me.home_unit_id, registered_on: '2026-01-05', employees: 9, members: 1, full_members: 1 })
  await command(page.request, `/new-organisations/${organisation_id}/covers`, { way: 'instructor', instructor_id: instructors[0].instructor_id, valid_from: '2026-01-05' })
  await open(page, `/coverage/organisations/${organisation_id}`)
  await page.getByRole('button', { name: '记录走访' }).click()
  await refused(page, '保存', 1)
  await dialog(page).getByLabel('内容').fill('了解职工情况')
  await done(page, '保存')
  await expect(page.getByText('了解职工情况')).toBeVisible()
  await accessible(page, 'main')
  await page.getByRole('button', { name: '更多' }).click()
  await page.getByRole('menuitem', { name: '注销或迁出' }).click()
  await refused(page, '注销或迁出', 1)
  await dialog(page).getByLabel('理由').fill('已注销')
  await done(page, '注销或迁出')
  await expect(page.getByText('已注销').first()).toBeVisible()
})

test('a post is offered within its days, and a service is certified or sent back', async ({ page }) => {
  await sign_in(page.request, 'community_staff')
  await open(page, '/dual-registration/posts')
  await page.getByRole('button', { name: '新设岗位' }).click()
  await refused(page, '保存', 4)
  await dialog(page).getByLabel('标题').fill('义务维修岗')
  await dialog(page).getByLabel('内容').fill('周末维修小家电')
  await dialog(page).getByLabel('地点').fill('党群服务中心')
  await day(page, '截止日期', later())
  await done(page, '保存')
  await expect(page.getByText('义务维修岗').first()).toBeVisible()
  await open(page, '/dual-registration/records?state=waiting')
  await accessible(page, 'main')
  await page.getByRole('button', { name: '认定' }).first().click()
  await done(page, '认定')
  await page.getByRole('button', { name: '退回' }).first().click()
  await refused(page, '退回', 1)
  await dialog(page).getByLabel('理由').fill('当天没有到岗')
  await done(page, '退回')
})
