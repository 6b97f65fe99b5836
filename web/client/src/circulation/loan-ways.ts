import type { Loan } from '@linli/api'

export type Way = 'agree' | 'decline' | 'hand_over' | 'returned' | 'return_asked' | 'cancel'

/** What one side of a loan can do in its state; the server judges again. */
export function ways_of(loan: Pick<Loan, 'side' | 'state' | 'kind'>): Way[] {
  const { side, state } = loan
  if (side === 'asker') return state === 'asked' || state === 'held' ? ['cancel'] : []
  if (state === 'asked') return ['agree', 'decline']
  if (state === 'held') return ['hand_over', 'cancel']
  if (loan.kind === 'lend' && (state === 'handed_over' || state === 'late')) return ['returned', 'return_asked']
  return []
}

/** A code as it was typed or scanned: without the blanks and in the capitals that it is shown with. */
export function tidy_code(typed: string): string {
  return typed.replace(/[\s-]/g, '').toUpperCase()
}

export const loan_tones = {
  asked: 'near',
  held: 'near',
  handed_over: 'on_time',
  returned: 'done',
  declined: 'quiet',
  cancelled: 'quiet',
  late: 'overdue',
} as const

export const thing_tones = { free: 'done', asked: 'near', held: 'near', lent: 'on_time', given: 'quiet', withdrawn: 'quiet' } as const
