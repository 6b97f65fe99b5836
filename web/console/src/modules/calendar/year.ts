export interface Special {
  on: string
  working: boolean
  name?: string
  kind: string
}

export interface CalendarCell {
  on: string
  day: number
  working: boolean
  weekend: boolean
  special?: Special
}

const two = (n: number) => String(n).padStart(2, '0')

/** The weeks of a month, Monday first; cells outside of the month are empty. */
export function weeks_of(year: number, month: number, specials: Map<string, Special>): (CalendarCell | undefined)[][] {
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const before = (new Date(Date.UTC(year, month - 1, 1)).getUTCDay() + 6) % 7
  const cells: (CalendarCell | undefined)[] = Array.from({ length: before })
  for (let day = 1; day <= length; day++) {
    const on = `${year}-${two(month)}-${two(day)}`
    const weekend = (before + day - 1) % 7 > 4
    const special = specials.get(on)
    cells.push({ on, day, weekend, special, working: special ? special.working : !weekend })
  }
  while (cells.length % 7) cells.push(undefined)
  return Array.from({ length: cells.length / 7 }, (_, i) => cells.slice(i * 7, i * 7 + 7))
}

/** How many days of the year are working days. */
export function working_days(year: number, specials: Map<string, Special>): number {
  let count = 0
  for (let month = 1; month <= 12; month++) for (const week of weeks_of(year, month, specials)) count += week.filter((cell) => cell?.working).length
  return count
}

export function clock_of(minute: number): string {
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}

/** Minutes since midnight of `08:30`; undefined when it is no time of day. */
export function minute_of(clock: string): number | undefined {
  const match = /^([01]?\d|2[0-4]):([0-5]\d)$/.exec(clock.trim())
  if (!match) return undefined
  const minute = Number(match[1]) * 60 + Number(match[2])
  return minute <= 1440 ? minute : undefined
}

/** Shifts written as `08:30-12:00, 14:30-18:00`; undefined when one of them is not a shift. */
export function shifts_in(text: string): { from_minute: number; to_minute: number }[] | undefined {
  const shifts: { from_minute: number; to_minute: number }[] = []
  for (const part of text.split(/[,\uff0c\u3001;\uff1b\n]/).map((one) => one.trim()).filter(Boolean)) {
    const [from, to, more] = part.split(/[-–—~\u81f3]/)
    const from_minute = minute_of(from ?? '')
    const to_minute = minute_of(to ?? '')
    if (more !== undefined || from_minute === undefined || to_minute === undefined || to_minute <= from_minute) return undefined
    if (shifts.length && from_minute < shifts.at(-1)!.to_minute) return undefined
    shifts.push({ from_minute, to_minute })
  }
  return shifts.length ? shifts : undefined
}
