import type { Item } from '@/kit/api'
import type { Column } from '@/kit/ListView.vue'
import { i18n } from '@/i18n'

export type Card = Item<'/activities'>

/** The columns every list of activities begins with. */
export function activity_columns(): Column<Card>[] {
  const t = i18n.global.t
  return [
    { name: 'starts_at', as: 'time', width: 160, label: t('activity.starts_at') },
    { name: 'title', min_width: 220, to: (row) => ({ name: 'activity', params: { activity_id: row.activity_id } }) },
    { name: 'kind_title', min_width: 130, label: t('activity.kind') },
    { name: 'unit_name', min_width: 170 },
    { name: 'place', min_width: 150, extra: true },
    { name: 'came', width: 140, label: t('activity.came'), value: came_text },
  ]
}

/** Who is exempt may come all the same: more may be there than were due. */
export function came_text({ checked_in, expected }: Pick<Card, 'checked_in' | 'expected'>): string {
  if (expected) return i18n.global.t('activity.came_of_due', { came: checked_in, due: expected })
  return checked_in ? String(checked_in) : ''
}
