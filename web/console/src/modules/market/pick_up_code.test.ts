import { expect, it } from 'vitest'
import { code_in } from './pick_up_code'

it('finds the code in what was typed or scanned', () => {
  expect(code_in(' 7k4m 2q ')).toBe('7K4M2Q')
  expect(code_in('https://linli.example/pick-up/7K4M2Q')).toBe('7K4M2Q')
  expect(code_in('linli:order:7K4M2Q')).toBe('7K4M2Q')
  expect(code_in('   ')).toBe('')
})
