import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compare, flat } from './check.js'

const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
const both = (name) => ({ ...read(`./shared/${name}.json`), ...read(`../client/src/locale/${name}.json`) })
const folder = new URL('../client/src', import.meta.url).pathname

describe('texts of the client', () => {
  const found = compare({ first: both('zh-CN'), second: both('en'), folder })

  test('Chinese and English have the same keys', () => {
    expect(found.only_in_first).toEqual([])
    expect(found.only_in_second).toEqual([])
  })
  test('no text is empty', () => expect(found.empty).toEqual([]))
  test('both languages fill in the same values', () => expect(found.other_placeholders).toEqual([]))
  test('every key that a screen names has a text', () => expect(found.missing).toEqual([]))
  test('the parts do not hide each other', () => {
    const shared = Object.keys(read('./shared/zh-CN.json'))
    expect(Object.keys(read('../client/src/locale/zh-CN.json')).filter((name) => shared.includes(name))).toEqual([])
  })
  test('texts that no screen names are told', () => {
    // Shared lists and problems answer to what the server sends, so only the client's own texts count here.
    const own = new Set(flat(read('../client/src/locale/zh-CN.json')).map(([key]) => key))
    const unused = found.unused.filter((key) => own.has(key) && !key.startsWith('message.'))
    if (unused.length) console.warn(`texts that no screen names: ${unused.join(', ')}`)
  })
  test('Chinese texts are Chinese, English ones are not', () => {
    const english_with_chinese = flat(both('en')).filter(([, text]) => /[\u4e00-\u9fff]/.test(text))
    expect(english_with_chinese).toEqual([])
  })
})
