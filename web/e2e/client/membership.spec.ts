import { expect, test } from '@playwright/test'
import { accessible, agree, prefer, settled, sign_in, watch } from './kit'

test.use({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' })

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAEAAAAAwCAIAAAAuKetIAAAAZElEQVR4nO3PsQkAIBDAwK9d09L9e4ewOIRABrjMOvvrhgsa0IIGtKABLWhACxrQgga0oAEtaEALGtCCBrSgAS1oQAsa0IIGtKABLWhACxrQgga0oAEtaEALGtCCBrSgAS147AK0hyCXmQJPGgAAAABJRU5ErkJggg==',
  'base64',
)
const some = ['/care/care', '/transfer/away', '/coverage/duty']
const looks_at = [
  { looks: { language: 'zh-CN', size: 'normal', theme: 'light' }, pages: [...some, '/transfer/mine', '/transfer/ask', '/dues/dues'] },
  { looks: { language: 'en', size: 'largest', theme: 'dark' }, pages: some },
]

for (const { looks, pages } of looks_at)
  test(`what concerns a member's own membership passes axe: ${Object.values(looks).join(', ')}`, async ({ page, baseURL }) => {
    const seen = watch(page, baseURL!)
    await sign_in(page)
    await prefer(page, looks)
    for (const path of pages) {
      await page.goto(path)
      await settled(page)
      await accessible(page, path)
    }
    expect(seen.foreign).toEqual([])
    expect(seen.errors).toEqual([])
  })

test('a member follows his transfer to its letter, and reads what is kept of him', async ({ page }) => {
  await sign_in(page)
  await page.goto('/transfer/mine')
  await settled(page)
  await page.getByRole('link', { name: /→/ }).first().click()
  await settled(page)
  await expect(page.getByText('介绍信', { exact: true })).toBeVisible()
  await expect(page.getByText(/前有效，还有 \d+ 天/)).toBeVisible()
  await accessible(page, 'transfer')
  const id = new URL(page.url()).searchParams.get('id') ?? ''
  const letter = await page.request.get(`/api/v1/transfers/${id}/letter`)
  expect(letter.headers()['content-type']).toBe('application/pdf')

  await page.goto('/care/care')
  await expect(page.getByText('我的关怀档案')).toBeVisible()
  await expect(page.getByText('重病')).toBeVisible()
  expect(await page.evaluate(() => Object.values(localStorage).some((value) => value.includes('household_id')))).toBe(false)
})

test('somebody reports himself away, and takes it back', async ({ page }) => {
  await sign_in(page)
  await page.goto('/transfer/away')
  await settled(page)
  await page.getByRole('button', { name: '我要登记外出' }).click()
  await page.getByRole('button', { name: '提交登记' }).click()
  await expect(page.getByText('请写去哪里。')).toBeVisible()
  await page.getByLabel('去哪里').fill('广东省东莞市')
  await page.getByLabel('做什么').fill('务工')
  await page.getByRole('button', { name: '提交登记' }).click()
  await expect(page.getByText('待支部同意').first()).toBeVisible()
  await page.getByRole('button', { name: '撤回登记' }).click()
  await agree(page)
  await expect(page.getByRole('button', { name: '我要登记外出' })).toBeVisible()
})

test.describe('without network', () => {
  test.use({ serviceWorkers: 'allow' })

  test('an instructor writes a visit down without network, with a photo, and it arrives once', async ({ page, context }) => {
    await page.goto('/')
    await settled(page)
    await page.evaluate(() => navigator.serviceWorker.ready)
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    await sign_in(page)
    await page.goto('/coverage/duty')
    await settled(page)
    const before = (await (await page.request.get('/api/v1/me/coverage-duty')).json()).visits.length
    await page.getByRole('button', { name: '记录走访' }).first().click()
    await settled(page)
    await page.getByRole('button', { name: '提交' }).click()
    await expect(page.getByText('请写走访情况。')).toBeVisible()
    await context.setOffline(true)
    const words = `走访车间，听取党员意见 ${Date.now()}`
    await page.getByLabel('走访情况').fill(words)
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: /照片/ }).click()
    await (await chooser).setFiles({ name: 'visit.png', mimeType: 'image/png', buffer: pixel })
    await page.getByRole('button', { name: '提交' }).click()
    await expect(page.getByText('等待网络')).toBeVisible()
    await context.setOffline(false)
    await expect
      .poll(async () => {
        const { visits } = await (await page.request.get('/api/v1/me/coverage-duty')).json()
        return visits.filter((one: { text: string; photos: unknown[] }) => one.text === words && one.photos.length === 1).length
      }, { timeout: 40_000 })
      .toBe(1)
    expect(before).toBeGreaterThan(0)
  })
})
