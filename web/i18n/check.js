// Compares the texts of a part of the web with the keys that its sources use.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Every text of a tree of messages by its dotted key. */
export function flat(tree, prefix = '') {
  return Object.entries(tree).flatMap(([name, value]) =>
    typeof value === 'string' ? [[prefix + name, value]] : flat(value, `${prefix}${name}.`),
  )
}

function sources(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : sources(path)
    return /\.(vue|ts)$/.test(entry.name) ? [readFileSync(path, 'utf8')] : []
  })
}

/**
 * The keys that the sources name: whole ones (`t('a.b')`), the beginnings of made ones (`t(`a.${x}`)`,
 * `name_of('a', x)`), and every word in quotes that looks like a key, since a key may pass through a variable.
 */
export function used_keys(folder) {
  const whole = new Set()
  const beginnings = new Set()
  const mentioned = new Set()
  for (const text of sources(folder)) {
    for (const [, key] of text.matchAll(/\bt\(\s*'([^']+)'/g)) whole.add(key)
    for (const [, key] of text.matchAll(/`([a-z_]+(?:\.[a-z_]+)*[._])\$\{/g)) beginnings.add(key)
    for (const [, list] of text.matchAll(/\bname_of\(\s*'([^']+)'/g)) beginnings.add(`${list}.`)
    for (const [, key] of text.matchAll(/'([a-z_]+(?:\.[a-z_]+)+)'/g)) mentioned.add(key)
  }
  return { whole, beginnings, mentioned }
}

const names_in = (text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort().join()

/** What is wrong between two languages, and between the texts and the sources. */
export function compare({ first, second, folder }) {
  const [one, other] = [new Map(flat(first)), new Map(flat(second))]
  const { whole, beginnings, mentioned } = used_keys(folder)
  const is_used = (key) => whole.has(key) || mentioned.has(key) || [...beginnings].some((start) => key.startsWith(start))
  return {
    only_in_first: [...one.keys()].filter((key) => !other.has(key)),
    only_in_second: [...other.keys()].filter((key) => !one.has(key)),
    empty: [...one, ...other].filter(([, text]) => !text.trim()).map(([key]) => key),
    other_placeholders: [...one].filter(([key, text]) => other.has(key) && names_in(text) !== names_in(other.get(key))).map(([key]) => key),
    missing: [...whole].filter((key) => !one.has(key)),
    unused: [...one.keys()].filter((key) => !is_used(key)),
  }
}
