import { preferences } from './preferences'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

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

/** A calendar day (`2026-03-05`), or the county's day of an instant, in words. */
export function day_text(when: string | undefined): string {
  const [year, month, date] = on_of(when ?? '').split('-').map(Number)
  return year && month && date ? day_parts(year, month, date) : ''
}

// China has one time and no summer time.
const county_offset = '+08:00'
const county_offset_ms = 8 * 3_600_000

/** What the county's clocks show at an instant, wherever the reader's phone is; nothing for what is no instant. */
function county_clock(instant: string | Date | undefined) {
  const at = new Date(new Date(instant ?? Number.NaN).getTime() + county_offset_ms)
  if (Number.isNaN(at.getTime())) return undefined
  return {
    on: at.toISOString().slice(0, 10),
    time: at.toISOString().slice(11, 16),
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    weekday: at.getUTCDay(),
  }
}

/** An instant on the county's clock, to the minute. */
export function time_text(instant: string | undefined): string {
  const at = county_clock(instant)
  return at ? `${day_parts(at.year, at.month, at.day)} ${at.time}` : ''
}

/** An instant under a heading that already names its month. */
export function day_time_text(instant: string): string {
  const at = county_clock(instant)
  if (!at) return ''
  return `${preferences.language === 'en' ? `${at.day} ${months[at.month - 1]}` : `${at.month}月${at.day}日`} ${at.time}`
}

const weekdays = {
  'zh-CN': ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
}

/** The day of an instant with its day of the week, without the year. */
export function weekday_text(instant: string): string {
  const at = county_clock(instant)
  if (!at) return ''
  const weekday = weekdays[preferences.language][at.weekday]
  return preferences.language === 'en' ? `${weekday} ${at.day} ${months[at.month - 1]}` : `${at.month}月${at.day}日 ${weekday}`
}

/** Hour and minute of an instant. */
export const clock_text = (instant: string): string => county_clock(instant)?.time ?? ''

export function month_text(instant: string): string {
  const at = county_clock(instant)
  if (!at) return ''
  return preferences.language === 'en' ? `${months[at.month - 1]} ${at.year}` : `${at.year}年${at.month}月`
}

/** The county's day of an instant, `2026-03-05`. */
export const day_of = (instant: string | Date): string => county_clock(instant)?.on ?? ''

export const today = (now = new Date()): string => day_of(now)

/** The instant at which the county's clocks show `clock` (`09:30`) on `on`. */
export const instant_of = (on: string, clock: string): string => `${on}T${clock}:00${county_offset}`

/** The day of what is a day already or an instant. */
const on_of = (when: string): string => (when.length > 10 ? day_of(when) : when)

/** Days of the calendar from today until a day, or until the day of an instant; negative when it is past. */
export function days_until(when: string, now = new Date()): number {
  return Math.round((Date.parse(on_of(when)) - Date.parse(today(now))) / 86_400_000)
}

/** Of lots in the order of their end, those that end within the next three months. */
export function ending_soon<T extends { on: string }>(lots: T[] | undefined): T[] {
  return (lots ?? []).filter(({ on }) => days_until(on) <= 90)
}
