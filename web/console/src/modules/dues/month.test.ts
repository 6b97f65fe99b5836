import { expect, it } from 'vitest'
import { months_to_pay } from './month'

it('pays the oldest month first and leaves out what is paid', () => {
  const months = [
    { month: '2026-01', owed_fen: 500, paid_fen: 500 },
    { month: '2026-02', owed_fen: 500, paid_fen: 0 },
    { month: '2026-03', owed_fen: 0, paid_fen: 0 },
    { month: '2026-04', owed_fen: 500, paid_fen: 0 },
  ]
  expect(months_to_pay(months, 1)).toEqual(['2026-02'])
  expect(months_to_pay(months, 12)).toEqual(['2026-02', '2026-04'])
})
