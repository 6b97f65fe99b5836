import type { Choice } from './choices'

export type FieldShape =
  | 'text' | 'area' | 'number' | 'day' | 'choice' | 'choices' | 'unit' | 'member' | 'members' | 'rule' | 'switch'
  | 'password' | 'yuan' | 'role' | 'category' | 'estate' | 'building' | 'account' | 'area_of' | 'options' | 'stars' | 'moment'
  | 'files' | 'units' | 'yes_no' | 'case' | 'cases' | 'person' | 'new_organisation' | 'pick'

/** One field of a form or of a filter bar. Its label is `field.<name>` unless `label` says otherwise. */
export interface Field {
  name: string
  as?: FieldShape
  choice?: Choice
  /** The words to choose from, where the server names them. */
  options?: { value: string; title: string }[]
  /** What a picker looks within: buildings of this estate, areas of this kind. */
  within?: string
  /** Only these values of the choice. */
  only?: readonly string[]
  label?: string
  help?: string
  required?: boolean
  /** The field is required as soon as this other one is filled. */
  required_with?: string
  min?: number
  max?: number
  rows?: number
  /** The field takes the whole width of the form. */
  wide?: boolean
  disabled?: boolean
  autocomplete?: string
  shown?: (values: Values) => boolean
}

export type Values = Record<string, unknown>

export function is_empty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}

/** What is typed; everything else is chosen, and so asked for in other words. */
const typed = new Set<FieldShape | undefined>([undefined, 'text', 'area', 'number', 'yuan', 'password'])

export function is_required(field: Field, values: Values): boolean {
  return Boolean(field.required) || (field.required_with !== undefined && !is_empty(values[field.required_with]))
}

/** What is wrong with `values` before anything is sent; the server judges the rest. */
export function missing(fields: Field[], values: Values): Record<string, string> {
  const found: Record<string, string> = {}
  for (const field of fields) {
    if (field.shown && !field.shown(values)) continue
    if (is_required(field, values) && is_empty(values[field.name])) found[field.name] = typed.has(field.as) ? 'field.required' : 'field.not_chosen'
  }
  return found
}

/** The body to send: hidden fields and empty values are left out, text loses the blanks around it. */
export function body_of(fields: Field[], values: Values): Values {
  const body: Values = {}
  for (const field of fields) {
    if (field.shown && !field.shown(values)) continue
    let value = values[field.name]
    if (typeof value === 'string' && field.as !== 'password') value = value.trim()
    if (field.as === 'yuan' && typeof value === 'number') value = Math.round(value * 100)
    if (!is_empty(value)) body[field.name] = value
  }
  return body
}
