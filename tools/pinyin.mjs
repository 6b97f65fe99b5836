// Makes modules/member/pinyin.txt, by which people are found by the sound of their name, of the npm package pinyin-pro (MIT).
//   npm install --prefix DIR pinyin-pro && node tools/pinyin.mjs DIR          writes the file
// A line is a syllable and all characters read so; lines that begin with ^ hold characters read so as a surname.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const target = join(import.meta.dirname, '../modules/member/pinyin.txt')
const require = createRequire(join(process.argv[2] ?? '.', 'node_modules/any.js'))
const { pinyin } = require('pinyin-pro')
const { version } = JSON.parse(readFileSync(join(process.argv[2] ?? '.', 'node_modules/pinyin-pro/package.json'), 'utf8'))

const first = 0x4e00
const last = 0x9fff
const plain = { toneType: 'none', v: true, type: 'array', nonZh: 'removed' }
const syllable = /^[a-z]{1,6}$/

function lines(read, prefix) {
  const by_syllable = new Map()
  for (let code = first; code <= last; ++code) {
    const character = String.fromCodePoint(code)
    const sound = read(character)
    if (!sound || !syllable.test(sound)) continue
    by_syllable.set(sound, (by_syllable.get(sound) ?? '') + character)
  }
  return [...by_syllable.keys()].sort().map(sound => `${prefix}${sound} ${by_syllable.get(sound)}`)
}

const usual = character => pinyin(character, plain)[0]
// Only surnames that sound unlike the usual reading are kept: 单 is Shan, 仇 is Qiu.
const as_surname = character => {
  const sound = pinyin(`${character}一`, { ...plain, surname: 'head' })[0]
  return sound === usual(character) || !syllable.test(usual(character) ?? '') ? undefined : sound
}

const text = [`# Made from pinyin-pro ${version} (MIT) by tools/pinyin.mjs`, ...lines(as_surname, '^'), ...lines(usual, '')]
writeFileSync(target, text.join('\n') + '\n')
