import type { Queued } from '@linli/api'
import { expect, test } from 'vitest'
import { type Made, as_it_will_be, behind, lane_of, learnt } from '@/casework/chain'
import { carry_over, refusal_of } from '@/casework/conflict'
import { is_somewhere, nowhere, place_of } from '@/casework/place'
import type { Offer } from '@/casework/wire'
import { distance_text, due_text, tone_of, way_of } from '@/casework/words'
import { use_draft } from '@/kit/draft'
import { from_gcj02, metres_between, to_gcj02 } from '@/kit/gcj02'
import { middle_of, outlines } from '@/kit/place-map'

const offer = (move: string, to: string): Offer => ({ move, title: move, to, to_title: to, form: [], note: 'none', files: 'none', danger: false })
const card = { case_id: '1', number: 'A1', title: 'Lamp', state: 'dispatched', state_title: 'Dispatched', offers: [offer('start', 'handling')] }

let counter = 0

function queued(move: string, to: string, more: Partial<Queued> = {}): Queued {
  const made: Made = { case_id: '1', number: 'A1', title: 'Lamp', move, move_title: move, to, to_title: to }
  return {
    key: String(++counter),
    queued_at: '2026-01-01T00:00:00Z',
    title: 'case.move_queued',
    path: '/cases/{case_id}/moves',
    body: { move, form: [{ field: 'stars', value: '5' }], note: 'done' },
    attachments: [],
    lane: lane_of('1'),
    shown: { ...made },
    ...more,
  }
}

test('a case is shown as it will be once what waits is sent, with the moves that are known of that state', () => {
  const book = learnt({}, [card], [{ state: 'handling', offers: [offer('report_solved', 'solved')] }])
  const queue = [queued('start', 'handling')]
  const after_one = as_it_will_be(card, queue, book)
  expect(after_one.card.state).toBe('handling')
  expect(after_one.offers.map(({ move }) => move)).toEqual(['report_solved'])
  const after_two = as_it_will_be(card, [...queue, queued('report_solved', 'solved')], book)
  expect(after_two.card.state).toBe('solved')
  expect(after_two.offers).toEqual([])
  expect(after_two.waiting.map(({ move }) => move)).toEqual(['start', 'report_solved'])
})

test('the queue of another case changes nothing', () => {
  const other = queued('start', 'handling', { lane: lane_of('2') })
  expect(as_it_will_be(card, [other], {}).card).toBe(card)
})

test('a refused move stops the case where it is and counts what waits behind it', () => {
  const refused = queued('start', 'handling', { refused: { code: 'workflow.move_not_open', params: { state: 'handling' } } })
  const queue = [refused, queued('report_solved', 'solved')]
  const shown = as_it_will_be(card, queue, {})
  expect(shown.refused).toBe(refused)
  expect(shown.card.state).toBe('dispatched')
  expect(shown.offers).toEqual([])
  expect(behind(queue, refused)).toBe(1)
  expect(refusal_of(refused).code).toBe('workflow.move_not_open')
})

test('what was learnt of a state grows and is renewed, and is never forgotten by an empty answer', () => {
  const first = learnt({}, [{ state: 'handling', offers: [offer('return', 'established')] }])
  const second = learnt(first, [{ state: 'handling', offers: [] }, { state: 'handling', offers: [offer('report_solved', 'solved')] }])
  expect(second.handling!.map(({ move }) => move)).toEqual(['return', 'report_solved'])
})

test('what was typed for a refused move stands in the forms that are open now', () => {
  carry_over(queued('start', 'handling'), [offer('report_solved', 'solved')], 'conflict.1')
  const { form } = use_draft('move.conflict.1.report_solved', () => ({ values: {}, note: '' }))
  expect(form).toEqual({ values: { stars: '5' }, note: 'done' })
})

test('a place is told as it was given: by position, by address, in words', () => {
  expect(is_somewhere(nowhere())).toBe(false)
  expect(place_of({ ...nowhere(), lat: 34.7, lng: 114, name: 'here' })).toEqual({ lat: 34.7, lng: 114, coordinates: 'wgs84' })
  expect(place_of({ ...nowhere(), estate_id: '5', building_id: '6', words: ' east door ' })).toEqual({
    estate_id: '5',
    building_id: '6',
    text: 'east door',
  })
  expect(is_somewhere({ ...nowhere(), words: 'at the gate' })).toBe(true)
})

test('how near the end is has its own words and tone', () => {
  const now = Date.parse('2026-03-05T04:00:00Z')
  const due = (at: string, overdue = false) => ({ state: 'handling', state_title: '办理中', due_at: at, overdue })
  expect(tone_of(due('2026-03-05T05:00:00Z'), now)).toBe('near')
  expect(tone_of(due('2026-03-06T05:00:00Z'), now)).toBe('on_time')
  expect(tone_of(due('2026-03-05T03:00:00Z', true), now)).toBe('overdue')
  expect(tone_of({ ...due('2026-03-05T03:00:00Z', true), closed_at: '2026-03-05T03:30:00Z' }, now)).toBe('done')
  expect(due_text(due('2026-03-05T04:30:00Z'), now)).toBe('还剩 30 分钟')
  expect(due_text(due('2026-03-05T10:00:00Z'), now)).toBe('还剩 6 小时')
  expect(due_text(due('2026-03-05T03:00:00Z', true), now)).toMatch(/^应在/)
  expect(distance_text(123)).toBe('120 米')
  expect(distance_text(1234)).toBe('1.2 公里')
})

test('the way of a case marks where it is', () => {
  expect(way_of({ stage: 'handle' }).map(({ state }) => state)).toEqual(['done', 'now', 'later', 'later'])
  expect(way_of({ stage: 'closed', closed_at: '2026-03-05T03:30:00Z' }).every(({ state }) => state === 'done')).toBe(true)
})

test('GCJ-02 displaces by some hundred metres within China, and back to a centimetre', () => {
  for (let lat = 20; lat <= 50; lat += 7)
    for (let lng = 75; lng <= 130; lng += 9) {
      const there = to_gcj02({ lat, lng })
      expect(metres_between({ lat, lng }, there)).toBeGreaterThan(50)
      expect(metres_between({ lat, lng }, there)).toBeLessThan(1200)
      expect(metres_between(from_gcj02(there), { lat, lng })).toBeLessThan(0.01)
    }
  const tiananmen = to_gcj02({ lat: 39.90734, lng: 116.39089 })
  expect(metres_between(tiananmen, { lat: 39.90874, lng: 116.39713 })).toBeLessThan(5)
  expect(to_gcj02({ lat: 48.86, lng: 2.35 })).toEqual({ lat: 48.86, lng: 2.35 })
})

test('areas give their outlines, longitude first as GeoJSON has it', () => {
  const ring = [[114, 34], [114.2, 34], [114.2, 34.2], [114, 34]]
  const properties = { area_id: '1', kind: 'grid' as const, unit_id: '1', name: 'A', colour_index: 0 }
  const [outline] = outlines({ type: 'Feature', properties, geometry: { type: 'MultiPolygon', coordinates: [[ring]] } })
  expect(outline![1]).toEqual({ lat: 34, lng: 114.2 })
  const middle = middle_of(outline!)!
  expect(middle.lat).toBeCloseTo(34.1)
  expect(middle.lng).toBeCloseTo(114.1)
})
