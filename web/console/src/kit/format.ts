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

/** `2026-11-22`: one way to write a day, the same in both languages, so that columns line up. */
export function day(value: string | undefined): string {
  return value ? value.slice(0, 10) : ''
}

export function time(value: string | undefined): string {
  if (!value) return ''
  const at = new Date(value)
  if (Number.isNaN(at.getTime())) return value
  const two = (part: number) => String(part).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${two(at.getHours())}:${two(at.getMinutes())}`
}

export function today(at: Date = new Date()): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}

/** Days from `from` to `to`; negative when `to` has passed. */
export function days_between(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000)
}
