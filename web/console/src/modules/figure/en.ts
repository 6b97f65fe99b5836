import type zh from './zh-CN'

const en: typeof zh = {
  figure: {
    cases_reported: 'Cases reported', cases_responded: 'Answered in time', cases_ended: 'Cases ended', cases_solved: 'Cases solved', cases_rated: 'Cases rated', cases_satisfied: 'Satisfied', cases_excluded: 'Cases excluded', patrols: 'Patrols', case_response_rate: 'Response rate', case_solution_rate: 'Solution rate', case_satisfaction_rate: 'Satisfaction rate',
    points_earned: 'Points earned', points_redeemed: 'Points redeemed', applications_waiting: 'Applications waiting', members: 'Members', orders_handed_over: 'Orders handed over',
    certifications: 'Certifications', service_hours: 'Hours of service', active_member_ratio: 'Active members', members_active: 'Members with points', residents: 'Residents',
    matters_begun: 'Matters begun', matters_decided: 'Matters decided', matters_published: 'Decisions published', deliberation_person_times: 'Attendance of deliberations',
    wishes_collected: 'Wishes collected', wishes_published: 'Wishes published', wishes_fulfilled: 'Wishes come true', wishes_expired: 'Wishes expired', wishes_fulfilled_ratio: 'Wishes come true, share',
    members_admitted: 'Members admitted', members_converted: 'Members converted', members_transferred: 'Relations transferred', dues_paid_fen: 'Dues paid (fen)',
    region_meetings: 'Joint meetings', region_activities: 'Joint projects done', region_tasks_done: 'Resolutions carried out',
    charity_gifts: 'Gifts received', charity_hours: 'Hours given', things_lent: 'Things lent', things_given: 'Things given', exemplars_published: 'Exemplars published', activities_held: 'Activities held', person_times: 'Person-times', services_held: 'Services held', activity_hours: 'Hours served in activities',
    coverage_organisations: 'New-sector organisations', coverage_covered: 'Covered by a Party organisation', coverage_work_covered: 'Covered by work', coverage_organisational_ratio: 'New-sector coverage by organisations', coverage_work_ratio: 'New-sector coverage by work', coverage_visits: 'Visits of instructors', dual_registered: 'In-service members registered here', dual_home_registered: 'In-service members registered', dual_in_service: 'In-service members', dual_registered_ratio: 'In-service members registered, share', dual_services: 'Services of dual registration', dual_service_hours: 'Hours of dual registration',
  },
  figure_part: { members_active: 'Members with points this year', active_members: 'Members with points this year', members: 'All members', wishes_fulfilled: 'Wishes come true', wishes_published: 'Wishes published' },
  figure_page: {
    text: 'Every number opens the records behind it; a ratio shows both its numbers.',
    one: 'Figure',
    none: 'No figures to see.',
    range: 'Range',
    by: 'Grouped',
    of: '{numerator} of {denominator}',
    numerator: 'Numerator',
    denominator: 'Denominator',
    unit_count: 'count',
    unit_points: 'points',
    unit_hours: 'hours',
    unit_ratio: 'ratio',
    chart: 'Course of {figure}',
    numbers: 'As a table',
    value: 'Value',
    record: 'Record',
    records: 'The records behind it',
  },
  ranking: {
    text: 'Organisations only, never people. Ordered by points per member, with the members as denominator.',
    rank: 'Rank', unit: 'Organisation', per_member: 'Per member', none: 'No points this year.',
  },
}
export default en
