import { expect, test } from '@playwright/test'
import { day, dialog, headers, open, press, read, sign_in, take_from_menu, write } from './desk'

test('a good is made, stocked by a donation with a receipt, counted and offered, by keyboard alone', async ({ page }) => {
  await sign_in(page.request, 'town_staff')
  await open(page, '/goods')
  const name = `保温饭盒 ${String(Date.now()).slice(-6)}`
  await press(page, page.getByRole('button', { name: '新增物品' }))
  await write(page, dialog(page).getByLabel(/^名称/), name)
  await write(page, dialog(page).getByRole('spinbutton', { name: '所需积分' }), '12')
  await write(page, dialog(page).getByLabel(/^领取地点/), '刘集镇便民服务中心一楼')
  await press(page, dialog(page).getByRole('button', { name: '保存' }))
  await expect(dialog(page)).toHaveCount(0)
  await press(page, page.getByRole('link', { name }))
  const moves = page.getByRole('button', { name: '库存变动' })
  await take_from_menu(page, moves, '捐赠入库')
  await write(page, dialog(page).getByRole('spinbutton', { name: '数量' }), '5')
  await write(page, dialog(page).getByLabel(/^捐赠人/), '绿博商会')
  await press(page, dialog(page).getByRole('button', { name: '保存' }))
  await expect(page.getByText(/捐赠收据编号/)).toBeVisible()
  await expect(page.getByRole('cell', { name: '绿博商会' })).toBeVisible()
  await take_from_menu(page, moves, '盘点')
  await write(page, dialog(page).getByRole('spinbutton'), '4')
  await write(page, dialog(page).getByLabel(/^备注/), '一个摔坏了')
  await press(page, dialog(page).getByRole('button', { name: '保存' }))
  await expect(page.getByRole('row').filter({ hasText: '盘点' })).toContainText('1')
  const switched = page.getByRole('button', { name: /^(上架|下架)$/ })
  if ((await switched.innerText()) === '上架') await press(page, switched)
  await expect(page.getByText('已上架')).toBeVisible()
})

test('a pick-up code is typed and handed over by keyboard alone, once', async ({ page }) => {
  await sign_in(page.request, 'member')
  const { items } = await read(page.request, '/public/goods?limit=100')
  const { available } = await read(page.request, '/me/points')
  const good = items
    .filter((one: any) => one.kind === 'goods' && one.window_open && one.available > 0 && one.price <= available)
    .sort((a: any, b: any) => a.price - b.price)
  let order: Record<string, any> | undefined
  for (const one of good) {
    const answer = await page.request.post('/api/v1/orders', {
      data: { good_id: one.good_id, quantity: 1 },
      headers: headers(),
    })
    if (answer.ok()) {
      order = await answer.json()
      break
    }
  }
  expect(order, 'something that the member may redeem').toBeTruthy()

  await sign_in(page.request, 'bank_clerk')
  await open(page, '/desk')
  await expect(page.getByLabel('兑换码')).toBeFocused()
  await page.keyboard.type(String(order!.pick_up_code))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article', { name: '兑换单' })).toContainText(order!.good_name)
  await expect(page.getByRole('button', { name: '确认交付' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText(`已交付：${order!.good_name}`)).toBeVisible()
  await expect(page.getByLabel('兑换码')).toBeFocused()
  await page.keyboard.type(String(order!.pick_up_code))
  await page.keyboard.press('Enter')
  await expect(page.getByText('这份已经领走了').or(page.getByRole('main').getByRole('alert'))).toBeVisible()
})

test('a code that is none is told in words', async ({ page }) => {
  await sign_in(page.request, 'bank_clerk')
  await open(page, '/desk')
  await page.getByLabel('兑换码').fill('00000000')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toBeVisible()
})

test('what suppliers are owed is looked up and taken out by keyboard alone', async ({ page }) => {
  await sign_in(page.request, 'town_staff')
  await open(page, '/settlements')
  await expect(page.locator('tbody tr').first()).toBeVisible()
  const { items } = await read(page.request, `/supplier-settlements?from_on=${day(-300)}&to_on=${day()}`)
  const supplier = items.find((one: any) => one.supplier).supplier as string
  await write(page, page.getByRole('textbox', { name: '供应商' }), supplier)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/supplier=/)
  await expect(page.locator('tbody tr').first()).toContainText(supplier)
  const saved = page.waitForEvent('download')
  await take_from_menu(page, page.getByRole('button', { name: '导出' }), '导出为 Excel')
  expect((await saved).suggestedFilename()).toMatch(/\.xlsx$/)
})
