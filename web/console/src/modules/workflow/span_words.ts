import { i18n } from '@/i18n'
import { span_of } from '@/kit/due'

/** Minutes as days, hours and minutes, whichever there are. */
export function span_words(minutes: number): string {
  const t = i18n.global.t
  const span = span_of(minutes * 60_000)
  if (span.days) return t('due.days', { days: span.days, hours: span.hours })
  return span.hours ? t('due.hours', { hours: span.hours, minutes: span.minutes }) : t('due.minutes', { minutes: span.minutes })
}
