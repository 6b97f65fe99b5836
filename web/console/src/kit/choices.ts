/** What a state means for the one who reads it; each has its own shape as well as its colour. */
export type Tone = 'plain' | 'waiting' | 'active' | 'done' | 'bad'

/** Every closed set of words on the wire; the texts are `choice.<name>.<value>`. */
export const choices = {
  unit_kind: [
    'county', 'town', 'village', 'community', 'grid', 'building_group', 'department', 'party_committee', 'general_branch',
    'branch', 'party_group', 'enterprise', 'alliance',
  ],
  unit_action: ['create', 'rename', 'move', 'merge', 'upgrade', 'dissolve'],
  member_kind: ['direct', 'in_service', 'floating'],
  member_status: ['probationary', 'full'],
  tier: ['secretary', 'committee', 'able_under_70', 'able_over_70'],
  sex: ['female', 'male'],
  import_mode: ['all_or_nothing', 'skip_bad'],
  import_state: ['receiving', 'checking', 'checked', 'running', 'done', 'failed'],
  rule_owner: ['member', 'organisation'],
  rule_class: ['basic', 'exemplary', 'deduction', 'veto'],
  rule_per: ['deed', 'hour'],
  evidence: ['none', 'photo', 'text'],
  certifier: ['clerk', 'branch', 'town'],
  application_state: ['waiting', 'second_person', 'certified', 'refused', 'withdrawn'],
  deduction_state: ['waiting', 'confirmed', 'refused', 'reversed'],
  line_kind: ['credit', 'deduction', 'reversal', 'redemption', 'refund', 'expiry', 'grant', 'settlement'],
  appeal_state: ['open', 'upheld', 'rejected'],
  objection_state: ['open', 'upheld', 'rejected'],
  publication_state: ['draft', 'published', 'final', 'withdrawn'],
  name_display: ['full', 'masked', 'number'],
  good_kind: ['goods', 'service', 'virtual'],
  good_state: ['on', 'off'],
  limit_period: ['month', 'half_year', 'year'],
  movement_kind: ['purchase', 'donation', 'stocktake', 'write_off', 'handed_over'],
  order_state: ['held', 'handed_over', 'cancelled', 'expired'],
  grant_state: ['pending', 'active', 'revoked'],
  job_state: ['queued', 'running', 'done', 'failed'],
  complaint_state: ['open', 'answered'],
  figure_by: ['day', 'month', 'unit'],
} as const satisfies Record<string, readonly string[]>

export type Choice = keyof typeof choices

const tones: Record<string, Tone> = {
  waiting: 'waiting', second_person: 'waiting', open: 'waiting', pending: 'waiting', held: 'waiting', queued: 'waiting',
  receiving: 'active', checking: 'active', running: 'active', published: 'active', checked: 'active',
  certified: 'done', confirmed: 'done', final: 'done', done: 'done', active: 'done', handed_over: 'done', on: 'done',
  answered: 'done', upheld: 'done',
  refused: 'bad', failed: 'bad', expired: 'bad', rejected: 'bad', deduction: 'bad', veto: 'bad',
}

export function tone_of(value: string): Tone {
  return tones[value] ?? 'plain'
}
