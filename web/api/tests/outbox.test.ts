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
let refused_texts: Map<string, Problem>
let answer: object
let account: string | undefined
let unreadable: boolean

/** The server refuses the command with this text, once. */
function refuse_next(text: string, problem: Problem) {
  refused_texts.set(text, problem)
}

const make = () =>
  create_outbox({
    store,
    send: async (request) => {
      if (!online) throw unreachable()
      if (refusal) throw refusal
      const { text } = request.body as { text: string }
      const refused = refused_texts.get(text)
      refused_texts.delete(text)
      if (refused) throw refused
      sent.push(request)
      return answer
    },
    account: () => account,
    upload: async ({ name }) => {
      if (!online) throw unreachable()
      if (unreadable) throw new Problem('file.gone', 0)
      uploads.push(name)
      return `file-${name}`
    },
  })

beforeEach(() => {
  online = true
  sent = []
  uploads = []
  refusal = undefined
  refused_texts = new Map()
  answer = {}
  account = undefined
  unreadable = false
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

const moved = (text: string, lane: string): Queued => ({ ...entry(text), lane })
const texts = () => sent.map(({ body }) => (body as { text: string }).text)

test('while a command stands refused, later ones about the same thing wait behind it, others do not', async () => {
  online = false
  const outbox = make()
  for (const one of [moved('take', 'case.1'), moved('close', 'case.1'), moved('other', 'case.2')]) await outbox.submit(one)
  online = true
  refuse_next('take', new Problem('workflow.move_not_open', 409, { state: 'handling' }))
  await outbox.flush()
  expect(texts()).toEqual(['other'])
  expect((await outbox.entries()).map(({ body, refused }) => [body.text, refused?.code])).toEqual([
    ['take', 'workflow.move_not_open'],
    ['close', undefined],
  ])
})

test('a refused command that is tried again is another request at its old place', async () => {
  online = false
  const outbox = make()
  await outbox.submit(moved('take', 'case.1'))
  await outbox.submit(moved('close', 'case.1'))
  online = true
  refuse_next('take', new Problem('workflow.move_not_open', 409))
  await outbox.flush()
  const [refused] = await outbox.entries()
  await outbox.again(refused!.key, { body: { seen_state: 'handling' } })
  expect(texts()).toEqual(['take', 'close'])
  expect(sent[0]!.body).toEqual({ text: 'take', seen_state: 'handling', file_ids: [] })
  expect(sent[0]!.headers['Idempotency-Key']).not.toBe(refused!.key)
  expect(store.kept.size).toBe(0)
})

test('a command does not overtake what waits about the same thing', async () => {
  online = false
  const outbox = make()
  await outbox.submit(moved('take', 'case.1'))
  online = true
  await outbox.submit(moved('close', 'case.1'))
  await outbox.flush()
  expect(texts()).toEqual(['take', 'close'])
})

test('what an answer names is filled into the command that waited for it', async () => {
  online = false
  const outbox = make()
  const begun = { ...entry('begin'), lane: 'patrol' }
  await outbox.submit(begun)
  const ended = { ...entry('end'), path: '/patrols/{patrol_id}/end', lane: 'patrol', needs: { key: begun.key, field: 'patrol_id', param: 'patrol_id' } }
  expect(await outbox.submit(ended)).toEqual({ sent: false })
  online = true
  answer = { patrol_id: '7' }
  await outbox.flush()
  expect(sent.map(({ params }) => params?.path)).toEqual([undefined, { patrol_id: '7' }])
  expect(store.kept.size).toBe(0)
})

test('what can never be sent without an answer goes with the command that was to bring it', async () => {
  online = false
  const outbox = make()
  const begun = entry('begin')
  await outbox.submit(begun)
  await outbox.submit({ ...entry('end'), needs: { key: begun.key, field: 'patrol_id', param: 'patrol_id' } })
  await outbox.discard(begun.key)
  expect(await outbox.entries()).toEqual([])
})

test('nobody sends what somebody else has queued', async () => {
  online = false
  const outbox = make()
  await outbox.submit({ ...entry('hers'), account_id: '1' })
  online = true
  account = '2'
  await outbox.flush()
  expect(sent).toEqual([])
  account = '1'
  await outbox.flush()
  expect(texts()).toEqual(['hers'])
})

test('a file that can no longer be read refuses its own command, and the others are sent', async () => {
  online = false
  const waiting = [entry('a', [{ name: 'gone', handle: 'path' }]), entry('b')]
  for (const one of waiting) await make().submit(one)
  online = true
  unreadable = true
  const outbox = make()
  await outbox.flush()
  expect(texts()).toEqual(['b'])
  expect((await outbox.entries()).map(({ body, refused }) => [body.text, refused?.code])).toEqual([['a', 'file.gone']])
})

test('where nothing can be kept, what can be sent at once is sent, and what cannot is told', async () => {
  const full = async () => {
    throw new Error('QuotaExceededError')
  }
  store = Object.assign(store, { all: full, put: full, remove: full })
  expect(await make().submit(entry('a', [{ name: 'photo', handle: 'blob' }]))).toMatchObject({ sent: true })
  expect(sent[0]!.body).toEqual({ text: 'a', file_ids: ['file-photo'] })
  online = false
  await expect(make().submit(entry('b'))).rejects.toMatchObject({ code: 'network.unreachable' })
})

test('the bytes of a photo that the server has are not kept', async () => {
  refusal = new Problem('store.busy', 503)
  await make().submit(entry('a', [{ name: 'photo', handle: 'blob' }]))
  const [kept] = [...store.kept.values()]
  expect(kept!.attachments).toMatchObject([{ name: 'photo', file_id: 'file-photo', handle: undefined }])
})

test('a file that the server has forgotten is sent once more while its bytes are here', async () => {
  refuse_next('a', new Problem('file.not_found', 404))
  const old = { name: 'photo', handle: 'blob', key: 'old', file_id: 'forgotten' }
  expect(await make().submit(entry('a', [old]))).toMatchObject({ sent: true })
  expect(uploads).toEqual(['photo'])
  expect(sent[0]!.body).toEqual({ text: 'a', file_ids: ['file-photo'] })
  refuse_next('b', new Problem('file.not_found', 404))
  const bare = { name: 'photo', handle: undefined, file_id: 'forgotten' }
  await expect(make().submit(entry('b', [bare]))).rejects.toMatchObject({ code: 'file.not_found' })
})

test("another's queue about the same thing holds nobody up", async () => {
  online = false
  await make().submit({ ...moved('hers', 'case.1'), account_id: '1' })
  online = true
  account = '2'
  expect(await make().submit({ ...moved('his', 'case.1'), account_id: '2' })).toMatchObject({ sent: true })
})
