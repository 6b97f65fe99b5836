export type Light = 'on_time' | 'near' | 'overdue' | 'paused' | 'done'

/** How much time lies between two instants, in its largest two parts: days and hours, or hours and minutes. */
export interface Span {
  days: number
  hours: number
  minutes: number
}

export function span_of(ms: number): Span {
  const minutes = Math.floor(Math.abs(ms) / 60_000)
  return { days: Math.floor(minutes / 1440), hours: Math.floor((minutes % 1440) / 60), minutes: minutes % 60 }
}

/** Which light a deadline shows: yellow from its warning on (or in the last quarter of a day), red once it has passed. */
export function light_of(due_at: string, now: number, warn_at?: string): 'on_time' | 'near' | 'overdue' {
  const due = Date.parse(due_at)
  if (due < now) return 'overdue'
  return (warn_at ? Date.parse(warn_at) : due - 6 * 3_600_000) <= now ? 'near' : 'on_time'
}
