import type zh from './zh-CN'

const en: typeof zh = {
  job: { text: 'Work in the background: imports, settlements, expiry, messages. What failed can be tried again.', kind: 'Job', none: 'No jobs.' },
  job_kind: {
    command: { forget_keys: 'Forget old request keys' }, file: { remove_loose: 'Remove loose files' }, job: { remove_done: 'Remove finished jobs' }, activity: { remind: 'Remind of activities' },
    casework: { forget_old_cases: 'Forget cases past their keeping', index_old_cases: 'Index old cases for search', climb_help: 'Pass an unanswered call upwards', text_rung: 'Text who is on duty of a call' },
    charity: { ask_for_reports: 'Ask for charity reports' }, circulation: { daily: 'Remind of things to return or fetch' }, development: { remind: 'Deadlines of admission to the Party' }, post: { remind: 'Remind of elections' }, region: { tell_overdue: 'Overdue tasks of joint meetings' }, place: { import_areas: 'Import areas of the map' },
    market: { release_overdue: 'Release orders not picked up' },
    member: { forget_imports: 'Forget old imports', raise_tiers: 'Raise tiers by age', run_import: 'Import members', check_import: 'Check an import' }, notify: { deliver: 'Deliver messages', deliver_sms: 'Send text messages' },
    points: { close_days: 'Make the daily root', file_lines: 'File lines of statements', expire: 'Expire points', join_households: 'Bring points of households to their members', settle: 'Settle a year', tell_published: 'Tell of a publication', make_publication: 'Make a publication' },
    transfer: { remind: 'Remind of who is away or lost', silent: 'Look for members not seen for long' }, dues: { month: 'Dues of the month' }, care: { tell_birthdays: 'Greetings on the day of joining' }, coverage: { remind: 'Remind of coverage tasks' },
    seal: { renew: 'Seal old values with the new key' },
  },
}
export default en
