import { expect, type APIRequestContext, type Locator, type Page } from '@playwright/test'
import { serious_findings } from '../accessible'

export type Role =
  | 'town_staff' | 'bank_clerk' | 'branch_secretary' | 'rule_keeper' | 'county_admin' | 'community_staff' | 'grantor'
  | 'auditor' | 'member' | 'grid_worker' | 'department_staff'

interface Account {
  role: string
  phone: string
  password: string
}

/** Where the server under test is; commands have to say that they come from its own pages. */
const origin = new URL(process.env.LINLI_URL ?? 'http://127.0.0.1:8080').origin

let number = 0

/** A key for a command; UUID version 7, as the server asks. */
export function key(): string {
  const hex = (Date.now() * 4096 + (number++ % 4096)).toString(16).padStart(15, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(12, 15)}-8000-${String(process.pid).padStart(12, '0')}`
}

/** What every command carries: its key, and the pages that it comes from. */
export function headers(): Record<string, string> {
  return { 'Idempotency-Key': key(), Origin: origin }
}

/** A day by the calendar of the county, which is not that of the machine: today, or so many days from it. */
export function day(days = 0): string {
  return new Date(Date.now() + 8 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10)
}

/** Signs in through the API; `which` tells apart accounts of one role. The page shares the session. */
export async function sign_in(request: APIRequestContext, role: Role, which = 0): Promise<void> {
  const { items } = (await (await request.get('/api/v1/demo/accounts')).json()) as { items: Account[] }
  const account = items.filter((one) => one.role === role)[which]
  expect(account, `a demo account of ${role}`).toBeTruthy()
  const { phone, password } = account!
  const answer = await command(request, '/sessions', { phone, password })
  expect(answer.second_factor_required).toBe(false)
}

/** Sends a command and hands back its answer; a refusal fails the test with the server's words. */
export async function command(request: APIRequestContext, path: string, body: object = {}): Promise<Record<string, any>> {
  const answer = await request.post(`/api/v1${path}`, { data: body, headers: headers() })
  expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true)
  return answer.json()
}

export async function read(request: APIRequestContext, path: string): Promise<Record<string, any>> {
  const answer = await request.get(`/api/v1${path}`)
  expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true)
  return answer.json()
}

/** Opens a page of the console and waits until it has said what it is and stopped asking. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(`/console${path}`)
  await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty()
  await settled(page)
}

export async function settled(page: Page): Promise<void> {
  await expect(page.locator('.el-skeleton, .el-loading-mask:visible')).toHaveCount(0)
}

/** Everything that must not happen while a page is looked at. */
export function watch(page: Page): () => string[] {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  page.on('request', (asked) => {
    const to = new URL(asked.url())
    if (to.protocol.startsWith('http') && to.origin !== origin) faults.push(`asked another host: ${asked.url()}`)
  })
  page.on('response', (answer) => {
    if (answer.url().includes('/api/') && answer.status() >= 400) faults.push(`${answer.status()} ${answer.url()}`)
  })
  return () => faults.splice(0)
}

/** No serious fault of accessibility on what is shown now. A message that fades is half there: it is waited for. */
export async function accessible(page: Page, part = 'html'): Promise<void> {
  await expect(page.locator('.el-message')).toHaveCount(0)
  expect(await serious_findings(page, part)).toEqual([])
}

/** The one form dialog of the console. */
export function dialog(page: Page) {
  return page.getByRole('dialog')
}

/** The control with this label; the one in the dialog when a dialog is open. */
async function front(page: Page, label: string | RegExp) {
  const place = (await dialog(page).count()) > 0 ? dialog(page).last() : page
  return place.getByRole('combobox', { name: label })
}

/** Chooses a record in a picker by typing part of its name. */
export async function pick(page: Page, label: string | RegExp, text: string): Promise<void> {
  const box = await front(page, label)
  await box.click()
  await box.fill(text)
  // Its own list: one that was just left may still be closing, with the same words on a line of it.
  const list = page.locator(`[id="${await box.getAttribute('aria-controls')}"]`)
  await list.getByRole('option', { name: text }).first().click()
}

/** Chooses a word of a closed list. */
export async function choose(page: Page, label: string | RegExp, word: string): Promise<void> {
  const box = await front(page, label)
  // The chosen word lies over the input that has the role; a person presses on the word.
  await box.click({ force: true })
  await page.getByRole('option', { name: word, exact: true }).click()
}

/** Goes to a control as somebody without a mouse does: by Tab, and Tab only. */
export async function tab_to(page: Page, wanted: Locator, most = 250): Promise<void> {
  // The input of a switch or a box is not seen: what is drawn over it is.
  await expect(wanted).toBeAttached()
  const is_there = () => wanted.evaluate((element) => element === document.activeElement || element.contains(document.activeElement))
  for (let pressed = 0; pressed < most; ++pressed) {
    if (await is_there()) return
    await page.keyboard.press('Tab')
  }
  expect(await is_there(), `the keyboard reaches ${wanted}`).toBe(true)
}

/** Presses a button, follows a link, ticks a box, without a mouse. */
export async function press(page: Page, wanted: Locator, by: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tab_to(page, wanted)
  await page.keyboard.press(by)
}

/** Writes into a field that is reached by the keyboard; what stood there is replaced. */
export async function write(page: Page, wanted: Locator, text: string): Promise<void> {
  await tab_to(page, wanted)
  await page.keyboard.press('Control+a')
  await page.keyboard.type(text)
}

/** Goes down a list that is open until the line of this name is marked, and takes it. */
async function take(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('option', { name }).first()).toBeVisible()
  const marked = page.locator('[role=option].is-hovering').filter({ visible: true })
  const is_marked = async () => (await marked.count()) === 1 && (await marked.innerText()).split('\n')[0]!.trim() === name
  for (let down = 0; down < 60 && !(await is_marked()); ++down) await page.keyboard.press('ArrowDown')
  expect(await is_marked(), `the line ${name} of the list`).toBe(true)
  await page.keyboard.press('Enter')
}

/** `pick` without a mouse. */
export async function pick_by_keys(page: Page, label: string | RegExp, text: string): Promise<void> {
  await write(page, await front(page, label), text)
  await take(page, text)
}

/** `choose` without a mouse. */
export async function choose_by_keys(page: Page, label: string | RegExp, word: string): Promise<void> {
  // The chosen word lies over the input that has the role.
  await tab_to(page, (await front(page, label)).locator('xpath=..'))
  await page.keyboard.press('Enter')
  await take(page, word)
}

/** Opens a menu button and takes one of its lines without a mouse. */
export async function take_from_menu(page: Page, button: Locator, line: string): Promise<void> {
  await press(page, button)
  const wanted = page.getByRole('menuitem', { name: line, exact: true })
  await expect(page.getByRole('menuitem').and(page.locator(':focus'))).toHaveCount(1)
  for (let down = 0; down < 20 && !(await wanted.evaluate((element) => element === document.activeElement)); ++down)
    await page.keyboard.press('ArrowDown')
  await expect(wanted).toBeFocused()
  await page.keyboard.press('Enter')
}
