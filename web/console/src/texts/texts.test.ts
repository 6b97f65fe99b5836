import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { choices } from '../kit/choices'
import { groups } from '../shell/menu'
import en from './en'
import zh_cn from './zh-CN'

function flat(tree: object, prefix = ''): Map<string, string> {
  const found = new Map<string, string>()
  for (const [name, value] of Object.entries(tree)) {
    const key = prefix ? `${prefix}.${name}` : name
    if (typeof value === 'string') found.set(key, value)
    else for (const [inner, text] of flat(value as object, key)) found.set(inner, text)
  }
  return found
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return sources(path)
    return /\.(vue|ts)$/.test(entry.name) && !entry.name.endsWith('.test.ts') ? [path] : []
  })
}

const src = join(import.meta.dirname, '..')
const zh = flat(zh_cn)
const english = flat(en)
const holes = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort()

describe('texts', () => {
  it('are the same in both languages, with the same holes', () => {
    expect([...english.keys()].sort()).toEqual([...zh.keys()].sort())
    for (const [key, text] of zh) expect(holes(english.get(key)!), key).toEqual(holes(text))
  })

  it('are there for every key that a page names', () => {
    const missing: string[] = []
    for (const path of sources(src)) {
      const text = readFileSync(path, 'utf8')
      const literal = [...text.matchAll(/\bt\(\s*'([a-z_]+(?:\.[\w]+)+)'/g), ...text.matchAll(/title: '([a-z_]+\.[\w.]+)'/g)]
      for (const match of literal) if (!zh.has(match[1]!)) missing.push(`${path}: ${match[1]}`)
      // Fields and columns take their label from their name, unless they bring one.
      for (const match of text.matchAll(/\{ name: '(\w+)'([^{}\n]*)/g)) {
        const is_field = /\bas: '|required|min_width|width:|max:|value:/.test(match[2]!) && !/label:|component|icon/.test(match[2]!)
        if (is_field && !zh.has(`field.${match[1]}`)) missing.push(`${path}: field.${match[1]}`)
      }
    }
    expect(missing).toEqual([])
  })

  it('are there for every choice and every entry of the menu', () => {
    for (const [name, values] of Object.entries(choices)) for (const value of values) expect(zh.has(`choice.${name}.${value}`), `${name}.${value}`).toBe(true)
    for (const group of groups) for (const entry of group.entries) expect(zh.has(`menu.${entry.name}`), entry.name).toBe(true)
  })

  it('stand in no page', () => {
    const chinese = /[\u4e00-\u9fff]/
    const allowed = /(zh-CN\.ts|words\.zh-CN\.ts|mapping\.ts|LookMenu\.vue|QuickOpen\.vue)$/
    expect(sources(src).filter((path) => !allowed.test(path) && chinese.test(readFileSync(path, 'utf8')))).toEqual([])
  })
})
