import { describe, expect, it } from 'vitest'
import { text_width } from '@/kit/text_width'
import { arrows_of, drawing_of, head_path, soft_path, trodden, wrapped, type Graph } from './layout'

const graph: Graph = {
  states: [
    { state: 'a', title: 'reported', end: false },
    { state: 'b', title: 'handling', end: false },
    { state: 'c', title: 'closed', end: true, meaning: 'solved' },
  ],
  moves: [
    { move: 'take', title: 'Take', from: 'a', to: 'b', who: ['handler'], danger: false },
    { move: 'claim', title: 'Claim', from: 'a', to: 'b', who: ['handler'], danger: false },
    { move: 'return', title: 'Return', from: 'b', to: 'a', who: ['handler'], danger: false },
    { move: 'close', title: 'Close', from: 'b', to: 'c', who: [], danger: false, automatic: 'time' },
    { move: 'note', title: 'Note', from: 'b', to: 'b', who: ['handler'], danger: false },
    { move: 'lost', title: 'Lost', from: 'b', to: 'nowhere', who: [], danger: false },
  ],
  deadlines: [],
}

describe('the picture of a workflow', () => {
  it('draws each state once and moves between the same states as one arrow', () => {
    const drawing = drawing_of(graph)
    expect(drawing.boxes.map((box) => box.state.state)).toEqual(['a', 'b', 'c'])
    expect(drawing.arrows.map((arrow) => `${arrow.from}${arrow.to}${arrow.moves.length}`)).toEqual(['ab2', 'ba1', 'bc1'])
    for (const arrow of drawing.arrows) expect(arrow.path).toMatch(/^M/)
    expect(drawing.boxes[1]!.turns.map((move) => move.move)).toEqual(['note'])
  })

  it('keeps everything inside of the picture and in layers', () => {
    const { boxes, width, height } = drawing_of(graph)
    for (const box of boxes) {
      expect(box.x - box.width / 2).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width / 2).toBeLessThanOrEqual(width)
      expect(box.y + box.height / 2).toBeLessThanOrEqual(height)
    }
    expect(boxes[0]!.y).toBeLessThan(boxes[1]!.y)
    expect(boxes[1]!.y).toBeLessThan(boxes[2]!.y)
  })

  it('says in words which end can be reached from everywhere', () => {
    const letters = ['a', 'b', 'c', 'd']
    const wide: Graph = {
      states: [...letters.map((state) => ({ state, title: state.toUpperCase(), end: false })), { state: 'gone', title: 'Gone', end: true, meaning: 'withdrawn' }],
      moves: letters.map((from) => ({ move: 'withdraw', title: 'Withdraw', from, to: 'gone', who: ['reporter'], danger: true })),
      deadlines: [],
    }
    const drawing = drawing_of(wide)
    expect(drawing.arrows).toEqual([])
    expect(drawing.boxes).toHaveLength(4)
    expect(drawing.exits[0]!.moves).toEqual([{ title: 'Withdraw', from: ['A', 'B', 'C', 'D'], automatic: false }])
  })

  it('is empty for a definition without states', () => {
    expect(drawing_of({ states: [], moves: [], deadlines: [] }).boxes).toEqual([])
  })
})

it('moves of one pair of states go together in the order they came', () => {
  expect(arrows_of(graph.moves)[0]!.moves.map((move) => move.move)).toEqual(['take', 'claim'])
})

it('a path bends at its inner points and its head looks along the last piece', () => {
  expect(soft_path([{ x: 0, y: 0 }, { x: 10, y: 0 }, { x: 10, y: 10 }])).toBe('M0.0 0.0Q10.0 0.0 10.0 5.0L10.0 10.0')
  expect(head_path([{ x: 0, y: 0 }, { x: 10, y: 0 }])).toBe('M10.0 0.0L2.0 4.0L2.0 -4.0z')
})

it('counts Chinese characters as squares', () => {
  expect(text_width('\u529e\u4ef6', 13)).toBe(26)
  expect(text_width('ab', 10)).toBeCloseTo(11.2)
})

it('breaks Latin text at blanks and Chinese text anywhere', () => {
  expect(wrapped('Said to be unsolvable', 60, 10)).toEqual(['Said to be', 'unsolvable'])
  expect(wrapped('\u529e\u4ef6\u529e\u4ef6', 30, 13)).toEqual(['\u529e\u4ef6', '\u529e\u4ef6'])
  expect(wrapped('x', 1, 13)).toEqual(['x'])
})

it('knows the way an item has gone', () => {
  const { states, arrows } = trodden([{ to: 'a' }, { from: 'a', to: 'b' }])
  expect([...states]).toEqual(['a', 'b'])
  expect([...arrows]).toEqual(['a→b'])
})
