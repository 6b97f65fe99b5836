// Writes src/schema.ts from openapi.json, the document that `linli` prints of its own routes.
// What the client itself puts on every request (language, idempotency key, version) is left out of the types.
import { readFileSync, writeFileSync } from 'node:fs'
import openapiTS, { astToString } from 'openapi-typescript'

const source = new URL('openapi.json', import.meta.url)
const set_by_client = new Set(['idempotency-key', 'if-match', 'if-none-match', 'accept-language'])

/** Paths without the version prefix, operations without the headers that the client sets. */
export function trimmed(document) {
  const paths = {}
  const prefix = '/api/v1'
  const wanted = (parameter) => !(parameter.in === 'header' && set_by_client.has(parameter.name.toLowerCase()))
  for (const [path, item] of Object.entries(document.paths)) {
    const operations = Object.entries(item).map(([method, operation]) => {
      if (!operation?.parameters) return [method, operation]
      return [method, { ...operation, parameters: operation.parameters.filter(wanted) }]
    })
    paths[path.startsWith(prefix + '/') ? path.slice(prefix.length) : path] = Object.fromEntries(operations)
  }
  return { ...document, paths }
}

/** The text that src/schema.ts must have. */
export async function schema_text() {
  const document = trimmed(JSON.parse(readFileSync(source, 'utf8')))
  return '// Made from openapi.json by `npm run generate`; not edited by hand.\n' + astToString(await openapiTS(document))
}

if (process.argv[1] === new URL(import.meta.url).pathname)
  writeFileSync(new URL('src/schema.ts', import.meta.url), await schema_text())
