import { expect, test, type Page } from '@playwright/test'
import { accessible, open, settled, sign_in, watch, type Role } from './desk'

/** What looks as if it could be pressed, and cannot be reached without a mouse. */
function unreachable(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const can_take = 'a[href], button, input, select, textarea, summary, video[controls], [tabindex]:not([tabindex="-1"])'
    const found: string[] = []
    for (const element of Array.from(document.querySelectorAll<HTMLElement>('main *'))) {
      if (getComputedStyle(element).cursor !== 'pointer' || !element.offsetParent) continue
      if (element.parentElement && getComputedStyle(element.parentElement).cursor === 'pointer') continue
      const label = element.closest('label')
      const near = element.closest(`${can_take}, .el-switch, .el-select, .el-checkbox, .el-radio, .el-date-editor, [role="tree"], [role="tablist"], [role="radiogroup"], [role="grid"]`)
      if (near || label || element.querySelector(can_take)) continue
      if (element.matches('.el-input__icon, .el-tag__close, .el-icon, .el-scrollbar__thumb, .el-input-number span')) continue
      found.push(`${element.tagName.toLowerCase()}.${element.className} ${element.innerText.slice(0, 30)}`)
    }
    return found
  })
}

const roles: Role[] = ['town_staff', 'rule_keeper', 'county_admin', 'auditor', 'grantor', 'bank_clerk', 'branch_secretary', 'community_staff']
const looked_at = new Set<string>()

for (const role of roles) {
  test(`every page in the menu of ${role} opens without a fault`, async ({ page }) => {
    test.setTimeout(600_000)
    await sign_in(page.request, role)
    await open(page, '/')
    const faults = watch(page)
    const links = await page.getByRole('navigation', { name: '主菜单' }).getByRole('link').evaluateAll((all) => all.map((one) => one.getAttribute('href')!))
    expect(links.length).toBeGreaterThan(3)
    for (const link of links) {
      await open(page, link.replace('/console', ''))
      expect(faults(), `${role} at ${link}`).toEqual([])
      if (looked_at.has(link)) continue
      looked_at.add(link)
      // What stands around every page is the same on all of them.
      await accessible(page, looked_at.size > 1 ? 'main' : undefined)
      expect(await unreachable(page), `out of the keyboard's reach at ${link}`).toEqual([])
    }
  })
}

async function first(page: Page, path: string, id: string): Promise<string> {
  return (await (await page.request.get(`/api/v1${path}`)).json()).items[0][id]
}

test('the pages of single records are accessible', async ({ page }) => {
  test.setTimeout(240_000)
  await sign_in(page.request, 'town_staff')
  const pages = [
    `/members/${await first(page, '/members', 'member_id')}`,
    '/members/new',
    '/member-imports/new',
    '/certify/attendance',
    `/publications/${await first(page, '/public/publications', 'publication_id')}`,
    `/goods/${await first(page, '/goods', 'good_id')}`,
    '/figures/points_earned?by=unit',
    `/cases/${await first(page, '/cases', 'case_id')}`,
    '/cases/new',
    `/matters/${await first(page, '/matters', 'matter_id')}`,
    '/case-metrics/overdue',
    '/case-map?layer=heat',
    '/workflows/casework.case',
    '/calendar?year=2027',
    '/areas?kind=zone',
    '/me',
    '/messages',
  ]
  const faults = watch(page)
  for (const path of pages) {
    await open(page, path)
    await accessible(page)
    expect(faults(), path).toEqual([])
  }
})

test('pages are accessible in the dark and on a small screen, and do not scroll sideways there', async ({ page }) => {
  test.setTimeout(240_000)
  await sign_in(page.request, 'town_staff')
  await open(page, '/')
  await page.evaluate(() => localStorage.setItem('linli.theme', 'dark'))
  await page.setViewportSize({ width: 768, height: 1024 })
  const member = `/members/${await first(page, '/members', 'member_id')}`
  for (const path of ['/', '/members', '/rules', '/certify', '/board', '/case-metrics', '/calendar', member]) {
    await open(page, path)
    await accessible(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${path} scrolls sideways`).toBe(true)
  }
})

test('in the largest text on a phone nothing of a page stands out, whatever the language', async ({ page }) => {
  test.setTimeout(240_000)
  await sign_in(page.request, 'town_staff')
  await page.setViewportSize({ width: 375, height: 812 })
  await open(page, '/')
  for (const locale of ['zh-CN', 'en']) {
    await page.evaluate((locale) => Object.assign(localStorage, { 'linli.size': 'largest', 'linli.locale': locale }), locale)
    for (const path of ['/calendar', '/care/table', '/desk', '/dual-registration', '/dues', '/headcounts', '/ranking', '/grants', '/terms', '/activity-kinds', '/regions']) {
      await open(page, path)
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${path} scrolls sideways`).toBeLessThanOrEqual(0)
    }
  }
  await accessible(page)
})

test('a page that one may not see says so and offers nothing to search', async ({ page }) => {
  await sign_in(page.request, 'bank_clerk')
  await open(page, '/audit')
  await expect(page.getByRole('alert')).toContainText('您的身份不能做这件事')
  await expect(page.getByRole('main').getByRole('search')).toHaveCount(0)
  await expect(page.getByRole('button', { name: '重试' })).toHaveCount(0)
  await accessible(page)
})

test('a page that is not there says so', async ({ page }) => {
  await sign_in(page.request, 'town_staff')
  await open(page, '/no-such-page')
  await settled(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这个页面')
})
