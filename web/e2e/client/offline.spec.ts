import { type Page, expect, test } from '@playwright/test'
import { key, pick_rule, settled, sign_in } from './kit'

test.use({ viewport: { width: 375, height: 812 } })

/** The worker that keeps the application has everything and stands before the page. */
async function kept(page: Page) {
  await page.goto('/')
  await settled(page)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
}

test('the application opens without network once it was visited', async ({ page, context }) => {
  await kept(page)
  await context.setOffline(true)
  await page.goto('/points/rules')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('积分规则')
  await expect(page.getByText('网络已断开', { exact: false })).toBeVisible()
})

test('without network a command waits, shown as waiting, and is sent once on return', async ({ page, context }) => {
  await kept(page)
  await sign_in(page)
  const mark = `雨天护送学生过街 ${Date.now()}`
  await pick_rule(page, '志愿服务')
  await page.getByLabel('说说做了什么').fill(mark)
  await context.setOffline(true)
  await page.getByRole('button', { name: '提交申报' }).click()
  await expect(page.getByText('等待网络')).toBeVisible()
  await context.setOffline(false)
  await expect(page.getByText('没有等待送出的内容')).toBeVisible({ timeout: 40_000 })
  const { items } = await (await page.request.get('/api/v1/me/point-applications')).json()
  const sent = items.filter(({ text }: { text?: string }) => text === mark)
  expect(sent).toHaveLength(1)
  await page.request.post(`/api/v1/point-applications/${sent[0].application_id}/withdraw`, {
    headers: { 'Idempotency-Key': key() },
    data: {},
  })
})

