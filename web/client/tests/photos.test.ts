import { Problem, unreachable } from '@linli/api'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, expect, test, vi } from 'vitest'
import { create_shelf, type Shelved } from '@/kit/photo-shelf'
import { use_photos } from '@/kit/photos'
import { use_session } from '@/kit/session'
import { queued_for } from '@/kit/queued'
import { answers, outage, rows_of, uploaded } from './server-stub'

vi.mock('@/kit/api', async () => (await import('./server-stub')).stub_api)
vi.mock('@/kit/browser-store', async () => (await import('./server-stub')).stub_tables)

beforeEach(() => {
  setActivePinia(createPinia())
  URL.createObjectURL = () => 'blob:here'
})

const taken = (name: string) => [{ name, preview: '', handle: `bytes of ${name}` }]
const settled = () => new Promise((resolve) => setTimeout(resolve, 5))

function memory() {
  const rows = new Map<string, Shelved>()
  return {
    rows,
    all: async () => [...rows.values()],
    put: async (photo: Shelved) => void rows.set(photo.key, photo),
    remove: async (key: string) => void rows.delete(key),
    lasting: async (handle: unknown) => `saved ${String(handle)}`,
  }
}

test('a photo that waits is kept with its draft, in the order in which it was taken', async () => {
  const shelf = create_shelf(memory())
  await shelf.put('report', { name: 'a.jpg', handle: 'one' })
  await shelf.put('wish', { name: 'b.jpg', handle: 'two' })
  await shelf.put('report', { name: 'c.jpg', handle: 'three' })
  expect((await shelf.of('report')).map(({ name, handle }) => [name, handle])).toEqual([
    ['a.jpg', 'saved one'],
    ['c.jpg', 'saved three'],
  ])
})

test('what was sent leaves the shelf, and other drafts keep theirs', async () => {
  const place = memory()
  const shelf = create_shelf(place)
  const first = await shelf.put('report', { name: 'a.jpg', handle: 'one' })
  await shelf.put('report', { name: 'b.jpg', handle: 'two' })
  await shelf.put('wish', { name: 'c.jpg', handle: 'three' })
  await shelf.remove(first.key)
  expect((await shelf.of('report')).map(({ name }) => name)).toEqual(['b.jpg'])
  await shelf.clear('report')
  expect([...place.rows.values()].map(({ draft }) => draft)).toEqual(['wish'])
})

test('a thing knows what waits about it, and what was refused', () => {
  const entry = { queued_at: '', title: '', path: '', body: {}, attachments: [] }
  const queue = [
    { ...entry, key: '1', lane: 'wish.1' },
    { ...entry, key: '2', lane: 'wish.2' },
    { ...entry, key: '3', lane: 'wish.1', refused: { code: 'wish.already_claimed', params: {} } },
  ]
  const { waiting, refused } = queued_for(queue, 'wish.1')
  expect(waiting.map(({ key }) => key)).toEqual(['1', '3'])
  expect(refused?.key).toBe('3')
})

test.each([
  ['no network', unreachable()],
  ['a proxy whose server is down', new Problem('store.busy', 502)],
  ['a busy server', new Problem('store.busy', 503)],
  ['too many requests', new Problem('request.too_many', 429)],
  ['a session that ended', new Problem('access.sign_in_required', 401)],
])('%s lets a photo wait and travel with its command', async (_, problem) => {
  outage.problem = problem
  const { photos, add, attachments, in_the_way } = use_photos([], 'report')
  await Promise.all(add(taken('a.jpg')))
  expect(photos.value[0]!.state).toBe('kept')
  expect(in_the_way()).toBe('')
  expect(attachments()).toMatchObject([{ name: 'a.jpg', file_id: undefined }])
  expect(rows_of('photos')).toHaveLength(1)
})

test('a photo that the server does not take stands in the way until it is taken away', async () => {
  outage.problem = new Problem('file.too_many_pixels', 422)
  const { add, remove, in_the_way } = use_photos()
  await expect(Promise.all(add(taken('a.jpg')))).rejects.toBe(outage.problem)
  expect(in_the_way()).toBe('有照片上传失败，请先移除，再重新选。')
  remove(0)
  expect(in_the_way()).toBe('')
})

test('a photo that was taken away does not come back, not even when it was still being sent', async () => {
  outage.problem = unreachable()
  const waiting = use_photos([], 'report')
  await Promise.all(waiting.add(taken('a.jpg')))
  await waiting.remove(0)
  expect(waiting.photos.value).toEqual([])
  expect(rows_of('photos')).toEqual([])
  const under_way = use_photos([], 'report')
  const sent = under_way.add(taken('b.jpg'))
  await under_way.remove(0)
  await Promise.all(sent)
  expect(under_way.photos.value).toEqual([])
  expect(rows_of('photos')).toEqual([])
})

test('what cannot wait for the network sends its photos first, and keeps their bytes when it cannot', async () => {
  outage.problem = unreachable()
  const { photos, add, not_sent } = use_photos([], 'record.1')
  await Promise.all(add(taken('a.jpg')))
  expect(await not_sent()).toBe('有照片还没上传，请联网后再试，或先移除。')
  expect(rows_of('photos')).toHaveLength(1)
  outage.problem = undefined
  expect(await not_sent()).toBe('')
  expect(photos.value[0]!.file_id).toBeDefined()
  expect(uploaded).toHaveLength(1)
  expect(rows_of('photos')).toEqual([])
})

test('a photo that the server has forgotten is seen as such when its form is opened again', async () => {
  answers.set('GET /me', () => ({ account_id: '1', permissions: [], roles: [] }))
  answers.set('GET /files/{file_id}/thumb', ({ params }) => {
    if (params?.path?.file_id === '5') throw new Problem('file.not_found', 404)
    throw unreachable()
  })
  await use_session().refresh()
  const { photos, attachments, in_the_way } = use_photos(['5', '6'], 'report')
  await settled()
  expect(photos.value.map(({ state }) => state)).toEqual(['failed', 'ready'])
  expect(attachments().map(({ file_id }) => file_id)).toEqual(['6'])
  expect(in_the_way()).not.toBe('')
})

test('nobody signed in sees no private photo, which does not mean that it is gone', async () => {
  const closed = (code: string, status: number) => () => {
    throw new Problem(code, status)
  }
  answers.set('GET /me', closed('access.sign_in_required', 401))
  answers.set('GET /files/{file_id}/thumb', closed('file.not_found', 404))
  await use_session().refresh().catch(() => undefined)
  const { photos } = use_photos(['5'], 'report')
  await settled()
  expect(photos.value[0]!.state).toBe('ready')
})
