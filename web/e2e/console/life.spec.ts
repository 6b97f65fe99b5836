import { expect, test } from '@playwright/test'
import { accessible, command, day, dialog, open, read, sign_in } from './desk'

/** A branch below `unit_id` that has members, and some of them. */
async function branch_of(request: Parameters<typeof read>[0]) {
  const { items } = await read(request, '/members?limit=30&status=full')
  const branch_id = items[0].branch_id as string
  return { branch_id, members: items.filter((one: { branch_id: string }) => one.branch_id === branch_id) as { member_id: string; name: string; branch_id: string }[] }
}

test('an activity goes from its notice over the code on the wall to who came', async ({ page }) => {
  test.setTimeout(90_000)
  await sign_in(page.request, 'town_staff')
  const { branch_id, members } = await branch_of(page.request)
  const { items: kinds } = await read(page.request, '/public/activity-kinds')
  const kind = kinds.find((one: { kind: string }) => one.kind === 'theme_day') ?? kinds[0]
  const title = `主题党日 ${String(Date.now()).slice(-6)}`
  const { activity_id } = await command(page.request, '/activities', { unit_id: branch_id, kind: kind.kind, title, starts_at: new Date(Date.now() + 5 * 60_000).toISOString(), minutes: 90, place: '党群服务中心', own_parts: [] })
  await open(page, `/activities/${activity_id}`)
  await accessible(page, 'main')
  await page.getByRole('button', { name: '发出通知' }).click()
  await dialog(page).getByRole('button', { name: '发出通知' }).click()
  await expect(page.getByText('已通知').first()).toBeVisible()

  await page.getByRole('button', { name: '签到码' }).click()
  const screen = page.getByRole('dialog', { name: '签到码' })
  await expect(screen.getByRole('img', { name: '签到码' })).toBeVisible()
  const first = await screen.locator('.typed').textContent()
  expect(first!.trim()).toMatch(/^\d{3} \d{3}$/)
  await screen.getByRole('button', { name: '关闭' }).click()

  await command(page.request, `/activities/${activity_id}/sheet`, { member_ids: [members[0]!.member_id], person_ids: [], file_ids: [] })
  await page.reload()
  await expect(page.getByRole('button', { name: '补录签到单' })).toBeVisible()
  expect((await read(page.request, `/activities/${activity_id}`)).checked_in).toBe(1)
  await accessible(page, 'main')
})

test('lights of a month lead to one unit’s year', async ({ page }) => {
  await sign_in(page.request, 'town_staff')
  await open(page, '/activity-lights')
  await expect(page.getByRole('row').nth(1)).toBeVisible()
  await accessible(page, 'main')
  await page.getByRole('row').nth(1).getByRole('link').first().click()
  await expect(page).toHaveURL(/activity-duties\?unit_id=/)
  await expect(page.getByText(/年各项职责/)).toBeVisible()
  await accessible(page, 'main')
})

test('an applicant gets a file, which stands on the board', async ({ page }) => {
  await sign_in(page.request, 'town_staff')
  const { branch_id } = await branch_of(page.request)
  const { file_id } = await command(page.request, '/development-files', { name: '于申请', branch_id, applied_on: day() })
  await open(page, '/development')
  await accessible(page, 'main')
  await page.getByRole('button', { name: /递交申请|派人谈话/ }).first().click()
  await expect(page).toHaveURL(/step=/)
  await open(page, `/development/files/${file_id}`)
  await expect(page.locator('[aria-current=step]')).toBeVisible()
  await accessible(page, 'main')
})

test('a new organisation is registered, covered, and leaves the list of the uncovered', async ({ page }) => {
  await sign_in(page.request, 'town_staff')
  const me = await read(page.request, '/me')
  const name = `牟远物流${String(Date.now()).slice(-6)}有限公司`
  await open(page, '/coverage/organisations')
  await page.getByRole('button', { name: '登记组织' }).click()
  await dialog(page).getByLabel(/^名称/).fill(name)
  await dialog(page).getByRole('button', { name: '保存' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  await expect(page.getByText('未覆盖').first()).toBeVisible()
  const organisation_id = page.url().split('/').pop()!
  const { branch_id } = await branch_of(page.request)
  await command(page.request, `/new-organisations/${organisation_id}/covers`, { way: 'attached', party_unit_id: branch_id, valid_from: day() })
  await page.reload()
  await expect(page.getByText('挂靠组建')).toBeVisible()
  await accessible(page, 'main')
  const table = await read(page.request, `/coverage-table?unit_id=${me.home_unit_id}&by=area`)
  await open(page, '/coverage')
  const total = table.items.find((one: { key: string }) => one.key === 'total')
  await expect(page.getByRole('link', { name: total.organisations.toLocaleString('zh-CN'), exact: true }).first()).toBeVisible()
  await accessible(page, 'main')
})
