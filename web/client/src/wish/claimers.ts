import type { Me } from '@linli/api'

type Translate = (key: string, params?: Record<string, unknown>) => string
export type Claim = { as: 'member' } | { as: 'team' | 'organisation'; unit_id: string }

/** In whose name somebody may claim: a member in his own or with his branch, staff for their organisation. */
export function claimers(
  me: Pick<Me, 'name' | 'member_id' | 'roles'> | undefined,
  speaks: boolean,
  t: Translate,
): { value: string; label: string }[] {
  if (!me) return []
  const found: { value: string; label: string }[] = []
  if (me.member_id) found.push({ value: 'member', label: t('wish.as_myself', { name: me.name }) })
  for (const { role, unit_id, unit_name } of me.roles) {
    if (role !== 'member' && role !== 'resident' && speaks) found.push({ value: `organisation:${unit_id}`, label: unit_name })
    else if (role === 'member') found.push({ value: `team:${unit_id}`, label: t('wish.as_team', { unit: unit_name }) })
  }
  return found.filter((one, index) => found.findIndex(({ value }) => value === one.value) === index)
}

/** What is sent for a choice of `claimers`. */
export function claim_of(choice: string): Claim {
  const [as, unit_id] = choice.split(':')
  return unit_id && (as === 'team' || as === 'organisation') ? { as, unit_id } : { as: 'member' }
}
