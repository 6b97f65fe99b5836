import { expect, test } from '@playwright/test'
import { accessible, open, sign_in } from './desk'

test('a wrong password is told in words; the right one leads to the page that was asked for', async ({ page }) => {
  const { items } = await (await page.request.get('/api/v1/demo/accounts')).json()
  const staff = items.find((one: { role: string }) => one.role === 'town_staff')
  await page.goto('/console/members')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('登录工作端')
  await accessible(page)
  await page.getByLabel('手机号').fill(staff.phone)
  await page.getByLabel('密码', { exact: true }).fill('not-the-password-1')
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('不对，请再核对一次')
  await page.getByLabel('密码', { exact: true }).fill(staff.password)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('党员名册')
})

test('in the demo a role is one press, and the menu shows only what that role may do', async ({ page }) => {
  await page.goto('/console/')
  await page.getByRole('button', { name: '爱心银行工作人员' }).first().click()
  const menu = page.getByRole('navigation', { name: '主菜单' })
  await expect(menu.getByRole('link', { name: '兑换台' })).toBeVisible()
  await expect(menu.getByRole('link', { name: '设置与合规' })).toHaveCount(0)
  await page.getByRole('button', { name: /爱心银行工作人员/ }).click()
  await page.getByRole('menuitem', { name: '切换演示角色' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('登录工作端')
})

test('the language, the colours and the text size are kept', async ({ page }) => {
  await sign_in(page.request, 'town_staff')
  await open(page, '/')
  await page.getByRole('button', { name: '显示' }).click()
  await page.getByText('English').click()
  await expect(page.getByRole('link', { name: 'Members', exact: true })).toBeVisible()
  await page.getByText('Dark', { exact: true }).click()
  await page.getByText('Largest', { exact: true }).click()
  await page.reload()
  await expect(page.locator('html')).toHaveClass(/dark/)
  await expect(page.locator('html')).toHaveClass(/size-largest/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})
