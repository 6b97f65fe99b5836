import { api_prefix, type Transport } from './client'
import { file_headers, file_id_of } from './files'
import type { Attachment } from './outbox'
import { Problem, unreachable } from './problem'

interface UniRequest {
  url: string
  method: 'GET' | 'POST' | 'PUT'
  data?: string | ArrayBuffer
  header: Record<string, string>
  dataType: string
  success: (result: { statusCode: number; data: unknown }) => void
  fail: (reason: unknown) => void
}

export interface UniTransportOptions {
  /** `uni.request`, handed in so that this package needs no uni. */
  request: (options: UniRequest) => unknown
  /** Where the server is: a mini-program and an app have no origin of their own. */
  base_url: string
  /** The bearer token of the session, kept by the platform's own storage. */
  token: () => string | undefined
}

/** Fills `{name}` in a path template and appends the query, leaving out what is undefined or null. */
export function url_of(path: string, params: { path?: Record<string, unknown>; query?: Record<string, unknown> } = {}): string {
  const filled = path.replace(/\{([^{}]+)\}/g, (_, name: string) => encodeURIComponent(String(params.path?.[name] ?? '')))
  const query = Object.entries(params.query ?? {})
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`)
  return query.length ? `${filled}?${query.join('&')}` : filled
}

function parsed(data: unknown): unknown {
  if (typeof data !== 'string') return data
  try {
    return data ? JSON.parse(data) : undefined
  } catch {
    return data
  }
}

/** The transport of mini-program and app: the same requests through `uni.request`. */
export function uni_transport({ request, base_url, token }: UniTransportOptions): Transport {
  return ({ method, path, params, body, headers }) =>
    new Promise((resolve, reject) => {
      const bearer = token()
      request({
        url: base_url + api_prefix + url_of(path, params),
        method,
        data: body === undefined ? undefined : JSON.stringify(body),
        header: {
          ...headers,
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
          ...(bearer ? { Authorization: `Bearer ${bearer}` } : {}),
        },
        dataType: 'text',
        success: ({ statusCode, data }) => resolve({ status: statusCode, body: parsed(data) }),
        fail: reject,
      })
    })
}

const image_types: Record<string, string> = { jpg: 'image/jpeg', jpeg: 'image/jpeg', png: 'image/png', webp: 'image/webp' }

/** Uploads a file of the phone, named by its path, as the body itself. */
export function uni_upload(
  options: UniTransportOptions & { read: (path: string) => Promise<ArrayBuffer> },
): (attachment: Attachment) => Promise<string> {
  const { request, base_url, token, read } = options
  return async ({ name, handle, key }) => {
    // A phone clears away what it kept for too long: that is no failure of the network, which would pass.
    const data = await read(String(handle)).catch(() => {
      throw new Problem('file.gone', 0)
    })
    const ending = name.split('.').pop()?.toLowerCase() ?? ''
    const bearer = token()
    const { status, body } = await new Promise<{ status: number; body: unknown }>((resolve, reject) =>
      request({
        url: `${base_url}${api_prefix}/files`,
        method: 'POST',
        data,
        header: {
          ...file_headers(name, image_types[ending] ?? 'application/octet-stream', key),
          ...(bearer ? { Authorization: `Bearer ${bearer}` } : {}),
        },
        dataType: 'text',
        success: (result) => resolve({ status: result.statusCode, body: parsed(result.data) }),
        fail: () => reject(unreachable()),
      }),
    )
    return file_id_of(status, body)
  }
}
