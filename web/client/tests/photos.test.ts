import { expect, test } from 'vitest'
import { create_shelf, type Shelved } from '@/kit/photo-shelf'
import { queued_for } from '@/kit/queued'

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
