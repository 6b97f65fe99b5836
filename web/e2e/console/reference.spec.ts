import { expect, test } from '@playwright/test'
import { accessible, watch } from './desk'

test('the reference of the API finds a route and shows it whole, also on a phone', async ({ page }) => {
  await page.goto('/openapi/')
  const faults = watch(page)
  for (const width of [1440, 375]) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('/openapi/')
    await page.getByRole('searchbox').fill('points.cap_reached credits')
    await expect(page.getByRole('status')).toHaveText('1 个接口')
    const credits = page.locator('#post_credits')
    await credits.locator('summary').click()
    await expect(credits).toContainText('points.certify')
    await expect(credits).toContainText('member_id')
    expect(page.url()).toContain('#post_credits')
    await accessible(page)
  }
  expect(faults()).toEqual([])
})

test('a route has an address of its own, and the reference speaks English, too', async ({ page }) => {
  await page.goto('/openapi/#post_orders')
  await expect(page.locator('#post_orders')).toHaveAttribute('open', '')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Linli API')
  await page.getByRole('searchbox').fill('nothing is called so')
  await expect(page.getByText('No route matches')).toBeVisible()
})
