import { i18n } from '@/i18n'
import { field_fault, readable, type FieldProblem } from '@linli/api'
import type { Problem } from './api'
import type { Choice } from './choices'
import { day, percent, signed, time, whole, yuan } from './format'

/** Sentence for a problem document: by its code, else by the kind of its status. */
export function problem_words(problem: Problem): string {
  const { t, te } = i18n.global
  const key = `problem.${problem.code}`
  if (te(key)) return t(key, readable(problem.params))
  if (problem.status === 404) return t('problem.request.not_found')
  if (problem.status === 403) return t('problem.access.not_allowed')
  if (problem.status >= 400 && problem.status < 500) return t('problem.unknown', { code: problem.code })
  return t('problem.server.failed')
}

/** What is wrong with one field; `label` is its name where a form gives it another. */
export function field_words(problem: FieldProblem, label?: string): string {
  const { t, te } = i18n.global
  const { code, params } = field_fault(problem)
  const key = `problem.${code}`
  const name = label ?? (te(`field.${problem.field}`) ? t(`field.${problem.field}`) : problem.field)
  return t(te(key) ? key : 'problem.field.other', { ...params, field: name })
}

export function choice_words(choice: Choice, value: unknown): string {
  const { t, te } = i18n.global
  if (value === undefined || value === null || value === '') return ''
  const key = `choice.${choice}.${String(value)}`
  return te(key) ? t(key) : String(value)
}

/** Text of a key that the server names (`role.clerk`, `figure.members`), else the bare name. */
export function named(group: string, name: string | undefined): string {
  const { t, te } = i18n.global
  if (!name) return ''
  const key = `${group}.${name}`
  return te(key) ? t(key) : name
}

export type CellShape = 'text' | 'day' | 'time' | 'number' | 'points' | 'signed' | 'percent' | 'yuan' | 'choice' | 'mark' | 'mono'

export function cell_words(value: unknown, as: CellShape = 'text', choice?: Choice): string {
  if (value === undefined || value === null || value === '') return ''
  const locale = i18n.global.locale.value
  switch (as) {
    case 'day':
      return day(String(value))
    case 'time':
      return time(String(value))
    case 'number':
    case 'points':
      return whole(Number(value), locale)
    case 'signed':
      return signed(Number(value), locale)
    case 'percent':
      return percent(Number(value), locale)
    case 'yuan':
      return yuan(Number(value), locale)
    case 'choice':
    case 'mark':
      return choice ? choice_words(choice, value) : String(value)
    default:
      return String(value)
  }
}
