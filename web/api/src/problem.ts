export type ProblemParams = Record<string, string | number>

export interface FieldProblem {
  field: string
  code: string
  params?: ProblemParams
}

/** Why a request did not succeed: a refusal of the server (RFC 9457) or the lack of any answer. */
export class Problem extends Error {
  constructor(
    readonly code: string,
    readonly status: number,
    readonly params: ProblemParams = {},
    readonly fields: FieldProblem[] = [],
    readonly request_id?: string,
  ) {
    super(code)
    this.name = 'Problem'
  }

  /** True when the request may not have reached the server: sending it again with the same key is right. */
  get is_unreachable(): boolean {
    return this.code === 'network.unreachable'
  }
}

/** No answer came: no network, a broken connection or a server that is down. */
export function unreachable(): Problem {
  return new Problem('network.unreachable', 0)
}

/** Reads a problem document; a body that is none (a proxy's error page, say) becomes a problem by its status. */
export function problem_of(status: number, body: unknown): Problem {
  if (body && typeof body === 'object' && typeof (body as { code?: unknown }).code === 'string') {
    const document = body as { code: string; params?: ProblemParams; fields?: FieldProblem[]; request_id?: string }
    return new Problem(document.code, status, document.params ?? {}, document.fields ?? [], document.request_id)
  }
  if (status === 502 || status === 503 || status === 504) return new Problem('store.busy', status)
  if (status === 413) return new Problem('request.too_large', status)
  if (status === 429) return new Problem('request.too_many', status)
  return new Problem(status >= 500 ? 'server.failed' : 'request.malformed', status)
}

type Translate = (key: string, params?: Record<string, unknown>) => string

/** Moments are written as a clock shows them; the server sends them in the county's time. */
export function readable(params: Record<string, unknown> = {}): Record<string, unknown> {
  const moment = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}):/
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      const found = typeof value === 'string' ? moment.exec(value) : null
      return [name, found ? `${found[1]} ${found[2]}` : value]
    }),
  )
}

/** The words for a problem: what happened and what to change, by the key `problem.<code>`. */
export function problem_text(problem: unknown, t: Translate, has: (key: string) => boolean): string {
  if (!(problem instanceof Problem)) return t('problem.unknown', { request_id: '' })
  const first = problem.fields[0]
  if (problem.code === 'request.invalid' && first) return field_text(first, t, has)
  const key = `problem.${problem.code}`
  if (has(key)) return t(key, readable(problem.params))
  return t('problem.unknown', { request_id: problem.request_id ?? '' })
}

/** A number beside a day says how many days there may be, and one beyond what JavaScript counts says nothing to a person. */
function is_bound(field: string, bound: unknown): boolean {
  if (typeof bound === 'string') return true
  return typeof bound === 'number' && Math.abs(bound) <= Number.MAX_SAFE_INTEGER && !/(^|_)on$/.test(field)
}

/** What is wrong with a field, as a code with its gaps: of a range as much as the server tells. Money is told in yuan, as forms ask for it. */
export function field_fault({ field, code, params = {} }: FieldProblem): { code: string; params: Record<string, unknown> } {
  const told = readable(params)
  if (code !== 'field.out_of_range') return { code: code.startsWith('field.') ? code : `field.${code}`, params: told }
  const bounds = Object.entries(told).filter(([name, bound]) => (name === 'min' || name === 'max') && is_bound(field, bound))
  const range = Object.fromEntries(bounds.map(([name, bound]) => [name, field.endsWith('_fen') ? Number(bound) / 100 : bound]))
  if ('min' in range && 'max' in range) return { code: 'field.between', params: range }
  if ('min' in range) return { code: 'field.at_least', params: range }
  return { code: 'max' in range ? 'field.at_most' : code, params: range }
}

/** The words for one field: its name (`field_name.<field>`) and what is wrong (`problem.field.<code>`). */
export function field_text(entry: FieldProblem, t: Translate, has: (key: string) => boolean): string {
  const name_key = `field_name.${entry.field}`
  const { code, params } = field_fault(entry)
  const key = `problem.${code}`
  const name = has(name_key) ? t(name_key) : entry.field
  return t(has(key) ? key : 'problem.field.other', { ...params, field: name })
}
