import { problem_of } from './problem'
import { uuid_v7 } from './uuid'

/** What an upload says about its file, with the key that every POST carries. */
export function file_headers(name: string, type: string, key = uuid_v7()): Record<string, string> {
  return { 'Content-Type': type, 'X-File-Name': encodeURIComponent(name), 'Idempotency-Key': key }
}

/** The id in an upload's answer; a refusal is thrown as the problem that it is. */
export function file_id_of(status: number, body: unknown): string {
  if (status >= 200 && status < 300) return (body as { file_id: string }).file_id
  throw problem_of(status, body)
}
