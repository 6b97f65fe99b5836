import { describe, expect, it } from 'vitest'
import { empty_goal, goals_of, progress_of, wrong_with } from './goals'

describe('what a purpose needs', () => {
  it('is at least one whole row; empty rows do not count', () => {
    expect(wrong_with([empty_goal()])).toBe('charity.goal_missing')
    expect(wrong_with([{ kind: 'goods', item: '棉衣', quantity: undefined }])).toBe('charity.goal_half')
    expect(wrong_with([{ kind: 'hours', item: '', quantity: 3 }])).toBe('charity.goal_half')
    const rows = [{ kind: 'goods' as const, item: ' 棉衣 ', quantity: 3 }, empty_goal()]
    expect(wrong_with(rows)).toBeUndefined()
    expect(goals_of(rows)).toEqual([{ kind: 'goods', item: '棉衣', quantity: 3 }])
  })

  it('is as far as its items are, each no farther than its end', () => {
    expect(progress_of([{ quantity: 4, done: 1 }, { quantity: 2, done: 3 }])).toBe(0.625)
    expect(progress_of([])).toBe(0)
  })
})
