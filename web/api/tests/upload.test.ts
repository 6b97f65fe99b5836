import { afterEach, expect, test, vi } from 'vitest'
import { fetch_upload, uni_upload } from '../src'

afterEach(() => void vi.unstubAllGlobals())

test('a photo whose bytes are gone is a refusal, not a network that is missing', async () => {
  const phone = uni_upload({ base_url: '', token: () => undefined, request: () => undefined, read: () => Promise.reject(new Error('no such file')) })
  await expect(phone({ name: 'a.jpg', handle: 'wxfile://a.jpg' })).rejects.toMatchObject({ code: 'file.gone', is_unreachable: false })

  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
  const browser = fetch_upload('http://county.example')
  const cleared = Object.assign(new Blob(['bytes']), { slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')) }) })
  for (const handle of [undefined, {}, cleared])
    await expect(browser({ name: 'a.jpg', handle })).rejects.toMatchObject({ code: 'file.gone' })
  await expect(browser({ name: 'a.jpg', handle: new Blob(['bytes']) })).rejects.toMatchObject({ code: 'network.unreachable' })
})
