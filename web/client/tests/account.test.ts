// What one person leaves on a phone is not shown to the next, and what is his comes back to him.
import { Problem, unreachable } from '@linli/api'
import { createPinia, setActivePinia } from 'pinia'
import { nextTick, watch } from 'vue'
import { beforeEach, expect, test, vi } from 'vitest'
import { end_patrol, patrol, start_patrol } from '@/casework/patrol'
import { use_draft } from '@/kit/draft'
import { keep, kept } from '@/kit/loaded'
import { start_outbox, submit, waiting } from '@/kit/outbox'
import { belongs_to } from '@/kit/own'
import { shelf } from '@/kit/photo-shelf'
import { use_photos } from '@/kit/photos'
import { still_to_send } from '@/kit/queued'
import { use_session } from '@/kit/session'
import { answers, asked, outage, rows_of } from './server-stub'

vi.mock('@/kit/api', async () => (await import('./server-stub')).stub_api)
vi.mock('@/kit/browser-store', async () => (await import('./server-stub')).stub_tables)

const expired = () => {
  throw new Problem('access.sign_in_required', 401)
}
const person = (account_id: string) => () => ({ account_id, name: account_id, roles: [], permissions: [] })
const note = () => use_draft('note', () => ({ text: '' }))
const settled = () => new Promise((resolve) => setTimeout(resolve, 5))

let session: ReturnType<typeof use_session>

async function sign_in(account_id: string) {
  answers.set('POST /sessions', () => ({ second_factor_required: false }))
  answers.set('GET /me', person(account_id))
  await session.by_password('1', '2')
}

beforeEach(async () => {
  belongs_to('')
  setActivePinia(createPinia())
  session = use_session()
  Object.assign(uni, { onNetworkStatusChange: () => undefined })
  vi.spyOn(globalThis, 'setInterval').mockReturnValue(0 as never)
  await start_outbox()
})

test('signing out leaves nothing typed or taken for the next person', async () => {
  await sign_in('1')
  note().form.text = '家里的事'
  await nextTick()
  outage.problem = unreachable()
  await Promise.all(use_photos([], 'note').add([{ name: 'a.jpg', preview: '', handle: 'bytes' }]))
  expect(rows_of('photos')).toHaveLength(1)
  outage.problem = undefined
  await session.sign_out()
  expect(rows_of('photos')).toEqual([])
  expect(note().restored).toBe(false)
  await sign_in('2')
  expect(note().restored).toBe(false)
})

test("another's sign-in shows nothing of the one before, who finds it again", async () => {
  await sign_in('1')
  note().form.text = '家里的事'
  await nextTick()
  await shelf.put('1.note', { name: 'a.jpg', handle: 'bytes' })
  answers.set('GET /me', expired)
  await session.refresh().catch(() => undefined)
  await sign_in('2')
  expect(session.changed_hands).toBe(true)
  expect(note().restored).toBe(false)
  const { photos } = use_photos([], 'note')
  await settled()
  expect(photos.value).toEqual([])
  await sign_in('1')
  expect(note().form.text).toBe('家里的事')
})

test('what a visitor has typed goes along when he signs in', async () => {
  const draft = note()
  draft.form.text = '路灯'
  await nextTick()
  await sign_in('1')
  draft.form.text = '路灯坏了'
  await nextTick()
  expect(session.changed_hands).toBe(false)
  expect(note().form.text).toBe('路灯坏了')
  await session.sign_out()
  expect(note().restored).toBe(false)
})

test("what waits is shown to whose it is, and a call that was refused or is another's is none", async () => {
  await sign_in('1')
  outage.problem = unreachable()
  await submit('/help-calls', {}, { title: 'call.title' })
  expect(still_to_send(waiting.value, '/help-calls')).toBeDefined()
  outage.problem = undefined
  answers.set('GET /me', expired)
  await session.refresh().catch(() => undefined)
  await sign_in('2')
  expect(waiting.value).toEqual([])
  expect(rows_of('queued')).toHaveLength(1)
  const refused = { key: '1', queued_at: '', title: '', path: '/help-calls', body: {}, attachments: [], refused: { code: 'x', params: {} } }
  expect(still_to_send([refused], '/help-calls')).toBeUndefined()
})

test('signing out works without network, and the server is told when it answers', async () => {
  await sign_in('1')
  keep('points', 5)
  outage.problem = unreachable()
  expect(await session.sign_out()).toBe(false)
  expect(session.me).toBeUndefined()
  expect(kept('points')).toBeUndefined()

  // The session still stands on the server, but opens nothing any more.
  await session.again()
  expect(session.me).toBeUndefined()
  outage.problem = undefined
  answers.set('POST /sessions/current/sign-out', () => void answers.set('GET /me', expired))
  asked.length = 0
  await session.again()
  expect(asked.slice(0, 2)).toEqual(['POST /sessions/current/sign-out', 'GET /me'])
  expect(session.me).toBeUndefined()
  asked.length = 0
  await session.again()
  expect(asked).toEqual([])
})

test('who signs in before the server heard of a sign-out stays signed in', async () => {
  await sign_in('1')
  outage.problem = unreachable()
  await session.sign_out()
  outage.problem = undefined
  await sign_in('2')
  await session.refresh()
  expect(session.me?.account_id).toBe('2')
})

test.each([502, 503, 429])('a server that answers %i while the app opens signs nobody out, and is asked again', async (status) => {
  await sign_in('1')
  setActivePinia(createPinia())
  session = use_session()
  outage.problem = new Problem('store.busy', status)
  await session.refresh().catch(() => undefined)
  expect(session.me?.account_id).toBe('1')
  outage.problem = undefined
  answers.set('GET /me', () => ({ ...person('1')(), name: 'Li' }))
  await session.again()
  expect(session.me?.name).toBe('Li')
})

test('a screen that saw nobody looks again once the server tells who is signed in', async () => {
  outage.problem = new Problem('store.busy', 502)
  await session.refresh().catch(() => undefined)
  expect(session.me).toBeUndefined()
  const seen: (string | undefined)[] = []
  const stop = watch(
    () => session.known,
    (known) => known && seen.push(session.me?.account_id),
  )
  outage.problem = undefined
  answers.set('GET /me', person('1'))
  await session.again()
  await nextTick()
  stop()
  expect(seen).toEqual(['1'])
})

const grid = { unit_id: '7', name: '第一网格' }

test('a patrol outlives the end of the session and is ended under its name', async () => {
  await sign_in('1')
  answers.set('POST /patrols', () => ({ patrol_id: '70' }))
  await start_patrol(grid)
  answers.set('GET /me', expired)
  await session.refresh().catch(() => undefined)
  expect(patrol.value?.grid_name).toBe('第一网格')
  await sign_in('1')
  const ended: unknown[] = []
  answers.set('POST /patrols/{patrol_id}/end', ({ params }) => ended.push(params?.path))
  await end_patrol('')
  expect(ended).toEqual([{ patrol_id: '70' }])
  expect(patrol.value).toBeUndefined()
})

test('a patrol whose name was lost is found on the server', async () => {
  await sign_in('1')
  await start_patrol(grid)
  answers.set('GET /me/patrols', () => ({
    items: [
      { patrol_id: '72', grid_id: '8' },
      { patrol_id: '71', grid_id: '7' },
      { patrol_id: '69', grid_id: '7', ended_at: '2026-11-22T10:00:00+08:00' },
    ],
  }))
  const ended: unknown[] = []
  answers.set('POST /patrols/{patrol_id}/end', ({ params }) => ended.push(params?.path))
  await end_patrol('')
  expect(ended).toEqual([{ patrol_id: '71' }])
})

test("nobody goes on another's patrol, and signing out ends it on the phone", async () => {
  await sign_in('1')
  await start_patrol(grid)
  answers.set('GET /me', expired)
  await session.refresh().catch(() => undefined)
  await sign_in('2')
  expect(patrol.value).toBeUndefined()
  await sign_in('1')
  expect(patrol.value).toBeDefined()
  await session.sign_out()
  expect(patrol.value).toBeUndefined()
  await sign_in('1')
  expect(patrol.value).toBeUndefined()
})

test('a patrol that began without network is ended behind its beginning', async () => {
  await sign_in('1')
  outage.problem = unreachable()
  await start_patrol(grid)
  await end_patrol('')
  outage.problem = undefined
  answers.set('POST /patrols', () => ({ patrol_id: '70' }))
  const ended: unknown[] = []
  answers.set('POST /patrols/{patrol_id}/end', ({ params }) => ended.push(params?.path))
  await start_outbox()
  expect(ended).toEqual([{ patrol_id: '70' }])
})
