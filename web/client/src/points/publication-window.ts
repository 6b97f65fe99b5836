import type { Publication } from '@linli/api'
import { day_of, days_until } from '@/kit/format'
import { t } from '@/kit/i18n'

type Window = Pick<Publication, 'state' | 'objections_until'>

/** Whether objections are still taken: until the instant itself, as the server has it. */
export function takes_objections({ state, objections_until }: Window, now = new Date()): boolean {
  return state === 'published' && !!objections_until && now.getTime() < Date.parse(objections_until)
}

/** The last day on which objections are taken: they end with it, which is the first instant of the next. */
export const last_day = (objections_until: string): string => day_of(new Date(Date.parse(objections_until) - 1))

/** How long objections are still taken, in words; nothing for a publication that takes none by its state. */
export function window_text(publication: Window, now = new Date()): string {
  if (publication.state !== 'published' || !publication.objections_until) return ''
  if (!takes_objections(publication, now)) return t('publications.closed')
  const days = days_until(last_day(publication.objections_until), now)
  return days === 0 ? t('publications.closes_today') : t('publications.days_left', { days })
}
