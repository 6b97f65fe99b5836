import { expect, test } from 'vitest'
import { Problem, field_fault, field_text, problem_of, problem_text } from '../src'

const texts: Record<string, string> = {
  'problem.points.cap_reached': 'at most {cap} a day',
  'problem.unknown': 'failed ({request_id})',
  'problem.field.too_long': '{field}: at most {max} characters',
  'problem.field.other': '{field} is not right',
  'field_name.text': 'Words',
}
const t = (key: string, params: Record<string, unknown> = {}) =>
  texts[key]!.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name]))
const has = (key: string) => key in texts

test('a problem document keeps its code, parameters and fields', () => {
  const problem = problem_of(409, { code: 'points.cap_reached', params: { cap: 3 }, request_id: 'r1' })
  expect(problem).toBeInstanceOf(Problem)
  expect(problem).toMatchObject({ code: 'points.cap_reached', status: 409, params: { cap: 3 }, request_id: 'r1' })
  expect(problem_text(problem, t, has)).toBe('at most 3 a day')
})

test('a moment is written as a clock shows it', () => {
  const shut = problem_of(409, { code: 'points.cap_reached', params: { cap: '2026-12-01T14:00:00.000+08:00' } })
  expect(problem_text(shut, t, has)).toBe('at most 2026-12-01 14:00 a day')
})

test('answers that are no problem documents still get a code', () => {
  expect(problem_of(502, '<html>').code).toBe('store.busy')
  expect(problem_of(413, undefined).code).toBe('request.too_large')
  expect(problem_of(429, '').code).toBe('request.too_many')
  expect(problem_of(500, null).code).toBe('server.failed')
})

test('a code without words says so and names the request', () => {
  expect(problem_text(problem_of(409, { code: 'new.code', request_id: 'r2' }), t, has)).toBe('failed (r2)')
})

test('an invalid request is told by its first field', () => {
  const problem = problem_of(422, {
    code: 'request.invalid',
    fields: [{ field: 'text', code: 'too_long', params: { max: 80 } }],
  })
  expect(problem_text(problem, t, has)).toBe('Words: at most 80 characters')
  expect(field_text({ field: 'other', code: 'field.strange' }, t, has)).toBe('other is not right')
})

test('a range is told as far as the server tells it', () => {
  const told = (field: string, params: Record<string, string | number>) => field_fault({ field, code: 'field.out_of_range', params })
  expect(told('quantity', { min: 1, max: 9 })).toEqual({ code: 'field.between', params: { min: 1, max: 9 } })
  expect(told('unit_cost_fen', { min: 0, max: 1250 })).toEqual({ code: 'field.between', params: { min: 0, max: 12.5 } })
  expect(told('due_on', { min: '2026-11-22' })).toEqual({ code: 'field.at_least', params: { min: '2026-11-22' } })
  expect(told('on', { max: '2026-11-22' })).toEqual({ code: 'field.at_most', params: { max: '2026-11-22' } })
  expect(told('from_on', { max: 366 }).code).toBe('field.out_of_range')
  expect(told('number', { min: -9223372036854775808, max: 9223372036854775807 }).code).toBe('field.out_of_range')
  expect(told('to_at', {}).code).toBe('field.out_of_range')
})
