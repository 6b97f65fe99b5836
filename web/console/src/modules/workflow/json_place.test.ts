import { describe, expect, it } from 'vitest'
import { line_of, place_in, steps_of } from './json_place'

const text = `{
  "name": "x.y",
  "states": [ {"state": "a, \\"b\\""}, {"state": "c", "end": true} ],
  "moves": []
}`

describe('the place of a fault in a definition', () => {
  it('is found by pointer and by dots alike', () => {
    expect(steps_of('/states/1/end')).toEqual(['states', '1', 'end'])
    expect(steps_of('states[1].end')).toEqual(['states', '1', 'end'])
    expect(steps_of('$.states[1].end')).toEqual(['states', '1', 'end'])
    expect(steps_of('')).toEqual([])
  })

  it('is where the value begins', () => {
    expect(text.slice(place_in(text, 'states[1].end'))).toMatch(/^true/)
    expect(text.slice(place_in(text, '/name'))).toMatch(/^"x\.y"/)
    expect(text.slice(place_in(text, 'moves'))).toMatch(/^\[\]/)
  })

  it('is the nearest thing above when the value is missing', () => {
    expect(text.slice(place_in(text, 'states[1].meaning'))).toMatch(/^\{"state": "c"/)
    expect(place_in(text, 'deadlines[0]')).toBe(0)
  })

  it('is told as line and column', () => {
    expect(line_of(text, place_in(text, 'name'))).toEqual({ line: 2, column: 11 })
  })

  it('is found in a broken text as well, and never runs for ever', () => {
    expect(place_in('{"a": [1, 2', 'a[1]')).toBe(10)
    expect(place_in('', 'a')).toBe(0)
    expect(place_in('{,,}', 'a')).toBe(0)
  })
})
