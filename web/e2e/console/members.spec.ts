import { expect, test } from '@playwright/test'
import { choose, command, dialog, open, pick, sign_in } from './desk'

test('filters live in the address, columns are remembered, and the export follows the filters', async ({ page }) => {
  await sign_in(page.request, 'town_staff')
  await open(page, '/members')
  await choose(page, '党员类别', '流动党员')
  await expect(page).toHaveURL(/kind=floating/)
  await expect(page.getByRole('cell', { name: '直管党员' })).toHaveCount(0)
  await page.getByRole('button', { name: '列', exact: true }).click()
  await page.getByText('学历', { exact: true }).click()
  await page.reload()
  await expect(page.getByRole('columnheader', { name: '学历' })).toBeVisible()
  await expect(page.getByRole('cell', { name: '流动党员' }).first()).toBeVisible()

  await page.getByRole('button', { name: '导出' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: '导出为 CSV' }).click()
  const text = await (await download).createReadStream().then(async (stream) => {
    let whole = ''
    for await (const part of stream) whole += String(part)
    return whole
  })
  expect(text).toContain('流动')
  expect(text).not.toContain('直管党员')
})

test('pages follow one another and come back', async ({ page }) => {
  await sign_in(page.request, 'town_staff')
  await open(page, '/members')
  const first = await page.getByRole('row').nth(1).innerText()
  await page.getByRole('button', { name: '下一页' }).click()
  await expect(page.getByText('第 2 页')).toBeVisible()
  await expect(page.getByRole('row').nth(1)).not.toHaveText(first)
  await page.getByRole('button', { name: '上一页' }).click()
  await expect(page.getByText('第 1 页')).toBeVisible()
})

test('a personal number is shown only with a reason, and the view stands in the log', async ({ page, browser }) => {
  await sign_in(page.request, 'town_staff')
  await open(page, '/members')
  await page.locator('tbody').getByRole('link').first().click()
  await page.getByRole('button', { name: '显示手机号' }).click()
  await dialog(page).getByRole('button', { name: '显示', exact: true }).click()
  await expect(dialog(page).getByRole('alert')).toContainText('理由')
  const reason = `核对联系方式 ${Date.now()}`
  await dialog(page).getByLabel(/理由/).fill(reason)
  await dialog(page).getByRole('button', { name: '显示', exact: true }).click()
  await expect(page.getByText(/^1\d{10}$/)).toBeVisible()

  const auditor = await browser.newPage()
  await sign_in(auditor.request, 'auditor')
  await open(auditor, '/personal-views')
  await expect(auditor.getByRole('cell', { name: reason })).toBeVisible()
  await auditor.close()
})

test('a member is added and changed; what is wrong is named beside its field', async ({ page }) => {
  await sign_in(page.request, 'town_staff')
  await open(page, '/members/new')
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByRole('alert').filter({ hasText: '姓名' })).toBeVisible()
  const tail = String(Date.now()).slice(-8)
  await page.getByLabel(/^姓名/).fill(`试${tail}`)
  await page.getByLabel(/^手机号/).fill(`138${tail}`)
  await page.getByLabel(/^身份证号/).fill('12345')
  const branch = page.getByRole('combobox', { name: '所在支部' })
  await branch.click()
  await branch.fill('党支部')
  await page.getByRole('option', { name: '党支部' }).first().click()
  await page.getByRole('combobox', { name: '入党日期' }).fill('2020-07-01')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByRole('alert').filter({ hasText: '身份证号' })).toBeVisible()
  await page.getByLabel(/^身份证号/).fill(id_number(tail))
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`试${tail}`)
  await page.getByRole('link', { name: '修改' }).click()
  await page.getByLabel(/^学历/).fill('大专')
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('大专', { exact: true })).toBeVisible()
  await expect(page.getByText(/学历：— → 大专/)).toBeVisible()
})

test('a resident who moves is found by name and number, and lives at his new place', async ({ page }) => {
  const tail = String(Date.now()).slice(-8)
  await sign_in(page.request, 'community_staff')
  const me = await (await page.request.get('/api/v1/me')).json()
  await command(page.request, '/residents', { name: `迁${tail}`, phone: `139${tail}`, unit_id: me.home_unit_id })
  await sign_in(page.request, 'town_staff')
  const { items } = await (await page.request.get('/api/v1/residents?limit=100')).json()
  const village = items.find((one: { unit_id: string }) => one.unit_id !== me.home_unit_id).unit_name as string
  await open(page, '/residents')
  await page.getByRole('button', { name: '迁入登记' }).click()
  const box = dialog(page)
  await box.getByLabel(/^姓名/).fill(`迁${tail}`)
  await box.getByLabel(/^手机号/).fill('13900009999')
  await pick(page, '组织', village)
  await box.getByRole('button', { name: '保存' }).click()
  await expect(box.getByText('没有同时符合这个姓名和号码的居民')).toBeVisible()
  await box.getByLabel(/^手机号/).fill(`139${tail}`)
  await box.getByRole('button', { name: '保存' }).click()
  await expect(box).toBeHidden()
  const found = await (await page.request.get(`/api/v1/residents?q=139${tail}`)).json()
  expect(found.items.map((one: { unit_name: string }) => one.unit_name)).toEqual([village])
})

/** A made-up number of 1971 with the right check digit. */
function id_number(tail: string): string {
  const body = `41012219710${1 + (Number(tail[5]) % 9)}${10 + (Number(tail.slice(3, 5)) % 18)}${tail.slice(-3)}`
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((total, weight, i) => total + weight * Number(body[i]), 0)
  return body + '10X98765432'[sum % 11]
}
