import { time_text } from '@/kit/format'
import { t } from '@/kit/i18n'
import type { Pin } from '@/kit/place-map'
import type { CaseCard } from './wire'

const hour_ms = 3_600_000

type Standing = Pick<CaseCard, 'state' | 'state_title' | 'closed_at' | 'due_at' | 'overdue'>

/** How a case stands, as a tone: done, overdue, soon due, or on time. */
export function tone_of(one: Standing, now = Date.now()): Pin['tone'] {
  if (one.closed_at) return 'done'
  if (one.overdue) return 'overdue'
  return one.due_at && Date.parse(one.due_at) - now < 4 * hour_ms ? 'near' : 'on_time'
}

/** By when it is to be dealt with, in the words of how near that is. */
export function due_text(one: Pick<CaseCard, 'closed_at' | 'due_at' | 'overdue'>, now = Date.now()): string {
  if (one.closed_at || !one.due_at) return ''
  const left_ms = Date.parse(one.due_at) - now
  if (one.overdue || left_ms < 0) return t('case.was_due', { at: time_text(one.due_at) })
  if (left_ms < hour_ms) return t('case.minutes_left', { count: Math.max(1, Math.round(left_ms / 60_000)) })
  if (left_ms < 24 * hour_ms) return t('case.hours_left', { count: Math.round(left_ms / hour_ms) })
  return t('case.due', { at: time_text(one.due_at) })
}

const way: { name: string; stages: string[] }[] = [
  { name: 'taken_up', stages: ['establish', 'dispatch'] },
  { name: 'handled', stages: ['handle'] },
  { name: 'verified', stages: ['verify'] },
  { name: 'rated', stages: ['rate'] },
]

/** The way of a case in four steps that a resident knows. */
export function way_of(one: Pick<CaseCard, 'stage' | 'closed_at'>): { label: string; state: 'done' | 'now' | 'later' }[] {
  const at = way.findIndex(({ stages }) => stages.includes(one.stage ?? ''))
  const now = one.closed_at ? way.length : Math.max(0, at)
  return way.map(({ name }, index) => ({
    label: t(`case.step_${name}`),
    state: index < now ? 'done' : index === now ? 'now' : 'later',
  }))
}

export function distance_text(metres: number | undefined): string {
  if (metres === undefined) return ''
  return metres < 950 ? t('case.metres', { count: Math.max(10, Math.round(metres / 10) * 10) }) : t('case.kilometres', { count: (metres / 1000).toFixed(1) })
}

/** What a screen reader says of a case's pin. */
export const pin_label = (one: CaseCard): string => [one.category_name, one.state_title, one.title].join(' · ')

/** The cases that have a position, as pins. */
export function pins_of(cases: CaseCard[]): Pin[] {
  return cases.flatMap((one) =>
    one.lat !== undefined && one.lng !== undefined
      ? [{ id: one.case_id, lat: one.lat, lng: one.lng, label: pin_label(one), tone: tone_of(one) }]
      : [],
  )
}
