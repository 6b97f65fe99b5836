import { i18n } from '@/i18n'
import { read } from '@/kit/api'
import type { Field } from '@/kit/fields'

const t = i18n.global.t

/** Sectors as words to choose from; the list is short and the county's own. */
export async function sector_options() {
  const { items } = await read('/coverage-sectors', { query: { limit: 100 } }).catch(() => ({ items: [] }))
  return items.filter((one) => !one.ended_on).map((one) => ({ value: one.sector_id, title: one.name }))
}

export function organisation_fields(sectors: { value: string; title: string }[], is_new: boolean): Field[] {
  return [
    { name: 'name', required: true, max: 80, wide: true, label: t('coverage.name') },
    { name: 'code', max: 18, label: t('coverage.code') },
    { name: 'kind', as: 'choice', choice: 'organisation_kind', required: true, label: t('coverage.kind') },
    { name: 'unit_id', as: 'unit', required: true, label: t('coverage.area') },
    { name: 'sector_id', as: 'options', options: sectors, label: t('coverage.sector') },
    { name: 'address', max: 200, wide: true, label: t('coverage.address') },
    { name: 'employees', as: 'number', min: 0, required: true, label: t('coverage.employees') },
    { name: 'members', as: 'number', min: 0, required: true, label: t('coverage.members') },
    { name: 'full_members', as: 'number', min: 0, required: true, label: t('coverage.full_members') },
    is_new ? { name: 'registered_on', as: 'day', required: true, label: t('coverage.registered_on') } : { name: 'on', as: 'day', label: t('org.effective_on'), help: t('coverage.on_help') },
  ]
}
