// A month as weeks that begin on Monday, and what lies on its days. Days are texts, as the server writes them.
import { day_of } from '@/kit/format'

const two = (value: number) => String(value).padStart(2, '0')

export interface Day {
  on: string
  day: number
  /** Of the month before or after: shown so that the weeks are whole. */
  other: boolean
}

export const month_of = (on: string): string => on.slice(0, 7)

export function shifted(month: string, by: number): string {
  const [year, number] = month.split('-').map(Number) as [number, number]
  const at = year * 12 + number - 1 + by
  return `${Math.floor(at / 12)}-${two((at % 12) + 1)}`
}

export function weeks_of(month: string): Day[][] {
  const [year, number] = month.split('-').map(Number) as [number, number]
  const before = (new Date(Date.UTC(year, number - 1, 1)).getUTCDay() + 6) % 7
  const days = new Date(Date.UTC(year, number, 0)).getUTCDate()
  const count = Math.ceil((before + days) / 7) * 7
  const all = Array.from({ length: count }, (_, index): Day => {
    const at = new Date(Date.UTC(year, number - 1, index - before + 1))
    return { on: at.toISOString().slice(0, 10), day: at.getUTCDate(), other: at.getUTCMonth() !== number - 1 }
  })
  return Array.from({ length: count / 7 }, (_, week) => all.slice(week * 7, week * 7 + 7))
}

/** What begins on the same day stands together, in the order of the clock. */
export function by_day<T extends { starts_at: string }>(items: T[], latest_first = false): { on: string; items: T[] }[] {
  const days = new Map<string, T[]>()
  for (const item of [...items].sort((a, b) => Date.parse(a.starts_at) - Date.parse(b.starts_at))) {
    const on = day_of(item.starts_at)
    days.set(on, [...(days.get(on) ?? []), item])
  }
  const found = [...days].map(([on, of_day]) => ({ on, items: of_day }))
  return latest_first ? found.reverse() : found
}
