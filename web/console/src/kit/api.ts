import { api_prefix, create_api, fetch_transport, Problem, problem_of, unreachable, uuid_v7 } from '@linli/api'
import type { Answer as AnswerOf, BodyOf as BodyFor, ItemOf } from '@linli/api'
import type { paths } from '@linli/api/schema'

type PathsWith<M extends 'get' | 'post' | 'put'> = {
  [P in keyof paths]: paths[P] extends Record<M, object> ? P : never
}[keyof paths]

export type GetPath = PathsWith<'get'>
export type PostPath = PathsWith<'post'>
export type PutPath = PathsWith<'put'>
export type Answer<P extends GetPath> = AnswerOf<P, 'get'>
export type Item<P extends GetPath> = ItemOf<P, 'get'>
export type ListPath = { [P in GetPath]: Answer<P> extends { items: unknown[] } ? P : never }[GetPath]
export type Body<P extends PostPath> = BodyFor<P, 'post'>

/** Values for an address: what is empty is left out. */
export type Params = Record<string, string | number | boolean | undefined | null>

let language = 'zh-CN'
let sign_in_again: () => Promise<boolean> = async () => false

const api = create_api({ transport: fetch_transport(), language: () => language })

/** The language in which the server phrases the files that it makes. */
export function speak(locale: string) {
  language = locale
}

/** Called when the server says that nobody is signed in any more; true when the same person is again. */
export function when_signed_out(come_back: () => Promise<boolean>) {
  sign_in_again = come_back
}

/** What signing in itself asks for; it does not wait for somebody to sign in. */
const of_sign_in = /^\/(me$|sessions(\/|$)|one-time-codes$)/

/** What is read once the person is back, by its address: pages that ask again and again meanwhile wait for one answer. */
const to_read = new Map<string, Promise<unknown>>()

/** A session that ended loses nothing: the request waits until the person has signed in again, and is made again then. */
async function with_session<T>(path: string, request: () => Promise<T>, to_be_read = ''): Promise<T> {
  try {
    return await request()
  } catch (thrown) {
    if (as_problem(thrown).code !== 'access.sign_in_required' || of_sign_in.test(path)) throw thrown
    const waiting = to_read.get(to_be_read) as Promise<T> | undefined
    if (waiting) return waiting
    const then = sign_in_again().then((is_back) => {
      to_read.delete(to_be_read)
      if (!is_back) throw thrown
      return request()
    })
    if (to_be_read) to_read.set(to_be_read, then)
    return then
  }
}

function without_empty(params: Params = {}): Record<string, string | number | boolean> {
  const kept = Object.entries(params).filter(([, value]) => value !== undefined && value !== null && value !== '')
  return Object.fromEntries(kept) as Record<string, string | number | boolean>
}

/** Reads `path`; `at` fills the placeholders of the path, `query` what stands behind the question mark. */
export function read<P extends GetPath>(path: P, { at, query }: { at?: Params; query?: Params } = {}) {
  const params = { path: without_empty(at), query: without_empty(query) }
  return with_session(path, () => api.send({ method: 'GET', path, params, headers: {} }), address(path, { at, query })) as Promise<Answer<P>>
}

/** All pages of a list, where a part of it would mislead. */
export async function read_all<P extends ListPath>(path: P, { at, query }: { at?: Params; query?: Params } = {}): Promise<Item<P>[]> {
  const found: Item<P>[] = []
  let after: string | undefined
  do {
    const part = (await read(path, { at, query: { limit: 100, ...query, after } })) as { items: Item<P>[]; next?: string }
    found.push(...part.items)
    after = part.next
  } while (after)
  return found
}

/** Whether the server has judged the command itself; otherwise it may have been carried out, now or at an earlier try. */
export function is_answered(problem: Problem): boolean {
  if (problem.code === 'access.sign_in_required' || problem.status === 408 || problem.status === 429) return false
  return problem.status >= 400 && problem.status < 500
}

/** Keys of the commands that no answer has come to yet, by path and body. */
const unanswered = new Map<string, { key: string; since: number }>()
/** Whoever enters the same again after so long means another one. */
const kept_ms = 3_600_000

function key_for(command: string): string {
  for (const [one, { since }] of unanswered) if (since < Date.now() - kept_ms) unanswered.delete(one)
  const kept = unanswered.get(command) ?? { key: uuid_v7(), since: Date.now() }
  unanswered.set(command, kept)
  return kept.key
}

/** A command. Until the server has answered it, sending the same again is the same command: a second press, or a repeat after a lost answer, does nothing twice. */
export async function send<P extends PostPath>(path: P, { at, body = {} }: { at?: Params; body?: object } = {}): Promise<AnswerOf<P, 'post'>> {
  const command = JSON.stringify([path, at, body])
  const headers = { 'Idempotency-Key': key_for(command) }
  try {
    const answer = await with_session(path, () => api.send({ method: 'POST', path, params: { path: without_empty(at) }, body, headers }))
    unanswered.delete(command)
    return answer as AnswerOf<P, 'post'>
  } catch (thrown) {
    if (is_answered(as_problem(thrown))) unanswered.delete(command)
    throw thrown
  }
}

/** Replaces what stands at `path`, but only the version that was read. */
export function replace<P extends PutPath>(path: P, { at, body, version }: { at?: Params; body: object; version?: number }) {
  const headers: Record<string, string> = version === undefined ? {} : { 'If-Match': `"${version}"` }
  return with_session(path, () => api.send({ method: 'PUT', path, params: { path: without_empty(at) }, body, headers }))
}

/** Sends a file as it is: the one call whose body is not JSON, which the generated client cannot carry. */
export function upload(file: File): Promise<{ file_id: string; bytes: number; type: string }> {
  return with_session('/files', () => upload_once(file))
}

async function upload_once(file: File): Promise<{ file_id: string; bytes: number; type: string }> {
  let response: Response
  try {
    response = await fetch(`${api_prefix}/files`, {
      method: 'POST',
      body: file,
      credentials: 'same-origin',
      headers: {
        'Content-Type': file.type || 'application/octet-stream',
        'X-File-Name': encodeURIComponent(file.name),
        'Idempotency-Key': uuid_v7(),
      },
    })
  } catch {
    throw unreachable()
  }
  const body: unknown = await response.json().catch(() => undefined)
  if (!response.ok) throw problem_of(response.status, body)
  return body as { file_id: string; bytes: number; type: string }
}

/** Address of `path` with placeholders and query filled in, for links to files and for the stream of events. */
export function address(path: string, { at, query }: { at?: Params; query?: Params } = {}): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(at?.[name] ?? '')))
  const search = new URLSearchParams(
    Object.entries(without_empty(query)).map(([name, value]) => [name, String(value)]),
  ).toString()
  return api_prefix + (search ? `${filled}?${search}` : filled)
}

export function as_problem(thrown: unknown): Problem {
  return thrown instanceof Problem ? thrown : new Problem('server.failed', 500)
}

export { Problem }
