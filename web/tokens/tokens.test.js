import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { contrast, generated, tokens } from './generate.js'

describe('generated files', () => {
  for (const [name, text] of Object.entries(generated())) {
    test(`${name} is fresh`, () => {
      const committed = readFileSync(fileURLToPath(new URL(`generated/${name}`, import.meta.url)), 'utf8')
      expect(committed, 'run `npm run generate`').toBe(text)
    })
  }
})

describe.each(['light', 'dark'])('contrast in the %s theme', (theme) => {
  const value = (name) => tokens.color[theme][name].$value
  const inks = ['text', 'muted', 'party', 'service', 'link', 'on_time', 'near', 'overdue', 'done']
  const grounds = ['page', 'surface', 'sunken']
  test.each(inks.flatMap((ink) => grounds.map((ground) => [ink, ground])))('%s on %s', (ink, ground) => {
    expect(contrast(value(ink), value(ground))).toBeGreaterThanOrEqual(4.5)
  })
  test.each(['party', 'service', 'overdue', 'done', 'link'])('on_solid on %s', (fill) => {
    expect(contrast(value('on_solid'), value(fill))).toBeGreaterThanOrEqual(4.5)
  })
  test.each([
    ['party', 'party_soft'],
    ['service', 'service_soft'],
    ['text', 'party_soft'],
    ['text', 'service_soft'],
    ['muted', 'service_soft'],
  ])('%s on %s', (ink, ground) => {
    expect(contrast(value(ink), value(ground))).toBeGreaterThanOrEqual(4.5)
  })
})
