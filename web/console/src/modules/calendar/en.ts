import type zh from './zh-CN'

const en: typeof zh = {
  calendar: {
    text: 'Deadlines run in working time. National holidays and moved working days are built in; the county may set days of its own.',
    year_before: 'Year before', year_after: 'Year after',
    weekend: 'weekend', working: 'working', free: 'free',
    mark_free: '–', mark_work: '+',
    legend_free: 'Public holiday', legend_moved: 'Moved working day', legend_county: "The county's own",
    count: '{count} working days in the year',
    known_until: 'national calendar known until {day}',
    set_day: "Set a day of the county's own",
    set_day_text: 'Running deadlines are reckoned anew; what is over stays as it was.',
    first_day: 'Day', last_day: 'Until', last_day_help: 'empty for a single day',
    is_working: 'Is it a working day?', day_name: 'Name',
    remove_day: 'Remove the setting for {day}', remove_day_text: 'Without “{name}” the national calendar holds again.', remove: 'Remove',
    shifts: 'Working hours',
    set_shifts: 'Change working hours',
    set_shifts_text: 'One or more stretches with commas between. They hold from the chosen day on.',
    from_on: 'From',
    hours_a_day: '{hours} hours a working day',
    trial: 'Try a deadline',
    trial_from: 'Beginning at', trial_hours: 'Working hours', try: 'Try',
    due: 'Due {at}',
    changes: 'Changes', no_changes: 'No changes yet.',
  },
}
export default en
