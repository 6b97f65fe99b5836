import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { accessible, prefer, settled, sign_in, watch } from './kit'

test.use({ viewport: { width: 375, height: 812 }, serviceWorkers: 'block' })

const pages = [
  '/',
  '/access/sign-in',
  '/deliberation/matters',
  '/market/market',
  '/me/me',
  '/points/points',
  '/points/publications',
  '/points/ranking',
  '/points/rules',
  '/points/stars',
  '/system/complaint',
  '/system/settings',
  '/system/waiting',
]

for (const looks of [
  { language: 'zh-CN', size: 'normal', theme: 'light' },
  { language: 'en', size: 'largest', theme: 'dark' },
]) {
  test(`public pages need no log-in and pass axe: ${Object.values(looks).join(', ')}`, async ({ page, baseURL }) => {
    test.setTimeout(180_000)
    const seen = watch(page, baseURL!)
    await prefer(page, looks)
    const goods = await (await page.request.get('/api/v1/public/goods')).json()
    const publications = await (await page.request.get('/api/v1/public/publications')).json()
    const matters = await (await page.request.get('/api/v1/public/matters?stage=publish')).json()
    const things = [
      `/deliberation/matter?id=${matters.items[0].matter_id}`,
      `/market/good?id=${goods.items[0].good_id}`,
      `/points/publication?id=${publications.items[0].publication_id}`,
      `/points/objection?id=${publications.items[0].publication_id}`,
    ]
    for (const path of [...pages, ...things]) {
      await page.goto(path)
      await settled(page)
      await accessible(page, path)
    }
    expect(seen.foreign).toEqual([])
    expect(seen.errors).toEqual([])
  })
}

test('the first load of home is at most 200 KB compressed', async ({ page }) => {
  const sizes: [string, number][] = []
  const reading: Promise<void>[] = []
  page.on('response', (response) => {
    const kind = response.request().resourceType()
    if (['document', 'script', 'stylesheet', 'font'].includes(kind))
      reading.push(response.body().then((body) => void sizes.push([response.url(), gzipSync(body).length])))
  })
  await page.goto('/')
  await settled(page)
  await Promise.all(reading)
  expect(sizes.filter(([url]) => /kit-(chinese|english)/.test(url)), 'words that home does not need').toEqual([])
  const total = sizes.reduce((sum, [, size]) => sum + size, 0)
  console.log(`first load of home: ${(total / 1024).toFixed(1)} KB gzip in ${sizes.length} files`)
  expect(total).toBeLessThanOrEqual(200 * 1024)
})

test('home has all its words by itself, signed in or not, and other pages fetch theirs', async ({ page }) => {
  const bare = () => page.getByRole('main').getByText(/^[a-z_]+\.[a-z_.]+$/)
  const nameless = () => page.locator('.strong, .section-title, .hero-label').filter({ hasText: /^\s*$/ })
  for (const role of [undefined, '党员']) {
    await page.unroute(/kit-(chinese|english)/)
    if (role) await sign_in(page, role)
    let asked = false
    await page.route(/kit-(chinese|english)/, (route) => ((asked = true), route.continue()))
    await page.goto('/')
    await settled(page)
    await expect(page.getByText('上报问题')).toBeVisible()
    await expect(bare()).toHaveCount(0)
    await expect(nameless()).toHaveCount(0)
    expect(asked, 'the words of other pages').toBe(false)
  }
  await page.goto('/points/rules')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('积分规则')
})

test('a complaint about the application is one tap away and needs no log-in', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: /对本应用提意见/ }).click()
  await page.getByRole('button', { name: '提交意见' }).click()
  await expect(page.getByRole('alert')).toHaveText(/请写下您的意见/)
  await page.getByLabel('您的意见').fill('公示页的字再大一点就好了。')
  await page.getByRole('button', { name: '提交意见' }).click()
  await expect(page.getByText('已收到', { exact: true })).toBeVisible()
})

test('what was typed survives a closed page', async ({ page, context }) => {
  await page.goto('/system/complaint')
  await page.getByLabel('您的意见').fill('写到一半')
  await page.close()
  const again = await context.newPage()
  await again.goto('/system/complaint')
  await expect(again.getByLabel('您的意见')).toHaveValue('写到一半')
})

test('text size, language and theme are kept', async ({ page }) => {
  await page.goto('/system/settings')
  await page.getByRole('radio', { name: '特大' }).click()
  await page.getByRole('radio', { name: 'English' }).click()
  await page.getByRole('radio', { name: 'Dark' }).click()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings')
  await expect(page.locator('html')).toHaveClass(/size-largest/)
  await expect(page.locator('html')).toHaveClass(/dark/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  const size = await page.locator('.settings-sample').evaluate((node) => parseFloat(getComputedStyle(node).fontSize))
  expect(size).toBeGreaterThanOrEqual(25)
})

test('anyone may object to a publication while it is open', async ({ page }) => {
  const { items } = await (await page.request.get('/api/v1/public/publications')).json()
  const open = items.find((one: { state: string; objections_until?: string }) => one.state === 'published' && new Date(one.objections_until ?? 0) > new Date())
  expect(open, 'the demo keeps one open').toBeTruthy()
  await page.goto(`/points/publication?id=${open.publication_id}`)
  await page.getByRole('button', { name: '提出异议' }).click()
  await page.getByLabel('异议内容').fill('第三行的时长与实际不符。')
  await page.getByLabel('针对第几行').fill('3')
  await page.getByRole('button', { name: '提交异议' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('公示详情')
})
