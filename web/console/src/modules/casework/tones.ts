import type { Tone } from '@/kit/choices'

/** What a case's state means at a glance: waiting for somebody, at work, or over. */
export function tone_of_case(one: { stage: string; closed_at?: string | null; state: string }): Tone {
  if (/refused|withdrawn|merged|closed_unsolvable/.test(one.state)) return 'bad'
  if (one.closed_at) return 'done'
  return one.stage === 'handle' || one.stage === 'verify' ? 'active' : 'waiting'
}
