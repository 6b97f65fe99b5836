import { expect, test } from '@playwright/test'
import { accessible, prefer, settled, sign_in } from './kit'

test.use({ viewport: { width: 375, height: 812 }, serviceWorkers: 'block' })

test('an address that is none is told so, and leads home', async ({ page }) => {
  await prefer(page, { language: 'zh-CN', size: 'normal', theme: 'light' })
  await page.goto('/no/such/page?id=1')
  await expect(page.getByText('没有找到这个页面')).toBeVisible()
  await settled(page)
  await accessible(page, 'lost')
  await page.getByText('回到首页').click()
  await expect(page).toHaveURL(/\/(home\/home)?$/)
})

test('a ranking of people is told to be off where the county has not switched it on', async ({ page }) => {
  await prefer(page, { language: 'zh-CN', size: 'normal', theme: 'light' })
  await sign_in(page)
  await page.goto('/points/branch-ranking')
  await expect(page.getByText('个人排行未开启')).toBeVisible()
  await settled(page)
  await accessible(page, 'branch-ranking')
  await page.goto('/me/me')
  await expect(page.getByText('组织排行').first()).toBeVisible()
  await expect(page.getByText('本支部积分排行')).toHaveCount(0)
})
