import { describe, expect, it } from 'vitest'
import { correction_fields, with_correction } from './commands'

const line = { transfer_id: '1', at: '', amount: 3, balance_after: 3, kind: 'credit', happened_on: '2026-01-05', rule_name: 'Visit', reversible: true } as never

describe('a correction', () => {
  it('nests what belongs to it and leaves the rest', () => {
    expect(with_correction({ answer: 'yes', 'correction.reverse_id': '1' })).toEqual({ answer: 'yes', correction: { reverse_id: '1' } })
    expect(with_correction({ answer: 'no' })).toEqual({ answer: 'no' })
  })

  it('offers only lines that can still be taken back', () => {
    const reversed = { ...(line as object), transfer_id: '2', reversed_by: '9' } as never
    const order = { ...(line as object), transfer_id: '3', kind: 'redemption' } as never
    const [reverse] = correction_fields([line, reversed, order])
    expect(reverse!.options).toEqual([{ value: '1', title: '2026-01-05 Visit +3' }])
    expect(correction_fields([reversed])[0]!.name).toBe('correction.rule_id')
  })

  it('asks for the day of a deed only when one is credited', () => {
    const day = correction_fields([]).find((field) => field.name === 'correction.happened_on')!
    expect(day.shown!({})).toBe(false)
    expect(day.shown!({ 'correction.rule_id': '5' })).toBe(true)
  })
})
