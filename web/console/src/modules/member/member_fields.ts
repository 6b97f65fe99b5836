import type { Field } from '@/kit/fields'

/** The fields of one member's record; personal numbers are asked for only where they are given for the first time. */
export function member_fields(is_new: boolean, t: (key: string) => string): Field[] {
  const personal: Field[] = [
    { name: 'phone', required: is_new, max: 20, help: is_new ? undefined : t('member.keep_empty') },
    { name: 'id_number', required: is_new, max: 18, help: is_new ? undefined : t('member.keep_empty') },
  ]
  return [
    { name: 'name', required: true, max: 40 },
    { name: 'sex', as: 'choice', choice: 'sex' },
    ...personal,
    { name: 'birth_on', as: 'day' },
    { name: 'education', max: 40 },
    { name: 'branch_id', as: 'unit', required: true },
    { name: 'group_id', as: 'unit' },
    { name: 'kind', as: 'choice', choice: 'member_kind', required: true, label: t('field.member_kind') },
    { name: 'status', as: 'choice', choice: 'member_status', only: ['probationary', 'full'], required: true },
    { name: 'tier', as: 'choice', choice: 'tier', required: true },
    { name: 'joined_on', as: 'day', required: true },
    { name: 'address', max: 200, wide: true, help: is_new ? undefined : t('member.keep_empty') },
    { name: 'note', as: 'area', max: 500 },
  ]
}
