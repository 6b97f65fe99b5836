import { preferences } from './preferences'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const two = (value: number) => String(value).padStart(2, '0')

/** 12345 as 12,345; the sign in front as it is. */
export function number_text(value: number): string {
  const [whole, part] = String(value).split('.')
  const grouped = whole!.replace(/\B(?=(\d{3})+(?!\d))/g, ',')
  return part ? `${grouped}.${part}` : grouped
}

/** An amount with its sign always shown, the minus as a real minus. */
export function signed_text(value: number): string {
  return value < 0 ? `−${number_text(-value)}` : `+${number_text(value)}`
}

function day_parts(year: number, month: number, day: number): string {
  return preferences.language === 'en' ? `${day} ${months[month - 1]} ${year}` : `${year}年${month}月${day}日`
}

/** A calendar day (`2026-03-05`) in words. */
export function day_text(day: string | undefined): string {
  const [year, month, date] = (day ?? '').slice(0, 10).split('-').map(Number)
  return year && month && date ? day_parts(year, month, date) : ''
}

/** An instant in the reader's own time, to the minute. */
export function time_text(instant: string | undefined): string {
  const at = instant ? new Date(instant) : undefined
  if (!at || Number.isNaN(at.getTime())) return ''
  return `${day_parts(at.getFullYear(), at.getMonth() + 1, at.getDate())} ${two(at.getHours())}:${two(at.getMinutes())}`
}

/** An instant under a heading that already names its month. */
export function day_time_text(instant: string): string {
  const at = new Date(instant)
  if (Number.isNaN(at.getTime())) return ''
  const day = preferences.language === 'en' ? `${at.getDate()} ${months[at.getMonth()]}` : `${at.getMonth() + 1}月${at.getDate()}日`
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}`
}

const weekdays = {
  'zh-CN': ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
}

/** The day of an instant with its day of the week, without the year. */
export function weekday_text(instant: string): string {
  const at = new Date(instant)
  if (Number.isNaN(at.getTime())) return ''
  const weekday = weekdays[preferences.language][at.getDay()]
  return preferences.language === 'en'
    ? `${weekday} ${at.getDate()} ${months[at.getMonth()]}`
    : `${at.getMonth() + 1}月${at.getDate()}日 ${weekday}`
}

/** Hour and minute of an instant. */
export function clock_text(instant: string): string {
  const at = new Date(instant)
  return Number.isNaN(at.getTime()) ? '' : `${two(at.getHours())}:${two(at.getMinutes())}`
}

export function month_text(instant: string): string {
  const at = new Date(instant)
  if (Number.isNaN(at.getTime())) return ''
  return preferences.language === 'en'
    ? `${months[at.getMonth()]} ${at.getFullYear()}`
    : `${at.getFullYear()}年${at.getMonth() + 1}月`
}

export function today(now = new Date()): string {
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** Whole days from today until a day or an instant; negative when it is past. */
export function days_until(when: string, now = new Date()): number {
  const end = when.length > 10 ? new Date(when) : new Date(`${when}T23:59:59`)
  return Math.ceil((end.getTime() - now.getTime()) / 86_400_000) - (when.length > 10 ? 0 : 1)
}

/** Of lots in the order of their end, those that end within the next three months. */
export function ending_soon<T extends { on: string }>(lots: T[] | undefined): T[] {
  return (lots ?? []).filter(({ on }) => days_until(on) <= 90)
}
