import { expect, test } from '@playwright/test'
import { open, pick, pick_by_keys, press, sign_in, tab_to } from './desk'

test('a file is matched, checked, its bad row named, and imported without doubling, by keyboard alone', async ({ page }) => {
  await sign_in(page.request, 'town_staff')
  const { items } = await (await page.request.get('/api/v1/units?q=党支部&kind=branch&limit=1')).json()
  const branch = items[0].name as string
  const tail = String(Date.now()).slice(-7)
  const text = [
    '姓名,手机号码,所在支部,入党时间,人员类别,党员类别',
    `导一${tail},1371${tail},${branch},2011-07-01,正式党员,直管`,
    `导二${tail},1372${tail},${branch},2012-07-01,正式党员,直管`,
    `导三${tail},12,${branch},2013-07-01,正式党员,直管`,
  ].join('\r\n')

  for (const round of ['first', 'again'] as const) {
    await open(page, '/member-imports/new')
    await tab_to(page, page.getByRole('button', { name: /选择文件/ }).first())
    await page.locator('input[type=file]').setInputFiles({ name: `names-${tail}.csv`, mimeType: 'text/csv', buffer: Buffer.from(text) })
    await expect(page.getByText('3 行')).toBeVisible()
    await press(page, page.getByRole('button', { name: '下一步' }))
    await expect(page.getByRole('region', { name: '导入预览' })).toContainText(`导二${tail}`)
    await tab_to(page, page.getByRole('radiogroup').filter({ hasText: '跳过有错的行' }))
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('radio', { name: '跳过有错的行' })).toBeChecked()
    await pick_by_keys(page, '导入到', '刘集镇')
    await press(page, page.getByRole('button', { name: '开始核对' }))
    await expect(page.getByRole('heading', { level: 1 })).toContainText(`names-${tail}.csv`)
    await expect(page.getByText('核对完毕')).toBeVisible({ timeout: 30_000 })
    await expect(page.getByRole('row').filter({ hasText: '手机号' }).filter({ hasText: '4' })).toBeVisible()
    await press(page, page.getByRole('button', { name: '导入 2 行' }))
    await expect(page.getByText('导入完成。')).toBeVisible({ timeout: 30_000 })
    const count = (name: string) => page.locator('dl div').filter({ hasText: name }).locator('dd')
    if (round === 'first') await expect(count('新增')).toHaveText('2')
    else await expect(count('新增')).toHaveText('0')
  }
})

test('what is no table is told at once', async ({ page }) => {
  await sign_in(page.request, 'town_staff')
  await open(page, '/member-imports/new')
  await page.locator('input[type=file]').setInputFiles({ name: 'x.xlsx', mimeType: 'application/zip', buffer: Buffer.from('PK\u0003\u0004nothing') })
  await expect(page.getByRole('alert')).toContainText('读不出表格')
})

test('an exported register is taken in again and changes nothing', async ({ page }) => {
  await sign_in(page.request, 'town_staff')
  const { items } = await (await page.request.get('/api/v1/units?q=党支部&kind=branch&limit=1')).json()
  const of = `unit_id=${items[0].unit_id}`
  const people = (await (await page.request.get(`/api/v1/members?${of}&limit=100`)).json()).items.length as number
  for (const format of ['xlsx', 'csv']) {
    const file = await page.request.get(`/api/v1/members/export?format=${format}&reason=e2e&${of}`, { headers: { 'Accept-Language': 'zh-CN' } })
    await open(page, '/member-imports/new')
    await page.locator('input[type=file]').setInputFiles({ name: `register.${format}`, mimeType: 'application/octet-stream', buffer: await file.body() })
    await expect(page.getByText(`${people} 行`)).toBeVisible()
    await page.getByRole('button', { name: '下一步' }).click()
    await pick(page, '导入到', '刘集镇')
    await page.getByRole('button', { name: '开始核对' }).click()
    await expect(page.getByText('全部核对无误，可以导入。')).toBeVisible({ timeout: 30_000 })
    const count = (name: string) => page.locator('dl div').filter({ hasText: name }).locator('dd')
    await expect(count('无变化')).toHaveText(String(people))
    await expect(count('新增')).toHaveText('0')
    await expect(count('更新')).toHaveText('0')
  }
})
