import type { HttpMethod, PathsWithMethod, SuccessResponseJSON } from 'openapi-typescript-helpers'
import type { InitParam, MaybeOptionalInit } from './fetch-types'
import { Problem, problem_of, unreachable } from './problem'
import type { paths } from './schema'
import { uuid_v7 } from './uuid'

export const api_prefix = '/api/v1'

/** One request as every transport sees it: the path is a template, its parameters are beside it. */
export interface ApiRequest {
  method: 'GET' | 'POST' | 'PUT'
  path: string
  params?: { path?: Record<string, unknown>; query?: Record<string, unknown> }
  body?: unknown
  headers: Record<string, string>
}

export interface ApiAnswer {
  status: number
  body: unknown
}

/** Carries a request to the server and brings back its answer; throws when there is none. */
export type Transport = (request: ApiRequest) => Promise<ApiAnswer>

/** Names the key of a request by what it says, so that another request can never carry the key of an earlier one. */
export type KeyOf = (request: Pick<ApiRequest, 'path' | 'params' | 'body'>) => string

export interface Extra {
  /** The idempotency key of a POST that may be a repeat of an earlier one. */
  key?: string | KeyOf
  /** The version that was read, for an edit (If-Match). */
  version?: number
}

export interface ApiOptions {
  transport: Transport
  /** The language for texts that the server writes itself (files, printed sheets). */
  language?: () => string
  /** Called when the server says that nobody is signed in. */
  on_signed_out?: () => void
}

type Paths<M extends HttpMethod> = PathsWithMethod<paths, M>
type Call<M extends HttpMethod> = <P extends Paths<M>, I extends MaybeOptionalInit<paths[P], M & keyof paths[P]>>(
  path: P,
  ...init: InitParam<I, Extra>
) => Promise<Answer<P, M>>

/** What a route answers. */
export type Answer<P extends keyof paths, M extends HttpMethod> = paths[P] extends { [K in M]: infer O }
  ? O extends Record<string | number, unknown>
    ? SuccessResponseJSON<O>
    : never
  : never

/** One element of a list that a route answers. */
export type ItemOf<P extends keyof paths, M extends HttpMethod = 'get'> =
  Answer<P, M> extends { items: (infer T)[] } ? T : never

/** The body that a route takes. */
export type BodyOf<P extends keyof paths, M extends HttpMethod = 'post'> = paths[P] extends {
  [K in M]: { requestBody?: { content: { 'application/json': infer B } } }
}
  ? B
  : never

export interface Api {
  get: Call<'get'>
  post: Call<'post'>
  put: Call<'put'>
  /** Sends a request whose path is known at run time only, as the outbox does with what it kept. */
  send: (request: ApiRequest) => Promise<unknown>
}

interface Init {
  params?: ApiRequest['params']
  body?: unknown
  key?: string | KeyOf
  version?: number
}

/** The typed client: every answer that is not a success is thrown as a `Problem`. */
export function create_api(options: ApiOptions): Api {
  async function send(request: ApiRequest): Promise<unknown> {
    const language = options.language?.()
    const headers = language ? { 'Accept-Language': language, ...request.headers } : request.headers
    let answer: ApiAnswer
    try {
      answer = await options.transport({ ...request, headers })
    } catch (error) {
      throw error instanceof Problem ? error : unreachable()
    }
    if (answer.status >= 200 && answer.status < 300) return answer.body
    const problem = problem_of(answer.status, answer.body)
    if (problem.code === 'access.sign_in_required') options.on_signed_out?.()
    throw problem
  }

  const call =
    (method: ApiRequest['method']) =>
    (path: string, init: Init = {}) => {
      const headers: Record<string, string> = {}
      const { params, body, key } = init
      if (method === 'POST') headers['Idempotency-Key'] = (typeof key === 'function' ? key({ path, params, body }) : key) ?? uuid_v7()
      if (init.version !== undefined) headers['If-Match'] = `"${init.version}"`
      return send({ method, path, params, body, headers })
    }

  return { get: call('GET') as Call<'get'>, post: call('POST') as Call<'post'>, put: call('PUT') as Call<'put'>, send }
}
