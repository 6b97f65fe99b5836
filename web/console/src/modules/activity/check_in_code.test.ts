import { expect, it } from 'vitest'
import { check_in_address, code_in } from './check_in_code'

it('finds the code in an address and by itself', () => {
  expect(code_in(check_in_address('https://a.example', 'A/7+K'))).toBe('A/7+K')
  expect(code_in(' 48213970 ')).toBe('48213970')
  expect(code_in('https://a.example/x?code=12&unit=3')).toBe('12')
})
