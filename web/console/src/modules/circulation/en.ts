import type zh from './zh-CN'

const en: typeof zh = {
  circulation: {
    text: 'Idle things that neighbours lend and give. Names are masked here; what does not belong can be taken down.',
    things: 'Things',
    loans: 'Lent and given',
    no_things: 'Nobody has offered a thing yet.',
    no_loans: 'Nothing was lent or given yet.',
    find: 'Name of the thing',
    thing: 'Thing',
    kind: 'How',
    condition: 'Condition',
    days: 'Days at most',
    owner: 'Owner',
    asker: 'Asked by',
    since: 'Offered at',
    handed_over_at: 'Handed over at',
    due_on: 'Back by',
    ended_at: 'Ended at',
    take_down: 'Take down',
    take_down_text: 'Take down “{title}”. The owner is told why, and waiting requests are called off.',
  },
}
export default en
