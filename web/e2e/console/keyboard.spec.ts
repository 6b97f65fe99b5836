import { expect, test, type Page } from '@playwright/test'
import { choose_by_keys, command, day, dialog, headers, open, pick_by_keys, press, read, sign_in, tab_to, write } from './desk'

test('an objection is upheld with its correction by keyboard alone, and the statement says why', async ({ page, browser }) => {
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
  // Anybody may object; whoever did does not answer it himself.
  const stranger = await browser.newContext()
  const answer = await stranger.request.post(`/api/v1/publications/${shown.publication_id}/objections`, { data: { line: line.line, text: words }, headers: headers() })
  expect(answer.ok()).toBe(true)
  await open(page, `/publications/${shown.publication_id}`)
  await press(page, page.getByRole('row').filter({ hasText: words }).getByRole('button', { name: '异议成立' }))
  await write(page, dialog(page).getByLabel(/答复/), '经核实，当天确实不在场。')
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
  await write(page, dialog(page).getByLabel(/理由/), '内部演练，当日关闭。')
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

/** Credits a member under the first rule that takes him today. */
async function credit_today(page: Page, member_id: string): Promise<string> {
  const { items: rules } = await read(page.request, '/point-rules?limit=100')
  for (const rule of rules.filter((one: any) => one.owner === 'member' && one.per === 'deed')) {
    const data = { rule_id: rule.rule_id, member_id, happened_on: day() }
    const answer = await page.request.post('/api/v1/credits', { data, headers: headers() })
    if (answer.ok()) return (await answer.json()).transfer_id
  }
  throw new Error('no rule takes the member today')
}

test('an appeal is decided by keyboard alone', async ({ page }) => {
  await sign_in(page.request, 'member')
  const { member_id } = await read(page.request, '/me')
  await sign_in(page.request, 'town_staff')
  const transfer_id = await credit_today(page, member_id)
  await sign_in(page.request, 'member')
  const words = `请复核这一笔 ${Date.now()}`
  await command(page.request, '/point-appeals', { transfer_id, text: words })
  await sign_in(page.request, 'rule_keeper')
  await open(page, '/appeals?state=open')
  const row = page.getByRole('row').filter({ hasText: words })
  await press(page, row.getByRole('button', { name: '维持原决定' }))
  await press(page, dialog(page).getByRole('button', { name: '维持原决定' }))
  await expect(dialog(page).getByRole('alert').first()).toBeVisible()
  await write(page, dialog(page).getByRole('textbox').first(), '经核对，记录无误。')
  await press(page, dialog(page).getByRole('button', { name: '维持原决定' }))
  await expect(dialog(page)).toHaveCount(0)
  await expect(row).toHaveCount(0)
})

test('a line is taken back, points are granted and a year is settled by keyboard alone', async ({ page }) => {
  await sign_in(page.request, 'rule_keeper')
  const { items: settled } = await read(page.request, '/point-settlements')
  const year = String(Array.from({ length: 25 }, (_, back) => 2024 - back).find((one) => !settled.some((each: any) => each.year === one)))
  await open(page, '/grants-in-need')
  await press(page, page.getByRole('button', { name: '年终结算' }))
  await write(page, dialog(page).getByRole('spinbutton'), year)
  await press(page, dialog(page).getByRole('button', { name: '年终结算' }))
  await expect(dialog(page)).toHaveCount(0)
  await expect(page.getByRole('row').filter({ hasText: year }).first()).toBeVisible()

  await sign_in(page.request, 'town_staff')
  const { items: members } = await read(page.request, '/members?limit=5')
  const why = `独居，行动不便 ${Date.now()}`
  await open(page, '/grants-in-need')
  await press(page, page.getByRole('button', { name: '发放帮扶积分' }))
  await pick_by_keys(page, /党员/, members[0].name)
  await write(page, dialog(page).getByRole('spinbutton'), '3')
  await write(page, dialog(page).getByLabel(/理由/), why)
  await press(page, dialog(page).getByRole('button', { name: '发放帮扶积分' }))
  await expect(dialog(page)).toHaveCount(0)
  await expect(page.getByRole('row').filter({ hasText: why })).toBeVisible()

  const { items: rules } = await read(page.request, '/point-rules?owner=member&class=exemplary&limit=100')
  const deed = `清理沟渠 ${Date.now()}`
  const { rule_id } = rules.find((one: any) => !one.tier && one.per === 'deed')
  await command(page.request, '/point-certifications', { rule_id, happened_on: day(), title: deed, member_ids: [members[1].member_id] })
  await open(page, `/members/${members[1].member_id}`)
  await press(page, page.getByRole('row').filter({ hasText: deed }).getByRole('button', { name: '更正' }))
  await write(page, dialog(page).getByLabel(/理由/), '记错了人。')
  await press(page, dialog(page).getByRole('button', { name: /更正/ }))
  await expect(dialog(page)).toHaveCount(0)
  await expect(page.getByRole('row').filter({ hasText: '记错了人' }).first()).toBeVisible()
})
