import { createHmac } from 'node:crypto'
import { expect, test, type Page } from '@playwright/test'
import { command, dialog, headers, read, settled, sign_in } from './desk'

const password = 'liuji-2026-totp'

/** The code of an authenticator app, so many half minutes from now (RFC 6238). */
function code_of(secret: string, steps: number): string {
  const bits = [...secret].map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')).join('')
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + steps))
  const digest = createHmac('sha1', key).update(counter).digest()
  const at = digest[19]! & 15
  return String((digest.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

/** Three codes of neighbouring half minutes are used one after another, so none may end in between. */
async function time_enough(page: Page): Promise<void> {
  const left = 30_000 - (Date.now() % 30_000)
  if (left < 12_000) await page.waitForTimeout(left + 200)
}

/** An account of its own, so that nobody else is locked out. */
async function new_account(page: Page): Promise<string> {
  await sign_in(page.request, 'county_admin')
  const { home_unit_id: unit_id } = await read(page.request, '/me')
  const phone = `137${String(Date.now()).slice(-8)}`
  await command(page.request, '/accounts', { name: '验证甲', phone, password, unit_id })
  await page.context().clearCookies()
  return phone
}

async function sign_in_here(page: Page, phone: string): Promise<void> {
  await page.goto('/console/me')
  await page.getByLabel('手机号').fill(phone)
  await page.getByLabel('密码', { exact: true }).fill(password)
  await page.getByRole('button', { name: '登录', exact: true }).click()
}

async function show(page: Page, code: string): Promise<void> {
  await page.getByLabel('动态验证码').fill(code)
  await page.keyboard.press('Enter')
}

test('a second factor is set up, asked for at log-in, wrong codes are told, and it is switched off again', async ({ page }) => {
  const phone = await new_account(page)
  await sign_in_here(page, phone)
  await time_enough(page)
  await page.getByRole('button', { name: '开启双重验证' }).click()
  const secret = (await page.locator('form.enrol .mono').innerText()).trim()
  await page.getByLabel('动态验证码').fill('000000')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toBeVisible()
  await page.getByLabel('动态验证码').fill(code_of(secret, -1))
  await page.keyboard.press('Enter')
  await expect(page.getByText('已开启')).toBeVisible()

  await page.context().clearCookies()
  await sign_in_here(page, phone)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('第二步验证')
  await show(page, '000000')
  await expect(page.getByRole('alert')).toBeVisible()
  await show(page, code_of(secret, -1))
  await expect(page.getByRole('alert'), 'a code counts once').toBeVisible()
  await show(page, code_of(secret, 0))
  await expect(page.getByText('已开启')).toBeVisible()

  await page.getByRole('button', { name: '关闭双重验证' }).click()
  await dialog(page).getByLabel(/动态验证码/).fill(code_of(secret, 1))
  await dialog(page).getByRole('button', { name: '关闭双重验证' }).click()
  await expect(page.getByRole('button', { name: '开启双重验证' })).toBeVisible()
  await page.context().clearCookies()
  await sign_in_here(page, phone)
  await settled(page)
  await expect(page.getByRole('button', { name: '开启双重验证' })).toBeVisible()
})

test('five wrong codes lock the account, the right one too', async ({ page }) => {
  const phone = await new_account(page)
  await command(page.request, '/sessions', { phone, password })
  await time_enough(page)
  const { secret } = await command(page.request, '/me/second-factor')
  await command(page.request, '/me/second-factor/confirm', { code: code_of(secret, -1) })
  await page.context().clearCookies()
  await sign_in_here(page, phone)
  for (let tries = 0; tries < 5; ++tries) {
    const answered = page.waitForResponse((response) => response.url().endsWith('/sessions/current/second-factor'))
    await show(page, '000000')
    expect((await answered).status()).toBe(401)
  }
  await show(page, code_of(secret, 0))
  await expect(page.getByRole('alert')).toContainText('锁定')
  const again = await page.request.post('/api/v1/sessions', { data: { phone, password }, headers: headers() })
  expect(again.status()).toBe(423)
})
