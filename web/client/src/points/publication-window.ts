import type { Publication } from '@linli/api'
import { days_until } from '@/kit/format'
import { t } from '@/kit/i18n'

/** Whether objections are still taken. */
export function takes_objections(publication: Publication): boolean {
  return publication.state === 'published' && !!publication.objections_until && days_until(publication.objections_until) >= 0
}

/** How long objections are still taken, in words; nothing for a publication that takes none by its state. */
export function window_text(publication: Publication): string {
  if (publication.state !== 'published' || !publication.objections_until) return ''
  const days = days_until(publication.objections_until)
  if (days < 0) return t('publications.closed')
  return days === 0 ? t('publications.closes_today') : t('publications.days_left', { days })
}
