import { expect, test, type Locator, type Page } from '@playwright/test'
import { command, dialog, headers, open, read, sign_in } from './desk'

/** Goes to a control as somebody without a mouse does. */
async function tab_to(page: Page, wanted: Locator, most = 160): Promise<void> {
  for (let pressed = 0; pressed < most; ++pressed) {
    if (await wanted.evaluate((element) => element === document.activeElement || element.contains(document.activeElement)).catch(() => false)) return
    await page.keyboard.press('Tab')
  }
  expect(false, `the keyboard does not reach ${wanted}`).toBe(true)
}

async function press(page: Page, wanted: Locator): Promise<void> {
  await tab_to(page, wanted)
  await page.keyboard.press('Enter')
}

async function type(page: Page, wanted: Locator, text: string): Promise<void> {
  await tab_to(page, wanted)
  await page.keyboard.press('Control+a')
  await page.keyboard.type(text)
}

/** What looks as if it could be pressed, and cannot be reached without a mouse. */
function unreachable(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const can_take = 'a[href], button, input, select, textarea, summary, video[controls], [tabindex]:not([tabindex="-1"])'
    const found: string[] = []
    for (const element of document.querySelectorAll<HTMLElement>('main *')) {
      if (getComputedStyle(element).cursor !== 'pointer' || !element.offsetParent) continue
      if (element.parentElement && getComputedStyle(element.parentElement).cursor === 'pointer') continue
      const label = element.closest('label')
      const near = element.closest(`${can_take}, .el-switch, .el-select, .el-checkbox, .el-radio, .el-date-editor, [role="tree"], [role="tablist"], [role="radiogroup"], [role="grid"]`)
      if (near || label || element.querySelector(can_take)) continue
      if (element.matches('.el-input__icon, .el-tag__close, .el-icon')) continue
      found.push(`${element.tagName.toLowerCase()}.${element.className} ${element.innerText.slice(0, 30)}`)
    }
    return found
  })
}

const pages: Record<string, string[]> = {
  town_staff: ['/', '/units', '/members', '/imports', '/certify', '/certify/attendance', '/deductions', '/appeals', '/publications', '/goods', '/desk', '/orders', '/figures', '/ranking', '/residents'],
  rule_keeper: ['/rules', '/stars', '/settings', '/jobs', '/grants'],
  auditor: ['/audit', '/views'],
  grantor: ['/accounts', '/grants'],
}

test('whatever can be pressed on a page is reached by the keyboard', async ({ page }) => {
  test.setTimeout(90_000)
  const faults: Record<string, string[]> = {}
  for (const [role, paths] of Object.entries(pages)) {
    await sign_in(page.request, role as 'town_staff')
    for (const path of paths) {
      await open(page, path)
      const found = await unreachable(page)
      if (found.length) faults[path] = found
    }
  }
  expect(faults).toEqual({})
})

test('a stocktake is entered by keyboard alone', async ({ page }) => {
  await sign_in(page.request, 'town_staff')
  const { items } = await read(page.request, '/goods?limit=50')
  const good = items.find((one: any) => one.kind === 'goods')
  await open(page, `/goods/${good.good_id}`)
  await press(page, page.getByRole('button', { name: '库存变动' }))
  await expect(page.getByRole('menuitem', { name: '盘点' })).toBeVisible()
  for (let down = 0; down < 6; ++down) {
    if (await page.getByRole('menuitem', { name: '盘点' }).evaluate((element) => element === document.activeElement || element.contains(document.activeElement))) break
    await page.keyboard.press('ArrowDown')
  }
  await page.keyboard.press('Enter')
  await type(page, dialog(page).getByRole('spinbutton'), String(good.stock + 1))
  await press(page, dialog(page).getByRole('button', { name: '保存' }))
  await expect(dialog(page)).toHaveCount(0)
  await expect(page.getByRole('row').filter({ hasText: '盘点' }).first()).toBeVisible()
})

test('an objection is upheld with its correction by keyboard alone, and the statement says why', async ({ page }) => {
  await sign_in(page.request, 'town_staff')
  const { items: publications } = await read(page.request, '/public/publications')
  const shown = publications.find((one: any) => one.state === 'published')
  const { items: lines } = await read(page.request, `/public/publications/${shown.publication_id}/lines?limit=100`)
  // A line with one deed that can still be taken back.
  let line: any
  let statement: any
  for (const one of lines) {
    if (one.points < 1) continue
    statement = await read(page.request, `/publications/${shown.publication_id}/lines/${one.line}/statement`)
    if (statement.lines.some((each: any) => each.kind === 'credit' && !each.reversed_by)) {
      line = one
      break
    }
  }
  const words = `那天他不在场 ${Date.now()}`
  const answer = await page.request.post(`/api/v1/publications/${shown.publication_id}/objections`, { data: { line: line.line, text: words }, headers: headers() })
  expect(answer.ok()).toBe(true)
  await open(page, `/publications/${shown.publication_id}`)
  await press(page, page.getByRole('row').filter({ hasText: words }).getByRole('button', { name: '异议成立' }))
  await type(page, dialog(page).getByLabel(/答复/), '经核实，当天确实不在场。')
  if (statement.lines.length > 1) {
    await tab_to(page, dialog(page).getByRole('combobox', { name: '冲正这一条' }))
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
  }
  await press(page, dialog(page).getByRole('button', { name: '异议成立' }))
  await expect(dialog(page)).toHaveCount(0)
  await expect(page.getByRole('row').filter({ hasText: words })).toContainText('经核实')
  const { lines: after } = await read(page.request, `/publications/${shown.publication_id}/lines/${line.line}/statement`)
  const { items: all } = await read(page.request, `/members/${statement.member_id}/points/lines?limit=20`)
  const correction = all.find((one: any) => one.correcting?.complaint === words)
  expect(correction?.correcting.decision).toBe('经核实，当天确实不在场。')
  expect(after.some((one: any) => one.reversed_by === correction.transfer_id)).toBe(true)
})

test('a compliance switch and a setting are changed by keyboard alone', async ({ page }) => {
  await sign_in(page.request, 'rule_keeper')
  await open(page, '/settings')
  const turn = page.getByRole('article').filter({ hasText: '个人积分排行' }).getByRole('switch')
  await tab_to(page, turn)
  await page.keyboard.press('Space')
  await type(page, dialog(page).getByLabel(/理由/), '内部演练，当日关闭。')
  await press(page, dialog(page).getByRole('button', { name: '我已阅读，仍要开启' }))
  await expect(turn).toBeChecked()
  // The page of the ranking is there as long as the switch is on.
  await expect(page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name: '个人排行' })).toBeVisible()
  await open(page, '/member-ranking')
  await expect(page.locator('tbody tr').first()).toBeVisible()
  await command_off(page)
  await open(page, '/member-ranking')
  await expect(page.getByText('个人积分排行未开启')).toBeVisible()
  await expect(page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name: '个人排行' })).toHaveCount(0)
})

async function command_off(page: Page): Promise<void> {
  const answer = await page.request.put('/api/v1/settings/points.individual_ranking', { data: { value: 'false', reason: '演练结束。' }, headers: headers() })
  expect(answer.ok()).toBe(true)
}

test('a publication is drafted by keyboard and shows how far it is', async ({ page }) => {
  await sign_in(page.request, 'town_staff')
  const { home_unit_id } = await read(page.request, '/me')
  const made = await command(page.request, '/publications', { unit_id: home_unit_id, from_on: '2020-01-01', to_on: '2020-01-31', names: 'masked', objection_days: 7 })
  await open(page, `/publications/${made.publication_id}`)
  await expect(page.getByText('校验根（Merkle root）').first()).toBeVisible()
  await press(page, page.getByRole('button', { name: '撤回' }))
  await type(page, dialog(page).getByLabel(/理由/), '演练')
  await press(page, dialog(page).getByRole('button', { name: '撤回' }))
  await expect(page.getByText('已撤回').first()).toBeVisible()
})
