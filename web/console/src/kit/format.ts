const number_formats = new Map<string, Intl.NumberFormat>()

function number_format(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options)
  let format = number_formats.get(key)
  if (!format) {
    format = new Intl.NumberFormat(locale, options)
    number_formats.set(key, format)
  }
  return format
}

export function whole(value: number, locale: string): string {
  return number_format(locale, { maximumFractionDigits: 0 }).format(value)
}

/** A change of points: the sign is always there, and it is a real minus. */
export function signed(value: number, locale: string): string {
  return number_format(locale, { signDisplay: 'exceptZero', maximumFractionDigits: 0 }).format(value).replace('-', '−')
}

export function percent(ratio: number, locale: string): string {
  return number_format(locale, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(ratio)
}

/** Money comes in fen so that nothing is ever rounded on the way. */
export function yuan(fen: number, locale: string): string {
  return number_format(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(fen / 100)
}

/** China has one time and no summer time. */
export const county_zone = 'Asia/Shanghai'
const county_offset = '+08:00'
const county_offset_ms = 8 * 3_600_000

/** A date whose UTC parts are what the county's clocks show. */
const county_clock = (at: Date) => new Date(at.getTime() + county_offset_ms)

/** `2026-11-22`: one way to write a day, the same in both languages, so that columns line up. */
export function day(value: string | undefined): string {
  return value ? value.slice(0, 10) : ''
}

/** An instant on the county's own clock, wherever the reader's computer is. */
export function time(value: string | undefined): string {
  if (!value) return ''
  const at = new Date(value)
  return Number.isNaN(at.getTime()) ? value : county_clock(at).toISOString().slice(0, 16).replace('T', ' ')
}

/** The county's day now. */
export function today(at: Date = new Date()): string {
  return county_clock(at).toISOString().slice(0, 10)
}

/** The hour of the county's day, 0 to 23. */
export function hour(at: Date = new Date()): number {
  return county_clock(at).getUTCHours()
}

/** The instant at which the county's clocks show `clock` (`09:30`) on `on`. */
export function instant(on: string, clock: string): string {
  return `${on}T${clock.length === 4 ? `0${clock}` : clock}:00${county_offset}`
}

/** Days from `from` to `to`; negative when `to` has passed. */
export function days_between(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000)
}

/** The name of a month, 1 to 12, as short as the language has it. */
export function month_name(month: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }).format(new Date(Date.UTC(2026, month - 1, 1)))
}
