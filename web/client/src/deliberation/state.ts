export type Tone = 'done' | 'near' | 'overdue' | 'on_time' | 'quiet'

/** What a state says at a glance. */
export function tone_of(state: string): Tone {
  if (state === 'closed') return 'done'
  if (state === 'withdrawn' || state === 'not_passed') return 'quiet'
  return state === 'decision_open' || state === 'result_open' ? 'near' : 'on_time'
}

/** Whole days until a publication ends; the last day counts as one. */
export function days_left(until_at: string | null | undefined, now = Date.now()): number | undefined {
  if (!until_at) return undefined
  const left = Date.parse(until_at) - now
  return left <= 0 ? 0 : Math.ceil(left / 86_400_000)
}
