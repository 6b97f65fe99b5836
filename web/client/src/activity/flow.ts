// How an activity stands: for who comes to it, and for who holds it.
import type { ActivityFull, Shown } from './wire'

type Tone = 'done' | 'near' | 'overdue' | 'on_time' | 'quiet'

export interface Mark {
  tone: Tone
  /** The key of its words. */
  key: string
  params?: Record<string, unknown>
}

export const is_over = (one: { ends_at: string }, now = Date.now()): boolean => Date.parse(one.ends_at) < now

/** From an hour before until it is over: when people are at the door. */
export const is_near = (one: { starts_at: string; ends_at: string }, now = Date.now()): boolean => Date.parse(one.starts_at) - 3_600_000 <= now && !is_over(one, now)

const is_full = (one: Pick<Shown, 'places' | 'registered'>): boolean => !!one.places && one.registered >= one.places

/** How the reader stands to an activity, in one word; nothing when there is nothing to say. */
export function mark_of(one: Shown, now = Date.now()): Mark | undefined {
  const { mine } = one
  if (one.state === 'cancelled') return { tone: 'quiet', key: 'activity.mark.cancelled' }
  if (mine?.checked_in_at) return { tone: 'done', key: 'activity.mark.came' }
  if (is_over(one, now)) {
    return mine?.standing === 'expected' ? { tone: 'overdue', key: 'activity.mark.missed' } : { tone: 'quiet', key: 'activity.mark.over' }
  }
  if (mine?.state === 'registered') return { tone: 'done', key: 'activity.mark.registered' }
  if (mine?.state === 'waiting') return { tone: 'near', key: 'activity.mark.waiting' }
  if (mine?.standing === 'exempt') return { tone: 'quiet', key: 'activity.mark.exempt' }
  if (mine?.standing === 'expected') return { tone: 'near', key: 'activity.mark.expected' }
  if (!one.registration) return undefined
  if (is_full(one)) return { tone: 'quiet', key: 'activity.mark.full' }
  if (one.places) return { tone: 'on_time', key: 'activity.mark.left', params: { count: one.places - one.registered } }
  return { tone: 'on_time', key: 'activity.mark.open' }
}

/** What happens next for who reads; the key of a sentence. */
export function next_of(one: Shown & { may?: string[] }, now = Date.now()): string {
  const { mine } = one
  const may = one.may ?? []
  if (one.state === 'cancelled') return 'activity.next.cancelled'
  if (mine?.checked_in_at) return is_over(one, now) ? 'activity.next.came' : 'activity.next.here'
  if (is_over(one, now)) return mine?.standing === 'expected' ? 'activity.next.missed' : 'activity.next.over'
  if (may.includes('check_in') && is_near(one, now)) return 'activity.next.check_in'
  if (mine?.state === 'waiting') return 'activity.next.waiting'
  if (mine?.state === 'registered') return 'activity.next.registered'
  if (mine?.standing === 'exempt') return 'activity.next.exempt'
  if (mine?.standing === 'expected') return 'activity.next.expected'
  if (!one.registration) return 'activity.next.come'
  return is_full(one) ? 'activity.next.full' : 'activity.next.register'
}

export const step_names = ['notice', 'attend', 'check_in', 'record', 'archive'] as const
export type StepName = (typeof step_names)[number]

/** Where an activity stands on its way from notice to archive. */
export function step_of(one: Pick<ActivityFull, 'state' | 'starts_at' | 'ends_at' | 'sections' | 'checked_in'>, now = Date.now()): StepName | 'done' {
  if (one.state === 'archived' || one.state === 'accepted') return 'done'
  if (one.state === 'planned') return 'notice'
  const written = one.sections.filter(({ required }) => required).every(({ text }) => text?.trim())
  if (one.state === 'sent_back') return written ? 'archive' : 'record'
  // The code is shown from an hour before the beginning; what is written earlier is the agenda, not yet the record.
  if (Date.parse(one.starts_at) - 3_600_000 > now) return 'attend'
  if (!one.checked_in) return 'check_in'
  if (!written) return is_over(one, now) ? 'record' : 'check_in'
  return 'archive'
}

export function steps_of(one: Parameters<typeof step_of>[0], now = Date.now()): { name: StepName; state: 'done' | 'now' | 'later' }[] {
  const step = step_of(one, now)
  const at = step === 'done' ? step_names.length : step_names.indexOf(step)
  return step_names.map((name, index) => ({ name, state: index < at ? 'done' : index === at ? 'now' : 'later' }))
}

/** Hours and minutes of service or of sitting together. */
export function hours_of(minutes: number): { hours: number; minutes: number } {
  return { hours: Math.floor(minutes / 60), minutes: minutes % 60 }
}
