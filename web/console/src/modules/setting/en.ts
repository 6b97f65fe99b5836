import type zh from './zh-CN'

const en: typeof zh = {
  setting_page: {
    text: 'Every number of the rules can be changed here, with its source beside it. A change needs a reason and is logged.',
    compliance: 'Compliance switches',
    find: 'Find a setting',
    name: 'Setting',
    value: 'Now',
    default: 'Default {value}',
    changed: 'Changed by {by}, {at}',
    change: 'Change “{name}”',
    history: 'Changes of “{name}”',
    became: '{from} → {to}',
    source: 'Source: {source}',
    on: 'On',
    off: 'Off',
    turn_on: 'Turn on “{name}”',
    turn_off: 'Turn off “{name}”',
    do_turn_on: 'I have read this; turn it on',
    do_turn_off: 'Turn off',
    you_answer: 'Once on, your organisation answers for it. Who turned it on, when and why is kept.',
  },
  setting: {},
  setting_group: { points: 'Points', market: 'Market', access: 'Accounts and security', member: 'Members', publication: 'Publication', activity: 'Activities', study: 'Study', notify: 'Messages', file: 'Files', files: 'Files', job: 'Background jobs', org: 'Organisations', figure: 'Figures' },
  setting_rule: {
    points: { individual_ranking: 'Government applications may not rank people by points. Individual ranking is off by default; ranking of organisations is not affected.' },
    activity: { location_check_in: 'Government applications may not force people to check in. Check-in by location is off by default; the organiser certifies attendance by list.' },
    study: { duration_scoring: 'Government applications may not score time online or time of study. Scoring by duration is off by default.' },
  },
  setting_choice: { full: 'Full names', masked: 'Masked names', number: 'Numbers only' },
  unit: { days: 'days', day: 'days', months: 'months', month: 'months', years: 'years', points: 'points', hours: 'hours', minutes: 'minutes', seconds: 'seconds', count: 'times', people: 'people', megabytes: 'MB', bytes: 'bytes' },
  complaint: { text: 'What people say about the application itself.', words: 'Complaint', answer: 'Answer', none: 'No complaints.' },
}
export default en
