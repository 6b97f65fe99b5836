import type { Field } from '@/kit/fields'
import type { Column } from '@/kit/ListView.vue'
import type { Item } from '@/kit/api'
import { i18n } from '@/i18n'

export type Card = Item<'/cases'>

/** The columns in which cases are listed, on every page that lists them. */
export function case_columns(): Column<Card>[] {
  const t = i18n.global.t
  return [
    { name: 'number', as: 'mono', width: 150, label: t('casework.number'), to: (row) => ({ name: 'case', params: { case_id: row.case_id } }) },
    { name: 'title', min_width: 190, label: t('casework.what') },
    { name: 'category_name', min_width: 120, label: t('casework.category') },
    { name: 'state', min_width: 176, label: t('field.state') },
    { name: 'due_at', min_width: 172, label: t('casework.due') },
    { name: 'place_text', min_width: 170, label: t('field.place') },
    { name: 'handled_by_unit_name', min_width: 150, label: t('casework.handled_by') },
    { name: 'grid_name', min_width: 130, label: t('casework.grid'), extra: true },
    { name: 'urgency', as: 'choice', choice: 'urgency', width: 90, label: t('casework.urgency'), extra: true },
    { name: 'reported_at', as: 'time', width: 156, label: t('casework.reported_at'), extra: true },
    { name: 'closed_at', as: 'time', width: 156, label: t('casework.closed_at'), extra: true },
    { name: 'followers', as: 'number', width: 100, label: t('casework.followers_count'), extra: true },
    { name: 'stars', as: 'number', width: 90, label: t('casework.stars'), extra: true },
  ]
}

export function case_filters(): Field[] {
  const t = i18n.global.t
  return [
    { name: 'q', label: t('casework.find') },
    { name: 'stage', as: 'choice', choice: 'case_stage', label: t('casework.stage') },
    { name: 'category_id', as: 'category', label: t('casework.category') },
    { name: 'overdue', label: t('casework.overdue'), as: 'options', options: [{ value: 'true', title: t('casework.overdue_only') }] },
    { name: 'urgency', as: 'choice', choice: 'urgency', label: t('casework.urgency') },
    { name: 'handler', label: t('casework.handler'), as: 'options', options: [{ value: 'me', title: t('casework.mine') }] },
    { name: 'unit_id', as: 'unit' },
    { name: 'grid_id', as: 'unit', label: t('casework.grid') },
    { name: 'from_on', as: 'day' },
    { name: 'to_on', as: 'day' },
  ]
}
