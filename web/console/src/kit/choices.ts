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
  wish_state: ['collected', 'checked', 'published', 'claimed', 'delivered', 'closed', 'expired', 'refused', 'withdrawn'],
  wish_kind: ['goods', 'service', 'company'],
  charity_state: ['open', 'reached', 'closed'],
  goal_kind: ['goods', 'hours'],
  pledge_state: ['pledged', 'received', 'cancelled'],
  thing_kind: ['lend', 'give'],
  thing_condition: ['as_new', 'good', 'worn'],
  thing_state: ['free', 'asked', 'held', 'lent', 'given', 'withdrawn'],
  loan_state: ['asked', 'held', 'handed_over', 'returned', 'declined', 'cancelled', 'late'],
  exemplar_state: ['nominated', 'published', 'refused', 'taken_down'],
  grant_state: ['pending', 'active', 'revoked'],
  job_state: ['queued', 'running', 'done', 'failed'],
  complaint_state: ['open', 'answered'],
  figure_by: ['day', 'month', 'unit'],
  case_stage: ['establish', 'dispatch', 'handle', 'verify', 'rate', 'closed'],
  case_tier: ['life', 'utility', 'ordinary', 'complex'],
  case_channel: ['client', 'patrol', 'phone', 'walk_in', 'help', 'open311'],
  urgency: ['normal', 'urgent'],
  task_state: ['open', 'done'],
  help_state: ['ringing', 'taken', 'closed'],
  session_state: ['planned', 'closed'],
  session_answer: ['invited', 'accepted', 'declined'],
  version_state: ['draft', 'on', 'retired'],
  extension_kind: ['extension', 'pause'],
  extension_state: ['waiting', 'granted', 'refused', 'void'],
  day_kind: ['holiday', 'moved_workday', 'county'],
  calendar_action: ['set_day', 'remove_day', 'set_shifts'],
  area_kind: ['grid', 'zone', 'estate'],
  responsible_part: ['grid_worker', 'building_leader', 'zone_member'],
} as const satisfies Record<string, readonly string[]>

export type Choice = keyof typeof choices

const tones: Record<string, Tone> = {
  waiting: 'waiting', ringing: 'bad', taken: 'active', planned: 'waiting', granted: 'done', second_person: 'waiting', open: 'waiting', pending: 'waiting', held: 'waiting', queued: 'waiting',
  receiving: 'active', checking: 'active', running: 'active', published: 'active', checked: 'active',
  certified: 'done', confirmed: 'done', final: 'done', done: 'done', active: 'done', handed_over: 'done', on: 'done',
  answered: 'done', upheld: 'done', reached: 'done', received: 'done', returned: 'done', free: 'done',
  pledged: 'waiting', asked: 'waiting', nominated: 'waiting', lent: 'active', late: 'bad',
  refused: 'bad', failed: 'bad', expired: 'bad', rejected: 'bad', deduction: 'bad', veto: 'bad',
}

export function tone_of(value: string): Tone {
  return tones[value] ?? 'plain'
}
