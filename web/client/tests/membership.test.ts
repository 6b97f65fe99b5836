import { describe, expect, it } from 'vitest'
import { screen_of } from '@/notify/screen-of'
import { standing, stations, tone_of } from '@/transfer/way'

describe('the way of a transfer', () => {
  const at = (kind: string, state: string) => stations({ kind, state }).map((one) => `${one.station}:${one.state}`)

  it('goes through five stations within the county and four out of it', () => {
    expect(at('within', 'agreed')).toEqual(['asked:done', 'agreed:now', 'let_go:later', 'accepted:later', 'received:later'])
    expect(at('out', 'let_go')).toEqual(['asked:done', 'agreed:done', 'let_go:now', 'received:later'])
    expect(at('in', 'accepted')).toEqual(['let_go:done', 'accepted:now', 'received:later'])
  })

  it('is done with the receipt, and has no way once it was refused', () => {
    expect(at('within', 'received').every((one) => one.endsWith(':done'))).toBe(true)
    expect(at('within', 'refused')).toEqual([])
    expect(tone_of({ state: 'received', light: 'none' })).toBe('done')
    expect(tone_of({ state: 'withdrawn', light: 'none' })).toBe('quiet')
    expect(tone_of({ state: 'let_go', light: 'red' })).toBe('overdue')
  })
})

it('being away waits for the branch, holds, and is over', () => {
  expect(standing({})).toBe('waiting')
  expect(standing({ accepted_on: '2026-01-05' })).toBe('away')
  expect(standing({ accepted_on: '2026-01-05', ended_on: '2026-02-01' })).toBe('over')
})

it('messages about the own membership open their screens', () => {
  expect(screen_of('/transfer')).toBe('/transfer/mine')
  expect(screen_of('/transfers/7')).toBe('/transfer/transfer?id=7')
  expect(screen_of('/away')).toBe('/transfer/away')
  expect(screen_of('/me/care')).toBe('/care/care')
})
