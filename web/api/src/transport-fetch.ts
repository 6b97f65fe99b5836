import createClient from 'openapi-fetch'
import { api_prefix, type ApiRequest, type Transport } from './client'
import type { paths } from './schema'

/** The browser's transport: same origin, the session is in a cookie that scripts cannot read. */
export function fetch_transport(base_url = ''): Transport {
  const client = createClient<paths>({
    baseUrl: base_url + api_prefix,
    credentials: 'same-origin',
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
