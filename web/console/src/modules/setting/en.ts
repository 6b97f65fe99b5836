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
  setting: {
    access: {
      code_minutes: 'One-time code holds for', lock_after_failures: 'Failures until locked', lock_minutes: 'Locked for', password_min_length: 'Shortest password', resident_idle_days: 'Residents signed out after',
      resident_session_days: 'Residents stay signed in at most', residents_may_register: 'Residents may register themselves', staff_idle_minutes: 'Idle staff signed out after', staff_second_factor: 'Staff need a second factor', staff_session_hours: 'Staff stay signed in at most',
    },
    activity: { location_check_in: 'Check-in by location' },
    market: { pick_up_days: 'Time to pick up' },
    casework: { establish_minutes: 'Taken up within', rescue_minutes: { life: 'Relief within (life and property)' }, handle_minutes: { utility: 'Solved within (utilities)', ordinary: 'Solved within (ordinary)', complex: 'Solved within (complex)' }, verify_minutes: 'Verified within', response_minutes: 'Answered within', rating_minutes: 'Time to rate', bounces: 'Returns at most', duplicate_days: 'Days to look for duplicates', duplicate_metres: 'Distance to look for duplicates', help_grid_minutes: 'Wait after ringing the grid worker', help_building_minutes: 'Wait after ringing the building leader', small_count: 'Counts below this are not published', retention_days: 'Contents kept after closing', solution_formula: 'Formula of the solution rate', satisfaction_formula: 'Formula of the satisfaction rate' },
    workflow: { extension_minutes_alone: 'More time without a second person', pause_hours_alone: 'Stopped clock without a second person' },
    circulation: { hold_days: 'Days to fetch what was promised', loan_days_most: 'Longest loan', remind_days_before: 'Reminder before the end', remind_every_days: 'Reminder again after' },
    wish: { check_minutes: 'Time to check a wish', publish_minutes: 'Time to publish a wish', claim_minutes: 'Time to be claimed here', claim_above_minutes: 'Time to be claimed one level up', deliver_minutes: 'Time to deliver', confirm_minutes: 'Confirmed by itself after', open_most: 'Open wishes a person', claims_most: 'Undelivered claims a person' },
    member: { old_age_years: 'Age of the oldest tier' },
    points: {
      appeal_answer_days: 'Time to decide an appeal', appeal_days: 'Time to appeal', carried_most: 'Carried into the next year at most', deduction_floor: 'Deductions stop at', expiry_months: 'Points hold for', hours_per_activity: 'Hours counted per activity',
      individual_ranking: 'Ranking of individuals', objection_days: 'Days of publication', second_person_from: 'Second person needed from', yearly_base: 'Yearly base',
    },
    place: { tile_url: 'URL of map tiles', tile_attribution: 'Credit for map tiles' },
    open311: { jurisdiction_id: 'Jurisdiction', contact: 'Contact' },
    study: { duration_scoring: 'Scoring by time of study' },
  },
  setting_group: { casework: 'Casework', place: 'Maps', open311: 'Open311', points: 'Points', market: 'Market', access: 'Accounts and security', member: 'Members', publication: 'Publication', activity: 'Activities', study: 'Study', notify: 'Messages', file: 'Files', files: 'Files', job: 'Background jobs', org: 'Organisations', figure: 'Figures', workflow: 'Workflows', wish: 'Wishes', circulation: 'Sharing of things', charity: 'Giving', exemplar: 'Good neighbours' },
  setting_rule: {
    points: { individual_ranking: 'Government applications may not rank people by points. Individual ranking is off by default; ranking of organisations is not affected.' },
    activity: { location_check_in: 'Government applications may not force people to check in. Check-in by location is off by default; the organiser certifies attendance by list.' },
    study: { duration_scoring: 'Government applications may not score time online or time of study. Scoring by duration is off by default.' },
  },
  setting_choice: { ended: 'of those that ended', reported: 'of all reported', rated: 'of those who rated', silent_is_content: 'silence counts as content', full: 'Full names', masked: 'Masked names', number: 'Numbers only' },
  unit: { metres: 'metres', days: 'days', day: 'days', months: 'months', month: 'months', years: 'years', points: 'points', hours: 'hours', minutes: 'minutes', seconds: 'seconds', count: 'times', people: 'people', megabytes: 'MB', bytes: 'bytes', times: 'times', characters: 'characters' },
  complaint: { text: 'What people say about the application itself.', words: 'Complaint', answer: 'Answer', none: 'No complaints.' },
}
export default en
