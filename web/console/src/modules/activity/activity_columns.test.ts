import { beforeAll, expect, it } from 'vitest'
import { use_locale } from '@/i18n'
import { came_text } from './activity_columns'

beforeAll(() => use_locale('zh-CN'))

it('says how many came and how many were due, which may be fewer', () => {
  expect(came_text({ checked_in: 33, expected: 23 })).toBe('33（应到 23）')
  expect(came_text({ checked_in: 0, expected: 24 })).toBe('0（应到 24）')
  expect(came_text({ checked_in: 7, expected: 0 })).toBe('7')
  expect(came_text({ checked_in: 0, expected: 0 })).toBe('')
})
