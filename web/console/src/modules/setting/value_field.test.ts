import { expect, it } from 'vitest'
import { use_locale } from '@/i18n'
import { missing } from '@/kit/fields'
import { value_field } from './value_field'

const setting = (more: object) => ({ key: 'a.b', value: '', default_value: '', unit: '', choices: [], source: '', compliance: false, version: 0, ...more }) as unknown as Parameters<typeof value_field>[0]

it('gives the choices of a setting, in words', async () => {
  await use_locale('zh-CN')
  const field = value_field(setting({ type: 'choice', choices: ['ended', 'reported'] }), 'x')
  expect(field.as).toBe('options')
  expect(field.options).toEqual([{ value: 'ended', title: '办结的办件' }, { value: 'reported', title: '全部上报' }])
})

it('lets a text be emptied unless its definition wants one', () => {
  expect(missing([value_field(setting({ type: 'text', max: 300 }), 'x')], { value: '' })).toEqual({})
  expect(missing([value_field(setting({ type: 'text', min: 1, max: 200 }), 'x')], { value: '' })).toEqual({ value: 'field.required' })
})
