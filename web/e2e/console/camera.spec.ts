import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, expect, test } from '@playwright/test'
import { encode } from 'uqr'
import { headers, read, sign_in } from './desk'

const width = 640
const height = 480

/** What a camera would see: a code, black on white, in the middle of every picture. */
function video_of(text: string): Buffer {
  const { data, size } = encode(text, { border: 4 })
  const dot = Math.floor(400 / size)
  const left = Math.floor((width - size * dot) / 2)
  const top = Math.floor((height - size * dot) / 2)
  const grey = Buffer.alloc(width * height, 235)
  data.forEach((row, y) =>
    row.forEach((black, x) => {
      if (!black) return
      for (let line = 0; line < dot; ++line) grey.fill(16, (top + y * dot + line) * width + left + x * dot, (top + y * dot + line) * width + left + (x + 1) * dot)
    }),
  )
  const colour = Buffer.alloc((width * height) / 2, 128)
  const picture = Buffer.concat([Buffer.from('FRAME\n'), grey, colour])
  return Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420mpeg2\n`), picture, picture, picture])
}

test('a pick-up code is read by the camera of the desk', async ({ request, baseURL }) => {
  await sign_in(request, 'member')
  const { items } = await read(request, '/public/goods?limit=100')
  const { available } = await read(request, '/me/points')
  let order: Record<string, any> | undefined
  for (const good of items.filter((one: any) => one.kind === 'goods' && one.window_open && one.available > 0 && one.price <= available)) {
    const answer = await request.post('/api/v1/orders', { data: { good_id: good.good_id, quantity: 1 }, headers: headers() })
    if (answer.ok()) {
      order = await answer.json()
      break
    }
  }
  expect(order, 'something that the member may redeem').toBeTruthy()

  const dir = mkdtempSync(join(tmpdir(), 'linli-camera-'))
  const file = join(dir, 'code.y4m')
  writeFileSync(file, video_of(String(order!.pick_up_code)))
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${file}`],
  })
  try {
    const page = await browser.newPage({ baseURL, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
    await sign_in(page.request, 'bank_clerk')
    await page.goto('/console/desk')
    await page.getByRole('button', { name: '用摄像头扫码' }).click()
    await expect(page.getByRole('article', { name: '兑换单' })).toContainText(order!.good_name)
    await expect(page.locator('video')).toHaveCount(0)
    await page.getByRole('button', { name: '确认交付' }).click()
    await expect(page.getByText(`已交付：${order!.good_name}`)).toBeVisible()
  } finally {
    await browser.close()
    rmSync(dir, { recursive: true })
  }
})
