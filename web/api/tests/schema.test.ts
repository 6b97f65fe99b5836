import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { schema_text } from '../generate.js'

test('the types are those of openapi.json', { timeout: 60_000 }, async () => {
  const committed = readFileSync(new URL('../src/schema.ts', import.meta.url), 'utf8')
  expect(committed === (await schema_text()), 'run `npm run generate`').toBe(true)
})
