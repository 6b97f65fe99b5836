import { beforeEach, expect, test } from 'vitest'
import { type ApiRequest, type Attachment, type OutboxStore, Problem, type Queued, create_outbox, unreachable, uuid_v7 } from '../src'

function memory_store(): OutboxStore & { kept: Map<string, Queued> } {
  const kept = new Map<string, Queued>()
  return {
    kept,
    all: async () => [...kept.values()].map((entry) => structuredClone(entry)),
    put: async (entry) => void kept.set(entry.key, structuredClone(entry)),
    remove: async (key) => void kept.delete(key),
  }
}

const entry = (text: string, attachments: Attachment[] = []): Queued => ({
  key: uuid_v7(),
  queued_at: '2026-01-01T00:00:00Z',
  title: 'apply.title',
  path: '/point-applications',
  body: { text },
  attachments,
  attachments_field: 'file_ids',
})

let online: boolean
let sent: ApiRequest[]
let uploads: string[]
let store: ReturnType<typeof memory_store>
let refusal: Problem | undefined

const make = () =>
  create_outbox({
    store,
    send: async (request) => {
      if (!online) throw unreachable()
      if (refusal) throw refusal
      sent.push(request)
      return {}
    },
    upload: async ({ name }) => {
      if (!online) throw unreachable()
      uploads.push(name)
      return `file-${name}`
    },
  })

beforeEach(() => {
  online = true
  sent = []
  uploads = []
  refusal = undefined
  store = memory_store()
})

test('online, a command is sent at once and leaves nothing behind', async () => {
  expect(await make().submit(entry('a'))).toMatchObject({ sent: true })
  expect(sent).toHaveLength(1)
  expect(store.kept.size).toBe(0)
})

test('offline, it is kept, outlives the page, and is sent once with the same key', async () => {
  online = false
  const waiting = entry('a', [{ name: 'photo', handle: 'blob' }])
  expect(await make().submit(waiting)).toEqual({ sent: false })
  online = true
  const reopened = make()
  await Promise.all([reopened.flush(), reopened.flush()])
  await reopened.flush()
  expect(uploads).toEqual(['photo'])
  expect(sent).toHaveLength(1)
  expect(sent[0]!.headers['Idempotency-Key']).toBe(waiting.key)
  expect(sent[0]!.body).toEqual({ text: 'a', file_ids: ['file-photo'] })
  expect(store.kept.size).toBe(0)
})

test('what waits is sent in the order in which it was made', async () => {
  online = false
  const outbox = make()
  for (const text of ['a', 'b', 'c']) await outbox.submit(entry(text))
  online = true
  await outbox.flush()
  expect(sent.map(({ body }) => (body as { text: string }).text)).toEqual(['a', 'b', 'c'])
})

test('a refusal while the person looks on is thrown to him', async () => {
  refusal = new Problem('points.cap_reached', 409)
  await expect(make().submit(entry('a'))).rejects.toBe(refusal)
  expect(store.kept.size).toBe(0)
})

test('a refusal later is kept with its reason until the person discards it', async () => {
  online = false
  const outbox = make()
  await outbox.submit(entry('a'))
  online = true
  refusal = new Problem('points.cap_reached', 409, { cap: 1 })
  await outbox.flush()
  const [refused] = await outbox.entries()
  expect(refused!.refused).toEqual({ code: 'points.cap_reached', params: { cap: 1 } })
  refusal = undefined
  await outbox.flush()
  expect(sent).toHaveLength(0)
  await outbox.discard(refused!.key)
  expect(await outbox.entries()).toEqual([])
})

test.each([
  ['a busy server', new Problem('store.busy', 503)],
  ['too many requests', new Problem('request.too_many', 429)],
  ['a session that ended', new Problem('access.sign_in_required', 401)],
])('%s leaves the command waiting', async (_, problem) => {
  online = false
  const outbox = make()
  await outbox.submit(entry('a'))
  online = true
  refusal = problem
  await outbox.flush()
  refusal = undefined
  await outbox.flush()
  expect(sent).toHaveLength(1)
})
