import { type Page, expect } from '@playwright/test'
import { serious_findings } from '../accessible'

/** Records what is asked from elsewhere than the server under test, and every error that a page throws. */
export function watch(page: Page, base: string) {
  const origin = new URL(base).origin
  const foreign: string[] = []
  const errors: string[] = []
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(origin) && !/^(data|blob|about):/.test(url)) foreign.push(url)
  })
  page.on('pageerror', (error) => errors.push(error.message))
  return { foreign, errors }
}

/** The page is drawn: its heading stands and nothing is loading any more. */
export async function settled(page: Page) {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  await expect(page.locator('.skeleton')).toHaveCount(0)
}

/** No serious finding of axe, and nothing wider than the screen. A toast that fades is half there: it is waited for. */
export async function accessible(page: Page, name: string) {
  await expect(page.locator('uni-toast').filter({ visible: true })).toHaveCount(0)
  expect(await serious_findings(page), name).toEqual([])
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow, `${name} is wider than the screen`).toBeLessThanOrEqual(0)
}

export async function prefer(page: Page, preferences: { language?: string; size?: string; theme?: string }) {
  await page.addInitScript((chosen) => {
    localStorage.setItem('linli.preferences', JSON.stringify({ type: 'object', data: chosen }))
  }, preferences)
}

/** Signs in through the role switcher, as a visitor of the demo would. */
export async function sign_in(page: Page, role = '党员') {
  await page.goto('/access/sign-in')
  await page.getByRole('button', { name: new RegExp(`^${role}`) }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('登录')
}

/** Goes through the first screen of an application: the rule by its name. */
export async function pick_rule(page: Page, rule: string) {
  await page.goto('/points/apply')
  await page.getByLabel('搜索规则').fill(rule)
  await page.getByRole('button', { name: new RegExp(rule) }).first().click()
}

/** Says yes to what the screen asks: the second of the two ways. */
export async function agree(page: Page) {
  await page.getByRole('dialog').locator('.question-ways').getByRole('button').last().click()
}

let counter = 0

/** A key for a request that a test makes by itself. */
export function key(): string {
  const ms = Date.now().toString(16).padStart(12, '0')
  return `${ms.slice(0, 8)}-${ms.slice(8)}-7${(++counter).toString(16).padStart(3, '0')}-8000-${Math.random().toString(16).slice(2, 14).padEnd(12, '0')}`
}
