import { expect, it } from 'vitest'
import { use_locale } from '@/i18n'
import { asked } from '@/kit/ask'
import { missing } from '@/kit/fields'
import { ask_new_good } from './good_form'

it('asks for the other day of a window of which only one is given, rather than leave the window out', async () => {
  await use_locale('zh-CN')
  void ask_new_good('1')
  const wrong = missing(asked.value!.fields!, { window_from_on: '2026-11-01' })
  expect(wrong.window_to_on).toBe('field.not_chosen')
  expect(missing(asked.value!.fields!, { window_to_on: '2026-11-01' }).window_from_on).toBe('field.not_chosen')
  expect(missing(asked.value!.fields!, {}).window_to_on).toBeUndefined()
})
