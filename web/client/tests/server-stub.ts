import { type ApiRequest, type Attachment, Problem, uuid_v7 } from '@linli/api'
import { beforeEach, vi } from 'vitest'

/** What the server does with a request; without a rule it answers with nothing. */
export const answers = new Map<string, (request: Partial<ApiRequest>) => unknown>()
export const asked: string[] = []
export const uploaded: Attachment[] = []
/** What stands in the way of every request, if anything. */
export const outage: { problem?: Problem } = {}
const signed_out: (() => void)[] = []
const tables = new Map<string, Map<string, unknown>>()

async function send(request: ApiRequest): Promise<unknown> {
  asked.push(`${request.method} ${request.path}`)
  if (outage.problem) throw outage.problem
  try {
    return await answers.get(`${request.method} ${request.path}`)?.(request)
  } catch (problem) {
    if ((problem as Problem).code === 'access.sign_in_required') signed_out.forEach((listener) => listener())
    throw problem
  }
}

const call = (method: ApiRequest['method']) => (path: string, init: Partial<ApiRequest> = {}) => send({ ...init, method, path, headers: {} })

/** In the place of `kit/api`. */
export const stub_api = {
  api: { get: call('GET'), post: call('POST'), put: call('PUT'), send },
  keep_token: () => undefined,
  on_signed_out: (listener: () => void) => void signed_out.push(listener),
  media_url: (url: string) => url,
  server: '',
  async upload(attachment: Attachment) {
    if (outage.problem) throw outage.problem
    uploaded.push(attachment)
    return `file-${uuid_v7()}`
  },
}

/** In the place of `kit/browser-store`: tables that outlive what is opened and closed. */
export const stub_tables = {
  browser_table(_database: string, table: string, key: string) {
    const rows = tables.get(table) ?? new Map<string, unknown>()
    tables.set(table, rows)
    return {
      all: async () => [...rows.values()],
      put: async (row: Record<string, unknown>) => void rows.set(String(row[key]), structuredClone(row)),
      remove: async (name: string) => void rows.delete(name),
    }
  },
}

export const rows_of = (table: string): Record<string, unknown>[] => [...(tables.get(table)?.values() ?? [])] as Record<string, unknown>[]

vi.stubGlobal('navigator', {})

beforeEach(() => {
  answers.clear()
  asked.length = 0
  uploaded.length = 0
  outage.problem = undefined
  tables.forEach((rows) => rows.clear())
})
