import { type APIRequestContext, type Page, expect, test } from '@playwright/test'
import { accessible, key, settled, sign_in, watch } from './kit'

const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAEAAAAAwCAIAAAAuKetIAAAAZElEQVR4nO3PsQkAIBDAwK9d09L9e4ewOIRABrjMOvvrhgsa0IIGtKABLWhACxrQgga0oAEtaEALGtCCBrSgAS1oQAsa0IIGtKABLWhACxrQgga0oAEtaEALGtCCBrSgAS147AK0hyCXmQJPGgAAAABJRU5ErkJggg==',
  'base64',
)

/** A session of its own for whoever acts behind the screens. */
async function acting_as(page: Page, base: string, role: string): Promise<APIRequestContext> {
  const request = (await page.context().browser()!.newContext({ baseURL: base })).request
  const { items } = await (await request.get('/api/v1/demo/accounts')).json()
  const account = items.find((one: { role: string }) => one.role === role)
  await command(request, base, '/sessions', { phone: account.phone, password: account.password })
  return request
}

async function command(request: APIRequestContext, base: string, path: string, data: object) {
  const headers = { 'Idempotency-Key': key(), Origin: new URL(base).origin }
  const answer = await request.post(`/api/v1${path}`, { data, headers })
  expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true)
  return answer.json()
}

async function screen_for(page: Page, base: string, role: string): Promise<Page> {
  const context = await page.context().browser()!.newContext({ baseURL: base, locale: 'zh-CN', viewport: { width: 375, height: 812 } })
  const other = await context.newPage()
  await sign_in(other, role)
  return other
}

test('a wish goes from the wall to its thanks; whoever comes late is told kindly', async ({ page, baseURL }) => {
  test.setTimeout(180_000)
  const base = baseURL!
  const seen = watch(page, base)
  const title = `一副老花镜 ${String(Date.now()).slice(-6)}`

  await sign_in(page, '居民')
  await page.goto('/wish/make')
  await page.getByRole('button', { name: '提交心愿' }).click()
  await expect(page.getByText('请写明心愿是什么。')).toBeVisible()
  await accessible(page, 'make a wish')
  await page.getByLabel('心愿是什么').fill(title)
  await page.getByLabel('具体说说').fill('看报纸用，200 度左右。')
  await page.getByRole('button', { name: '提交心愿' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('我的心愿与认领')
  await expect(page.getByRole('link', { name: new RegExp(title) })).toBeVisible()

  const { items } = await (await page.request.get('/api/v1/me/wishes')).json()
  const { wish_id } = items.find((one: { title: string }) => one.title === title)
  const staff = await acting_as(page, base, 'town_staff')
  for (const move of ['check', 'publish']) await command(staff, base, `/wishes/${wish_id}/moves`, { move, form: [], file_ids: [] })

  const member = await screen_for(page, base, '党员')
  const late = await screen_for(page, base, '支部书记')
  await member.goto('/wish/wall')
  await settled(member)
  await accessible(member, 'wall')
  await late.goto(`/wish/wish?id=${wish_id}`)
  await expect(late.getByRole('button', { name: '认领这个心愿' })).toBeVisible()

  await member.getByRole('link', { name: new RegExp(title) }).click()
  await member.getByRole('button', { name: '认领这个心愿' }).click()
  await expect(member.getByRole('dialog')).toContainText(title)
  await accessible(member, 'claim')
  await member.getByRole('button', { name: '确认认领' }).click()
  await expect(member.getByRole('button', { name: '已送达' })).toBeVisible()

  await late.getByRole('button', { name: '认领这个心愿' }).click()
  await late.getByRole('button', { name: '确认认领' }).click()
  await expect(late.getByText(/刚刚被.*认领了/)).toBeVisible()
  await expect(late.getByRole('button', { name: '看看别的心愿' })).toBeVisible()
  await accessible(late, 'too late')

  await member.getByRole('button', { name: '已送达' }).click()
  const send = member.getByRole('dialog').getByRole('button', { name: '已送达' })
  await send.click()
  await expect(member.getByRole('dialog').getByRole('alert')).toBeVisible()
  const chosen = member.waitForEvent('filechooser')
  await member.getByRole('dialog').getByRole('button', { name: '添加照片' }).click()
  await (await chosen).setFiles({ name: 'proof.png', mimeType: 'image/png', buffer: picture })
  await expect(member.getByRole('img', { name: '第 1 张照片' })).toBeVisible()
  await expect(member.locator('.photo-state')).toHaveCount(0)
  await accessible(member, 'deliver')
  await send.click()
  await expect(member.getByText('已经送达，等心愿人确认。').first()).toBeVisible()

  await page.goto(`/wish/wish?id=${wish_id}`)
  await page.getByRole('button', { name: '感谢并确认' }).click()
  await page.getByRole('dialog').getByLabel('说明').fill('镜子很合适，谢谢！')
  await page.getByRole('dialog').getByRole('button', { name: '感谢并确认' }).click()
  await expect(page.getByText('心愿已经实现。')).toBeVisible()
  await expect(page.getByText('镜子很合适，谢谢！').first()).toBeVisible()
  await accessible(page, 'come true')

  await member.goto('/wish/mine?shown=claims')
  await expect(member.getByRole('link', { name: new RegExp(title) })).toContainText('已实现')
  expect(seen.foreign).toEqual([])
  expect(seen.errors).toEqual([])
})

test('a thing is lent against a code and brought back', async ({ page, baseURL }) => {
  test.setTimeout(120_000)
  const base = baseURL!
  const title = `折叠梯 ${String(Date.now()).slice(-6)}`
  await sign_in(page, '党员')
  await page.goto('/circulation/put')
  await page.getByLabel('物品名称').fill(title)
  await page.getByRole('button', { name: '发布', exact: true }).click()
  await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible()

  const neighbour = await screen_for(page, base, '居民')
  await neighbour.goto('/circulation/things')
  await neighbour.getByRole('link', { name: new RegExp(title) }).click()
  await neighbour.getByRole('button', { name: '我想借' }).click()
  await neighbour.getByRole('button', { name: '发出申请' }).click()
  await expect(neighbour.getByText('等物主答复，答复后会发消息给您。')).toBeVisible()

  await page.goto('/circulation/mine?shown=owner')
  await page.getByRole('link', { name: new RegExp(title) }).click()
  await page.getByRole('button', { name: '同意', exact: true }).click()
  await page.getByRole('dialog').getByLabel('约在哪里、什么时候').fill('周六上午，3 号楼门口')
  await page.getByRole('dialog').getByRole('button', { name: '同意', exact: true }).click()
  await expect(page.getByText('见面时请对方出示交接码')).toBeVisible()

  await neighbour.reload()
  const code = (await neighbour.locator('.loan-code').innerText()).replace(/\s/g, '')
  await accessible(neighbour, 'hand-over code')
  await page.getByRole('button', { name: '交给对方' }).click()
  await page.getByRole('dialog').getByLabel('对方手机上的交接码').fill('0000')
  await page.getByRole('dialog').getByRole('button', { name: '交给对方' }).click()
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('交接码不对')
  await page.getByRole('dialog').getByLabel('对方手机上的交接码').fill(code)
  await page.getByRole('dialog').getByRole('button', { name: '交给对方' }).click()
  await page.getByRole('button', { name: '已经归还' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '已经归还' }).click()
  await expect(page.getByText('物品已经归还。')).toBeVisible()
})

for (const looks of [
  { language: 'zh-CN', size: 'normal', theme: 'light' },
  { language: 'en', size: 'largest', theme: 'dark' },
]) {
  test(`walls and lists of neighbours need no log-in and pass axe: ${Object.values(looks).join(', ')}`, async ({ page, baseURL }) => {
    test.setTimeout(120_000)
    const seen = watch(page, baseURL!)
    await page.addInitScript((chosen) => {
      localStorage.setItem('linli.preferences', JSON.stringify({ type: 'object', data: chosen }))
    }, looks)
    for (const path of ['/wish/wall', '/charity/charities', '/circulation/things', '/exemplar/exemplars']) {
      await page.goto(path)
      await settled(page)
      await accessible(page, path)
    }
    expect(seen.foreign).toEqual([])
    expect(seen.errors).toEqual([])
  })
}

test('an address that leads nowhere says so', async ({ page }) => {
  await page.goto('/login')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这个页面')
  await page.getByRole('button', { name: '回到首页' }).click()
  await expect(page.getByRole('navigation', { name: '主导航' })).toBeVisible()
})
