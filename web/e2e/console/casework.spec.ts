import { expect, test, type Page } from '@playwright/test'
import { accessible, command, dialog, headers, open, press, read, sign_in, watch } from './desk'

/** A case of its own for a test, entered for a caller. */
async function enter_case(page: Page, text: string, photo_ids: string[] = []): Promise<{ case_id: string; number: string }> {
  const { items } = await read(page.request, '/public/case-categories')
  const category = items.find((one: { tier: string; private: boolean }) => one.tier === 'ordinary' && !one.private)
  const made = await command(page.request, '/cases', {
    category_id: category.category_id, text, place: { text: '东门口' }, photo_ids, anonymous: false, channel: 'phone', for_person: { name: '王大妈', phone: '13900000001' },
  })
  return made as { case_id: string; number: string }
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-case]')?.dataset.case)

test('the board is worked by keyboard alone', async ({ page }) => {
  await sign_in(page.request, 'community_staff')
  await enter_case(page, `键盘试验 ${Date.now()}`)
  await open(page, '/board')
  const faults = watch(page)
  const cards = page.locator('[data-case]')
  await expect(cards.first()).toBeVisible()
  await accessible(page)

  // One card is in the order of Tab, the others are reached by arrows.
  await expect(page.locator('[data-case][tabindex="0"]')).toHaveCount(1)
  await page.locator('[data-case][tabindex="0"]').focus()
  const first = await focused(page)
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => focused(page)).not.toBe(first)
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => focused(page)).toBe(first)
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await expect.poll(() => focused(page)).toBeTruthy()

  await page.keyboard.press('?')
  await expect(dialog(page)).toContainText('在卡片之间移动')
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toHaveCount(0)

  await page.locator('[data-case][tabindex="0"]').focus()
  const chosen = await focused(page)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`/cases/${chosen}$`))
  expect(faults()).toEqual([])
})

test('a new case appears on the board by itself and is taken up with one key', async ({ page }) => {
  await sign_in(page.request, 'community_staff')
  await open(page, '/board')
  await expect(page.locator('[data-case]').first()).toBeVisible()
  const made = await enter_case(page, `看板试验 ${Date.now()}`)
  const card = page.locator(`[data-case="${made.case_id}"]`)
  await expect(card).toBeVisible({ timeout: 15_000 })
  const before = await read(page.request, `/cases/${made.case_id}`)
  const establish = before.offers.find((one: { move: string }) => one.move === 'establish')
  await card.focus()
  if (establish) {
    await page.keyboard.press('e')
    await expect(dialog(page)).toContainText(made.number)
    await dialog(page).getByRole('button', { name: establish.title }).focus()
    await page.keyboard.press('Enter')
  } else {
    await page.keyboard.press('m')
    await expect(dialog(page)).toContainText(made.number)
    await page.keyboard.press('Escape')
    await card.focus()
    await page.keyboard.press('c')
    await dialog(page).locator('button[type=submit]').focus()
    await page.keyboard.press('Enter')
  }
  await expect.poll(async () => (await read(page.request, `/cases/${made.case_id}`)).state).not.toBe(before.state)
})

test('a case is moved on its page by keyboard, and the page shows its way', async ({ page }) => {
  await sign_in(page.request, 'community_staff')
  const made = await enter_case(page, `案件页试验 ${Date.now()}`)
  await open(page, `/cases/${made.case_id}`)
  const faults = watch(page)
  await expect(page.getByText(made.number).first()).toBeVisible()
  await expect(page.getByRole('heading', { name: '三方结论' })).toBeVisible()
  await expect(page.getByRole('img', { name: /走过的路径/ })).toBeVisible()
  await accessible(page)

  const before = (await read(page.request, `/cases/${made.case_id}`)).state
  await page.getByRole('heading', { level: 1 }).focus()
  await page.keyboard.press('Tab')
  const move = page.locator('header .el-button--primary')
  await expect(move).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toBeVisible()
  await dialog(page).locator('button[type=submit]').focus()
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toHaveCount(0)
  await expect.poll(async () => (await read(page.request, `/cases/${made.case_id}`)).state).not.toBe(before)

  await page.locator('summary', { hasText: '以表格查看' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('columnheader', { name: '谁可以做' })).toBeVisible()
  expect(faults()).toEqual([])
})

test('words for the reporter go through the system, and his number is not on the page', async ({ page }) => {
  await sign_in(page.request, 'community_staff')
  const made = await enter_case(page, `转达试验 ${Date.now()}`)
  await open(page, `/cases/${made.case_id}`)
  expect(await page.locator('main').innerText()).not.toContain('13900000001')
})

test('a case is entered for a caller, and what was typed outlives a reload but for the person', async ({ page }) => {
  await sign_in(page.request, 'community_staff')
  await open(page, '/cases/new')
  await page.getByLabel('姓名').fill('李大爷')
  await page.getByLabel('电话', { exact: true }).fill('13900000002')
  await page.getByLabel('内容').fill('楼下的灯不亮')
  await page.reload()
  await expect(page.getByLabel('内容')).toHaveValue('楼下的灯不亮')
  await expect(page.getByLabel('姓名')).toHaveValue('')
  await page.getByLabel('姓名').fill('李大爷')
  await page.getByLabel('电话', { exact: true }).fill('13900000002')
  await page.getByLabel('地点说明').fill('3 号楼门口')
  const category = page.getByRole('combobox', { name: '类别' })
  await category.click()
  await page.getByRole('option').first().click()
  await page.getByRole('button', { name: '登记', exact: true }).click()
  await expect(page).toHaveURL(/\/cases\/\d+$/)
  await expect(page.getByText('楼下的灯不亮').first()).toBeVisible()
})

test('every number of the metrics opens its cases', async ({ page }) => {
  await sign_in(page.request, 'town_staff')
  await open(page, '/case-metrics')
  await expect(page.getByRole('heading', { name: '响应率' })).toBeVisible()
  await accessible(page)
  await page.getByRole('region', { name: '满意率' }).getByRole('link').nth(1).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('满意率：已评价的事项')
  await expect(page.getByRole('link', { name: /\d{6}/ }).first()).toBeVisible()
})

test('one photo of a case is shown to everybody, and no longer', async ({ page }) => {
  await sign_in(page.request, 'community_staff')
  const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAEAAAAAwCAIAAAAuKetIAAAAZElEQVR4nO3PsQkAIBDAwK9d09L9e4ewOIRABrjMOvvrhgsa0IIGtKABLWhACxrQgga0oAEtaEALGtCCBrSgAS1oQAsa0IIGtKABLWhACxrQgga0oAEtaEALGtCCBrSgAS147AK0hyCXmQJPGgAAAABJRU5ErkJggg=='
  const sent = await page.request.post('/api/v1/files', { headers: { ...headers(), 'Content-Type': 'image/png', 'X-File-Name': 'photo.png' }, data: Buffer.from(pixel, 'base64') })
  expect(sent.ok(), await sent.text()).toBe(true)
  const { case_id } = await enter_case(page, `路灯不亮 ${Date.now()}`, [(await sent.json()).file_id])
  await open(page, `/cases/${case_id}`)
  await expect(page.getByText('请先确认照片里没有人脸')).toBeVisible()
  await press(page, page.getByRole('button', { name: '对公众展示' }))
  await expect(page.getByText('这张照片已对公众展示')).toBeVisible()
  expect((await read(page.request, `/cases/${case_id}`)).cover).toBeTruthy()
  await press(page, page.getByRole('button', { name: '不再展示' }))
  await expect(page.getByRole('button', { name: '对公众展示' })).toBeVisible()
  expect((await read(page.request, `/cases/${case_id}`)).cover).toBeFalsy()
})
