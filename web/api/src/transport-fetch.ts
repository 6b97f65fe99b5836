import createClient from 'openapi-fetch'
import { api_prefix, type ApiRequest, type Transport } from './client'
import { file_headers, file_id_of } from './files'
import type { Attachment } from './outbox'
import { Problem, unreachable } from './problem'
import type { paths } from './schema'

/** The browser's transport: same origin, the session is in a cookie that scripts cannot read. */
export function fetch_transport(base_url = '', bodySerializer?: (body: unknown) => unknown): Transport {
  const client = createClient<paths>({
    baseUrl: base_url + api_prefix,
    credentials: 'same-origin',
    bodySerializer,
    // Looked up at each call, so that what replaces window.fetch later (a test, a trace) is used.
    fetch: (request) => globalThis.fetch(request),
  })
  const untyped = client as unknown as {
    request(
      method: string,
      path: string,
      init: Omit<ApiRequest, 'method' | 'path'>,
    ): Promise<{ data?: unknown; error?: unknown; response: Response }>
  }
  return async ({ method, path, params, body, headers }) => {
    const { data, error, response } = await untyped.request(method.toLowerCase(), path, { params, body, headers })
    return { status: response.status, body: response.ok ? data : error }
  }
}

/** A browser may have cleared away the bytes behind a file: that is no failure of the network, which would pass. */
async function is_readable(handle: unknown): Promise<boolean> {
  if (!(handle instanceof Blob)) return false
  return handle.slice(0, 1).arrayBuffer().then(
    () => true,
    () => false,
  )
}

/** Uploads the file itself as the body; the browser already knows its type. */
export function fetch_upload(base_url = ''): (attachment: Attachment) => Promise<string> {
  const send = fetch_transport(base_url, (body) => body)
  return async ({ name, handle, key }) => {
    const blob = handle as Blob
    if (!(await is_readable(handle))) throw new Problem('file.gone', 0)
    const { status, body } = await send({
      method: 'POST',
      path: '/files',
      body: blob,
      headers: file_headers(name, blob.type || 'application/octet-stream', key),
    }).catch(() => {
      throw unreachable()
    })
    return file_id_of(status, body)
  }
}
