import { expect, test } from '@playwright/test'
import { accessible, choose, command, dialog, open, read, sign_in } from './desk'

test('a purpose is begun, a gift received, and a report closes it', async ({ page }) => {
  test.setTimeout(120_000)
  await sign_in(page.request, 'town_staff')
  await open(page, '/charities/new')
  const title = `给阅览室添新书 ${String(Date.now()).slice(-6)}`
  await page.getByRole('button', { name: '发起', exact: true }).click()
  await expect(page.getByText('请至少写一项。')).toBeVisible()
  await accessible(page)
  await page.getByLabel(/^项目名称/).fill(title)
  await page.getByLabel(/^说明/).fill('村阅览室缺童书。')
  const day = page.getByRole('combobox', { name: '截止日期' })
  await day.fill('2030-12-31')
  await day.press('Enter')
  await page.getByLabel('第 1 项的名称').fill('童书')
  await page.getByLabel('第 1 项的数量').fill('3')
  await page.getByRole('button', { name: '发起', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  const charity_id = page.url().split('/').pop()!

  await sign_in(page.request, 'member')
  await command(page.request, `/charities/${charity_id}/pledges`, { item_index: 0, quantity: 3 })
  await sign_in(page.request, 'town_staff')
  await open(page, `/charities/${charity_id}`)
  await page.getByRole('button', { name: '确认收到' }).click()
  await dialog(page).getByRole('button', { name: '确认收到' }).click()
  await expect(page.getByText('已达成')).toBeVisible()
  await accessible(page)
  await page.getByRole('button', { name: '结束并公布结果' }).click()
  await dialog(page).getByLabel(/^结果公布/).fill('三本童书已经上架。')
  await dialog(page).getByRole('button', { name: '结束并公布结果' }).click()
  await expect(page.getByText('三本童书已经上架。')).toBeVisible()
  expect((await read(page.request, `/public/charities/${charity_id}`)).state).toBe('closed')
})

test('a nomination is read and published, things are watched', async ({ page }) => {
  await sign_in(page.request, 'member')
  const title = `照亮楼道的灯 ${String(Date.now()).slice(-6)}`
  await command(page.request, '/exemplars', { name: '赵桂兰', title, story: '楼道灯坏了没人修，她自己买灯泡换上，一换十年。', consented: true })
  await sign_in(page.request, 'town_staff')
  await open(page, '/exemplars?state=nominated')
  await accessible(page)
  await page.getByRole('link', { name: title }).click()
  await page.getByRole('button', { name: '发布', exact: true }).click()
  await dialog(page).getByRole('button', { name: '发布' }).click()
  await expect(page.getByText('已发布')).toBeVisible()
  await accessible(page)
  await open(page, '/circulation')
  await accessible(page)
  await choose(page, '方式', '借用')
  await expect(page).toHaveURL(/kind=lend/)
})
