import { number_text } from '@/kit/format'

/** Fen as yuan with two places. */
export function yuan(fen: number): string {
  const sign = fen < 0 ? '−' : ''
  const whole = Math.abs(fen)
  return `${sign}${number_text(Math.floor(whole / 100))}.${String(whole % 100).padStart(2, '0')}`
}

/** A rate in ten-thousandths as a percentage. */
export const rate_text = (permyriad: number): string => `${permyriad / 100}%`

export type MonthState = 'paid' | 'part' | 'owed' | 'none' | 'ahead'

/** How a month of dues stands; `this_month` is `2026-11`. */
export function state_of(one: { month: string; owed_fen: number; paid_fen: number }, this_month: string): MonthState {
  if (one.owed_fen === 0 && one.paid_fen === 0) return 'none'
  if (one.paid_fen >= one.owed_fen) return 'paid'
  if (one.paid_fen > 0) return 'part'
  return one.month > this_month ? 'ahead' : 'owed'
}
