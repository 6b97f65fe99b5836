import { expect, test } from '@playwright/test'
import { accessible, prefer, settled } from './kit'

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
