import { type Page, expect, test } from '@playwright/test'
import { accessible, agree, pick_rule, settled, sign_in, watch } from './kit'

test.use({ viewport: { width: 375, height: 812 }, serviceWorkers: 'block' })
test.describe.configure({ mode: 'serial' })

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAEAAAAAwCAIAAAAuKetIAAAAZElEQVR4nO3PsQkAIBDAwK9d09L9e4ewOIRABrjMOvvrhgsa0IIGtKABLWhACxrQgga0oAEtaEALGtCCBrSgAS1oQAsa0IIGtKABLWhACxrQgga0oAEtaEALGtCCBrSgAS147AK0hyCXmQJPGgAAAABJRU5ErkJggg==',
  'base64',
)

async function available(page: Page): Promise<number> {
  return (await (await page.request.get('/api/v1/me/points')).json()).available
}

test('the role switcher says that it is a demo and signs in', async ({ page }) => {
  await page.goto('/access/sign-in')
  await expect(page.getByText('这是演示系统，人物都是虚构的', { exact: false })).toBeVisible()
  await sign_in(page)
  await expect(page.getByText('可用积分')).toBeVisible()
})

test('a wrong password says what to change', async ({ page }) => {
  await page.goto('/access/sign-in')
  await page.getByLabel('手机号').fill('13812345678')
  await page.getByLabel('密码', { exact: true }).fill('not-the-one-1')
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await expect(page.getByRole('alert')).toHaveText(/不对/)
  await page.getByLabel('手机号').fill('138')
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await expect(page.getByText('请填写 11 位手机号。')).toBeVisible()
})

test('every page of a member passes axe', async ({ page, baseURL }) => {
  test.setTimeout(180_000)
  const seen = watch(page, baseURL!)
  await sign_in(page)
  const { items: orders } = await (await page.request.get('/api/v1/me/orders')).json()
  const paths = ['/', '/points/points', '/points/apply', '/points/applications', '/points/appeals', '/points/stars']
  paths.push('/market/market', '/market/orders', '/notify/messages', '/access/personal-views', '/me/me', '/system/settings')
  if (orders.length) paths.push(`/market/order?id=${orders[0].order_id}`)
  for (const path of paths) {
    await page.goto(path)
    await settled(page)
    await accessible(page, path)
  }
  expect(seen.foreign).toEqual([])
  expect(seen.errors).toEqual([])
})

test('every line of the statement says why', async ({ page }) => {
  await sign_in(page)
  await page.goto('/points/points')
  await page.locator('.line-row').first().click()
  const sheet = page.getByRole('dialog', { name: '这笔积分为什么' })
  await expect(sheet).toBeVisible()
  await expect(sheet.getByText('流水号')).toBeVisible()
  await expect(sheet.getByText('入账时间')).toBeVisible()
  await accessible(page, 'why')
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
})

test('an order holds points, shows its code, and gives them back when it is cancelled', async ({ page }) => {
  await sign_in(page)
  const before = await available(page)
  const { items } = await (await page.request.get('/api/v1/public/goods?limit=50')).json()
  const good = items.find(
    (one: { kind: string; price: number; available: number; window_open: boolean }) =>
      one.kind === 'goods' && one.price <= before && one.available > 0 && one.window_open,
  )
  expect(good, 'the demo has something that the member can afford').toBeTruthy()
  await page.goto(`/market/good?id=${good.good_id}`)
  await page.getByRole('button', { name: /^兑换/ }).click()
  await expect(page.getByRole('img', { name: /取货二维码/ })).toBeVisible()
  expect(await available(page)).toBe(before - good.price)
  await accessible(page, 'order')
  await page.getByRole('button', { name: '取消订单' }).click()
  await agree(page)
  await expect(page.getByText('已取消', { exact: true })).toBeVisible()
  expect(await available(page)).toBe(before)
})

test('an application with a photo is sent, listed and withdrawn', async ({ page }) => {
  await sign_in(page)
  await pick_rule(page, '志愿服务')
  await page.getByLabel('说说做了什么').fill('在社区服务中心为老人测血压。')
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: '添加照片' }).click()
  await (await chooser).setFiles({ name: 'photo.png', mimeType: 'image/png', buffer: pixel })
  await expect(page.locator('.photo-state')).toHaveCount(0)
  await expect(page.getByText('1/6 张')).toBeVisible()
  await page.getByRole('button', { name: '提交申报' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('我的申报')
  const first = page.locator('.application').first()
  await expect(first).toContainText('待认定')
  await expect(first.getByRole('img', { name: '第 1 张照片' })).toBeVisible()
  await first.getByRole('button', { name: '撤回' }).click()
  await agree(page)
  await expect(first).toContainText('已撤回')
})

async function open_my_publication(page: Page) {
  const { items } = await (await page.request.get('/api/v1/public/publications')).json()
  const mine = []
  for (const { publication_id, state } of items)
    if (state !== 'withdrawn' && (await page.request.get(`/api/v1/me/publications/${publication_id}/proof`)).ok()) mine.push(publication_id)
  expect(mine.length, 'the demo publishes the member').toBeGreaterThan(0)
  await page.goto(`/points/publication?id=${mine[0]}`)
}

test('a member verifies on the phone that his line is in the publication', async ({ page }) => {
  await sign_in(page)
  await open_my_publication(page)
  await page.getByRole('button', { name: '核验我的记录' }).click()
  await expect(page.getByText('核验通过', { exact: false })).toBeVisible()
  await accessible(page, 'proof')
})

test('an altered proof does not pass', async ({ page }) => {
  await sign_in(page)
  await page.route('**/api/v1/me/publications/*/proof', async (route) => {
    const response = await route.fetch()
    const proof = await response.json()
    await route.fulfill({ response, json: { ...proof, leaf: `${proof.leaf} ` } })
  })
  await open_my_publication(page)
  await page.getByRole('button', { name: '核验我的记录' }).click()
  await expect(page.getByText('核验不通过', { exact: false })).toBeVisible()
})

test('signing out forgets what was kept', async ({ page }) => {
  await sign_in(page)
  await page.goto('/points/points')
  await settled(page)
  await page.goto('/me/me')
  await page.getByRole('button', { name: '退出登录' }).click()
  await agree(page)
  await expect(page.getByText('您还没有登录')).toBeVisible()
  const kept = await page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('linli.kept.')))
  expect(kept).toEqual([])
  await page.goto('/points/points')
  await expect(page.getByText('登录后可查看')).toBeVisible()
})
