import type zh from './zh-CN'

const en: typeof zh = {
  job: { text: 'Work in the background: imports, settlements, expiry, messages. What failed can be tried again.', kind: 'Job', none: 'No jobs.' },
  job_kind: {
    command: { forget_keys: 'Forget old request keys' }, file: { remove_loose: 'Remove loose files' }, job: { remove_done: 'Remove finished jobs' }, market: { release_overdue: 'Release orders not picked up' },
    member: { forget_imports: 'Forget old imports', raise_tiers: 'Raise tiers by age', import: 'Import members', check: 'Check an import' }, notify: { deliver: 'Deliver messages' },
    points: { close_days: 'Make the daily root', expire: 'Expire points', settle: 'Settle a year', tell_published: 'Tell of a publication', make_publication: 'Make a publication' },
    transfer: { remind: 'Remind of who is away or lost', silent: 'Look for members not seen for long' }, dues: { month: 'Dues of the month' }, care: { tell_birthdays: 'Greetings on the day of joining' }, coverage: { remind: 'Remind of coverage tasks' },
    seal: { renew: 'Seal old values with the new key' },
  },
}
export default en
