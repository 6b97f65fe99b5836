import { expect, test } from 'vitest'
import { uuid_v7 } from '../src'

test('a key says its version, its variant and its millisecond', () => {
  const key = uuid_v7(Date.UTC(2100, 0, 1))
  expect(key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(parseInt(key.replaceAll('-', '').slice(0, 12), 16)).toBe(Date.UTC(2100, 0, 1))
})

test('keys grow strictly, within one millisecond and when the clock steps back', () => {
  const now = Date.UTC(2101, 0, 1)
  const keys = Array.from({ length: 10_000 }, (_, i) => uuid_v7(i % 2 ? now : now - 5))
  expect([...keys].sort()).toEqual(keys)
  expect(new Set(keys).size).toBe(keys.length)
})
