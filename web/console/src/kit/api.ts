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
let signed_out: () => void = () => {}

const api = create_api({
  transport: fetch_transport(),
  language: () => language,
  on_signed_out: () => signed_out(),
})

/** The language in which the server phrases the files that it makes. */
export function speak(locale: string) {
  language = locale
}

/** Called when the server says that nobody is signed in any more. */
export function when_signed_out(listener: () => void) {
  signed_out = listener
}

function without_empty(params: Params = {}): Record<string, string | number | boolean> {
  const kept = Object.entries(params).filter(([, value]) => value !== undefined && value !== null && value !== '')
  return Object.fromEntries(kept) as Record<string, string | number | boolean>
}

/** Reads `path`; `at` fills the placeholders of the path, `query` what stands behind the question mark. */
export function read<P extends GetPath>(path: P, { at, query }: { at?: Params; query?: Params } = {}) {
  const params = { path: without_empty(at), query: without_empty(query) }
  return api.send({ method: 'GET', path, params, headers: {} }) as Promise<Answer<P>>
}

/** A command. The same `key` makes a repeated press of a button one command. */
export function send<P extends PostPath>(path: P, { at, body, key }: { at?: Params; body?: object; key?: string } = {}) {
  return api.send({
    method: 'POST',
    path,
    params: { path: without_empty(at) },
    body: body ?? {},
    headers: { 'Idempotency-Key': key ?? uuid_v7() },
  }) as Promise<AnswerOf<P, 'post'>>
}

/** Replaces what stands at `path`, but only the version that was read. */
export function replace<P extends PutPath>(path: P, { at, body, version }: { at?: Params; body: object; version?: number }) {
  const headers: Record<string, string> = version === undefined ? {} : { 'If-Match': `"${version}"` }
  return api.send({ method: 'PUT', path, params: { path: without_empty(at) }, body, headers })
}

/** Sends a file as it is: the one call whose body is not JSON, which the generated client cannot carry. */
export async function upload(file: File): Promise<{ file_id: string; bytes: number; type: string }> {
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
