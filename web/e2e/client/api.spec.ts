import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'

test('the description that the types are made from is the one that the server gives', async ({ request }) => {
  const served = await (await request.get('/openapi.json')).json()
  const committed = JSON.parse(readFileSync(new URL('../../api/openapi.json', import.meta.url), 'utf8'))
  delete served.info?.version
  delete committed.info?.version
  expect(JSON.stringify(served) === JSON.stringify(committed), '`build/linli openapi > web/api/openapi.json`, `npm run generate`').toBe(true)
})
