// Every refusal that the server declares has words, so that no one ever reads a code.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { flat } from './check.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

function sources(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return ['tests', 'testkit', 'fuzz', 'migrations'].includes(entry.name) ? [] : sources(path)
    return /\.(cpp|hpp)$/.test(entry.name) ? [readFileSync(path, 'utf8')] : []
  })
}

const declared = new Set(
  ['platform', 'engines', 'modules'].flatMap((floor) =>
    sources(join(root, floor)).flatMap((text) =>
      [...text.replace(/^\s*\/\/.*$/gm, '').matchAll(/constexpr Refusal \w+\{\s*"([a-z_.]+)"/g)].map(([, code]) => code),
    ),
  ),
)

test.each(['zh-CN', 'en'])('every refusal has words in %s', (language) => {
  const texts = JSON.parse(readFileSync(new URL(`./shared/${language}.json`, import.meta.url), 'utf8'))
  const known = new Set(flat(texts.problem).map(([key]) => key))
  expect(declared.size).toBeGreaterThan(50)
  expect([...declared].filter((code) => !known.has(code))).toEqual([])
})
