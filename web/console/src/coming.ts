import type {} from '@linli/api/schema'

type Ok<T> = { 200: { headers: { [name: string]: unknown }; content: { 'application/json': T } } }
type None = Record<string, never>
interface Gets<T> { parameters: { query?: object; header?: never; path?: never; cookie?: never }; get: { parameters: { query?: object }; requestBody?: never; responses: Ok<T> }; put?: never; post?: never }
interface Posts<T> { parameters: { query?: object; header?: never; path?: never; cookie?: never }; get?: never; put?: never; post: { parameters: object; requestBody?: { content: { 'application/json': object } }; responses: Ok<T> } }
interface Puts<T = None> { parameters: { query?: object; header?: never; path?: never; cookie?: never }; get?: never; put: { parameters: object; requestBody?: { content: { 'application/json': object } }; responses: Ok<T> }; post?: never }
type Both<T, U> = Omit<Gets<T>, 'post'> & Pick<Posts<U>, 'post'>
type GetPut<T> = Omit<Gets<T>, 'put'> & Pick<Puts<T>, 'put'>
interface ListOf<T> { items: T[]; next?: string }

type Maybe<T> = T | null
interface Link { file_id: string; url: string; thumb_url?: Maybe<string> }
interface FormField { field: string; title: string; kind: 'text' | 'long_text' | 'number' | 'day' | 'choice' | 'unit' | 'account' | 'stars' | 'boolean'; required: boolean; choices?: Maybe<{ value: string; title: string }[]>; min?: Maybe<number>; max?: Maybe<number>; hint?: Maybe<string> }
type Asked = 'none' | 'optional' | 'required'
interface MoveOffer { move: string; title: string; to: string; to_title: string; form: FormField[]; note: Asked; files: Asked; danger: boolean }

interface UnitNode { unit_id: string; parent_id?: Maybe<string>; kind: string; name: string; code?: Maybe<string>; depth: number; children: number; members: number; relations: number }
interface UnitFound { unit_id: string; kind: string; name: string; code?: Maybe<string>; members: number; path: { unit_id: string; name: string; kind: string }[] }
interface Relation { relation_id: string; unit_id: string; unit_name: string; unit_kind: string; other_id: string; other_name: string; other_kind: string; kind: string; formal: boolean; valid_from: string; valid_to?: Maybe<string>; note?: Maybe<string> }
interface Preview { action: string; unit_id: string; unit_name: string; kind: string; other_id?: Maybe<string>; other_name?: Maybe<string>; on: string; goes: { what: string; count: number; blocks: boolean }[]; refused?: Maybe<{ code: string; params: { name: string; value: string }[] }> }
interface Term { term_id: string; number: number; basis: string; began_on: string; ends_on: string; ended_on?: Maybe<string>; extended_by?: Maybe<string>; light: string }
interface PostNow { post_id: string; member_id: string; name: string; kind: string; since: string; until?: Maybe<string>; term_id?: Maybe<string>; account_id?: Maybe<string> }
interface UnitPosts { unit_id: string; unit_name: string; term?: Maybe<Term>; posts: PostNow[]; may: string[] }
interface Region { region_id: string; unit_id: string; unit_name: string; name: string; residents: number; meetings_this_year: number; open_tasks: number; overdue_tasks: number; needs_open: number; projects_done: number; ended_on?: Maybe<string> }
interface Resident { resident_id: string; name: string; sector: string; unit_id?: Maybe<string>; joined_on: string; left_on?: Maybe<string> }
interface PartTime { part_time_id: string; resident_id: string; resident_name: string; name: string; title: string; since: string; until?: Maybe<string> }
interface RegionTask { task_id: string; meeting_id: string; meeting_number: number; title: string; resident_id?: Maybe<string>; resident_name: string; due_on: string; state: string; light: string; late: boolean; done_on?: Maybe<string>; result?: Maybe<string>; may: string[] }
interface RegionMeeting { meeting_id: string; number: number; title: string; held_on: string; place: string; state: string; came: number; invited: number; tasks: number; tasks_done: number }

interface FileCard { file_id: string; number: string; name: string; branch_id: string; branch_name: string; stage: string; step: string; step_number: number; step_title: string; since_on: string; next_clock?: Maybe<string>; due_on?: Maybe<string>; light: string; earliest_on?: Maybe<string>; applied_on: string; ended_on?: Maybe<string> }
interface DevelopmentFile extends FileCard {
  person_id: string; member_id?: Maybe<string>; phone_masked?: Maybe<string>; birth_on?: Maybe<string>; sex?: Maybe<string>; education?: Maybe<string>; occupation?: Maybe<string>
  steps: { number: number; step: string; stage: string; title: string; state: 'done' | 'now' | 'ahead'; done_on?: Maybe<string>; by_name?: Maybe<string> }[]
  clocks: { clock: string; title: string; began_on: string; due_on: string; warned: boolean; missed: boolean; ended_on?: Maybe<string> }[]
  contacts: { member_id: string; name: string }[]; introducers: { member_id: string; name: string }[]
  reviews: { review_id: string; on: string; passed: boolean; opinion: string; by_name: string }[]
  trainings: { training_id: string; from_on: string; days: number; hours: number; topic: string; place?: Maybe<string> }[]
  resolutions: { resolution_id: string; kind: string; on: string; should_attend: number; excused: number; present: number; in_favour: number; against: number; abstained: number; written_in_favour: number; written_against: number; quorate: boolean; passed: boolean; text: string; chair: string }[]
  political_review?: Maybe<{ reviewed_on: string; passed: boolean; valid_until_on: string }>
  publicities: { kind: string; from_on: string; until_on: string; objections?: Maybe<number>; closed_on?: Maybe<string> }[]
  probation_until_on?: Maybe<string>; extended_months?: Maybe<number>; offers: MoveOffer[]; item_id: string
}
interface LineOfItem { line_id: string; at: string; kind: string; move?: string; title: string; from?: string; from_title?: string; to?: string; to_title?: string; by_name?: string; by_unit_name?: string; by_program: boolean; note?: string; form: { field: string; title: string; value: string }[]; files: { file_id: string; url: string; thumb_url?: string }[] }
interface Stay { from_on: string; until_on?: Maybe<string>; branch_id: string; branch_name: string; status: string; reason: string; note?: Maybe<string>; account_name?: Maybe<string> }
interface Former { member_id: string; person_id: string; name: string; branch_id: string; branch_name: string; joined_on?: Maybe<string>; left_on: string; left_reason: string; left_note?: Maybe<string> }
interface Transfer { transfer_id: string; number: string; kind: string; state: string; state_title: string; member_id?: Maybe<string>; name: string; from_branch_id?: Maybe<string>; from_name: string; to_branch_id?: Maybe<string>; to_name: string; letter_number?: Maybe<string>; letter_issued_on?: Maybe<string>; letter_until_on?: Maybe<string>; asked_on: string; ended_on?: Maybe<string>; light: string }
interface DeadlineNow { deadline_id: string; deadline: string; title: string; clock: 'working' | 'wall'; due_at: string; warn_at?: string; state: 'running' | 'paused' | 'met' | 'missed' | 'void'; remaining_minutes?: number; missed_at?: string }
interface TransferFull extends Transfer { reason: string; phone_masked?: Maybe<string>; offers: MoveOffer[]; deadlines: DeadlineNow[]; item_id: string }
interface Absence { absence_id: string; kind: string; member_id?: Maybe<string>; name: string; branch_id?: Maybe<string>; branch_name?: Maybe<string>; home_name?: Maybe<string>; host_unit_id?: Maybe<string>; host_name?: Maybe<string>; since_on: string; until_on?: Maybe<string>; ended_on?: Maybe<string>; confirmed_on?: Maybe<string>; place: string; purpose: string; remind_on?: Maybe<string>; reminded_on?: Maybe<string>; light: string }
interface Dues { member_id: string; name: string; branch_id: string; branch_name: string; year: number; category?: Maybe<string>; base_yuan?: Maybe<number>; rate_permyriad?: Maybe<number>; month_fen?: Maybe<number>; owed_fen: number; paid_fen: number; months_owed: number; months_paid: number; behind_months: number }
interface MemberDues { year: number; category?: Maybe<string>; base_yuan?: Maybe<number>; rate_permyriad?: Maybe<number>; months: { month: string; owed_fen: number; paid_fen: number; paid_on?: Maybe<string> }[]; owed_fen: number; paid_fen: number }

interface NewOrganisation { organisation_id: string; name: string; code?: Maybe<string>; kind: string; unit_id: string; unit_name: string; sector_id?: Maybe<string>; sector_name?: Maybe<string>; address?: Maybe<string>; employees: number; members: number; full_members: number; registered_on: string; ended_on?: Maybe<string>; ways: string[]; covered: boolean; work_covered: boolean; version: number }
interface CoverageTask { task_id: string; organisation_id: string; organisation_name: string; unit_id: string; unit_name: string; kind: string; opened_on: string; due_on: string; done_on?: Maybe<string>; responsible_id?: Maybe<string>; responsible_name?: Maybe<string>; light: string; note?: Maybe<string> }
interface Cover { cover_id: string; way: string; party_unit_id?: Maybe<string>; party_unit_name?: Maybe<string>; station_id?: Maybe<string>; station_name?: Maybe<string>; instructor_id?: Maybe<string>; instructor_name?: Maybe<string>; valid_from: string; valid_to?: Maybe<string>; note?: Maybe<string> }
interface NewOrganisationFull extends NewOrganisation { end_reason?: Maybe<string>; covers: Cover[]; places: { unit_id: string; unit_name: string; sector_id?: Maybe<string>; sector_name?: Maybe<string>; valid_from: string; valid_to?: Maybe<string> }[]; linked: { member_id: string; name: string; branch_name: string; full: boolean; since_on: string }[]; tasks: CoverageTask[]; may: string[] }
interface CoverageRow { key: string; label: string; organisations: number; covered: number; work_covered: number; covered_percent?: Maybe<number>; work_covered_percent?: Maybe<number>; separate: number; joint: number; attached: number; building: number; station: number; instructor: number; uncovered: number }

interface DualPost { post_id: string; community_id: string; community_name: string; title: string; text: string; place: string; skills: string[]; hours: number; places: number; taken: number; starts_on: string; ends_on: string; state: string; claimed_by_me: boolean; version: number }
interface DualRecord { record_id: string; registration_id: string; member_id: string; name: string; community_id: string; community_name: string; home_unit_name: string; post_id?: Maybe<string>; title?: Maybe<string>; served_on: string; hours: number; text: string; state: string; decided_at?: Maybe<string>; reason?: Maybe<string>; photos: Link[] }

interface Household { household_id: string; person_id: string; name_masked: string; unit_id: string; unit_name: string; state: string; since_on: string; ended_on?: Maybe<string>; visits: number; last_visited_on?: Maybe<string>; next_planned_on?: Maybe<string>; version: number }
interface CareVisit { visit_id: string; household_id: string; planned_on?: Maybe<string>; visited_on?: Maybe<string>; state: string; visitor_name?: Maybe<string>; text?: Maybe<string>; amount_fen?: Maybe<number>; goods?: Maybe<string>; photos: Link[] }
interface HouseholdOpen extends Household { name: string; kind: string; reason: string; situation?: Maybe<string>; people: number; consent: { given_on: string; how: string }; visit_list: CareVisit[] }

interface ActivityKind { kind: string; title: string; audience: string; registration: boolean; public: boolean; votes: boolean; serves: boolean; minutes: number; duties: string[]; title_zh: string; title_en: string; fixed_parts: { part: string; title: string }[]; sections: { section: string; title: string; required: boolean }[]; active: boolean; version: number }
interface ActivityCard { activity_id: string; unit_id: string; unit_name: string; kind: string; kind_title: string; title: string; starts_at: string; ends_at: string; place: string; state: string; registration: boolean; public: boolean; serves: boolean; places?: Maybe<number>; registered: number; waiting: number; checked_in: number; expected: number }
interface Resolution { resolution_id: string; title: string; text?: Maybe<string>; rule?: Maybe<string>; should_attend?: Maybe<number>; present?: Maybe<number>; in_favour?: Maybe<number>; against?: Maybe<number>; abstained?: Maybe<number>; written_in_favour?: Maybe<number>; quorum_met?: Maybe<boolean>; passed?: Maybe<boolean>; needed_present?: Maybe<number>; needed_in_favour?: Maybe<number>; candidates: { name: string; votes: number; elected: boolean }[] }
interface ActivityFull extends ActivityCard {
  text?: Maybe<string>; leader?: Maybe<string>; parts: { part?: Maybe<string>; title: string }[]; sections: { section: string; title: string; required: boolean; text?: Maybe<string> }[]; resolutions: Resolution[]; photos: Link[]
  slots: { slot_id: string; starts_at: string; ends_at: string; places?: Maybe<number>; registered: number; waiting: number; checked_in: number }[]; attended_expected: number; exempt: number; voters: number; voters_present: number
  notice_at?: Maybe<string>; archived_at?: Maybe<string>; archived_by?: Maybe<string>; reviewed_at?: Maybe<string>; review_reason?: Maybe<string>; late_reason?: Maybe<string>; cancel_reason?: Maybe<string>; check_location: boolean; lat?: Maybe<number>; lng?: Maybe<number>; radius_m?: Maybe<number>; version: number; may: string[]
}
interface Attendant { entry_id: string; person_id: string; member_id?: Maybe<string>; name: string; unit_name?: Maybe<string>; standing: string; votes: boolean; state: string; checked_in_at?: Maybe<string>; checked_in_by?: Maybe<string>; minutes?: Maybe<number> }
interface DutyPeriod { from_on: string; to_on: string; light: string; activity_id?: Maybe<string>; title?: Maybe<string>; state?: Maybe<string>; starts_at?: Maybe<string> }
interface Correction { correction_id: string; activity_id: string; title: string; unit_name: string; name: string; attended: boolean; minutes?: Maybe<number>; reason: string; state: string; account_name: string; created_at: string; decided_by_name?: Maybe<string>; decision_note?: Maybe<string> }

// Routes that the description of the API does not name yet; each line goes when its route has come.
declare module '@linli/api/schema' {
  interface paths {
    '/case-handlers': Gets<ListOf<{ account_id: string; name: string; unit_id: string; unit_name: string }>>
    '/area-imports/{import_id}': Gets<{ import_id: string; features: number; done: number; state: 'waiting' | 'done' | 'failed' }>
    '/unit-tree': Gets<{ nodes: UnitNode[]; more: boolean }>
    '/unit-search': Gets<ListOf<UnitFound>>
    '/units/{unit_id}/relations': Both<ListOf<Relation>, { relation_id: string }>
    '/unit-relations/{relation_id}/end': Posts<None>
    '/units/{unit_id}/formal': Posts<None>
    '/units/{unit_id}/split': Posts<{ unit_id: string }>
    '/units/{unit_id}/preview': Gets<Preview>
    '/units/{unit_id}/headcount-series': Gets<{ points: { on: string; members: number }[] }>
    '/headcounts': Gets<{ unit_id: string; unit_name: string; as_of: string; own: number; total: number; items: { unit_id: string; unit_name: string; kind: string; units: number; members: number }[] }>
    '/units/{unit_id}/posts': Both<UnitPosts, { post_id: string }>
    '/units/{unit_id}/post-history': Gets<ListOf<{ post_id: string; member_id: string; name: string; kind: string; since: string; until?: Maybe<string>; end_reason?: Maybe<string>; term_number?: Maybe<number> }>>
    '/members/{member_id}/posts': Gets<ListOf<{ post_id: string; unit_id: string; unit_name: string; kind: string; since: string; until?: Maybe<string> }>>
    '/units/{unit_id}/terms': Posts<UnitPosts>
    '/posts/{post_id}/end': Posts<None>
    '/post-terms/{term_id}/extend': Posts<None>
    '/terms-ending': Gets<ListOf<{ term_id: string; unit_id: string; unit_name: string; unit_kind: string; number: number; began_on: string; ends_on: string; days_left: number; light: string; secretary_name?: Maybe<string> }>>
    '/regions': Both<ListOf<Region>, { region_id: string }>
    '/regions/{region_id}': Gets<Region & { part_time_members: PartTime[]; resident_units: Resident[]; may: string[] }>
    '/regions/{region_id}/view': Gets<{ region_id: string; name: string; core: { unit_id: string; name: string; kind: string; members: number }; forts: { unit_id?: Maybe<string>; name: string; kind?: Maybe<string>; members?: Maybe<number>; distance: string; resident_id?: Maybe<string>; resources: number; needs: number; projects: number; tasks_open: number; tasks_overdue: number }[]; figures: { residents: number; part_time: number; meetings: number; activities: number; tasks_done: number; tasks: number } }>
    '/regions/{region_id}/residents': Posts<{ resident_id: string }>
    '/region-residents/{resident_id}/leave': Posts<None>
    '/regions/{region_id}/part-time': Posts<{ part_time_id: string }>
    '/region-part-time/{part_time_id}/end': Posts<None>
    '/regions/{region_id}/items': Both<ListOf<{ item_id: string; list: string; resident_id?: Maybe<string>; resident_name: string; title: string; text?: Maybe<string>; state: string; due_on?: Maybe<string>; light?: Maybe<string>; need_title?: Maybe<string>; resource_title?: Maybe<string>; result?: Maybe<string>; done_on?: Maybe<string> }>, { item_id: string }>
    '/region-items/{item_id}/match': Posts<{ item_id: string }>
    '/region-items/{item_id}/done': Posts<None>
    '/region-items/{item_id}/withdraw': Posts<None>
    '/regions/{region_id}/meetings': Both<ListOf<RegionMeeting>, { meeting_id: string }>
    '/region-meetings/{meeting_id}': Gets<RegionMeeting & { region_id: string; agenda: string; minutes?: Maybe<string>; cancel_reason?: Maybe<string>; residents: { resident_id: string; name: string; came?: Maybe<boolean> }[]; resolutions: RegionTask[]; may: string[] }>
    '/region-meetings/{meeting_id}/record': Posts<None>
    '/region-meetings/{meeting_id}/cancel': Posts<None>
    '/region-tasks': Gets<ListOf<RegionTask>>
    '/region-tasks/{task_id}/done': Posts<None>
    '/members/{member_id}/stays': Gets<ListOf<Stay>>
    '/members/{member_id}/standing': Posts<None>
    '/members/{member_id}/leave': Posts<None>
    '/former-members': Gets<ListOf<Former>>
    '/development-files': Both<ListOf<FileCard>, { file_id: string }>
    '/development-files/take-over': Posts<{ file_id: string }>
    '/development-board': Gets<{ stages: { stage: string; title: string; files: number; due_soon: number; overdue: number; steps: { step: string; number: number; title: string; files: number; due_soon: number; overdue: number }[] }[] }>
    '/development-files/{file_id}': Gets<DevelopmentFile>
    '/development-files/{file_id}/lines': Gets<ListOf<LineOfItem>>
    '/development-files/{file_id}/moves': Posts<DevelopmentFile>
    '/development-files/{file_id}/contacts': Puts<DevelopmentFile>
    '/development-files/{file_id}/introducers': Puts<DevelopmentFile>
    '/development-files/{file_id}/reviews': Posts<DevelopmentFile>
    '/development-files/{file_id}/trainings': Posts<DevelopmentFile>
    '/development-files/{file_id}/publicities': Posts<DevelopmentFile>
    '/development-files/{file_id}/publicities/{kind}/close': Posts<DevelopmentFile>
    '/development-files/{file_id}/resolutions': Posts<DevelopmentFile>
    '/development-files/{file_id}/political-review': Posts<DevelopmentFile>
    '/development-files/{file_id}/political-review/reveal': Posts<{ reviewed_on: string; passed: boolean; text: string; by_name: string }>
    '/transfers': Both<ListOf<Transfer>, { transfer_id: string }>
    '/transfers/in': Posts<{ transfer_id: string }>
    '/transfers/{transfer_id}': Gets<TransferFull>
    '/transfers/{transfer_id}/lines': Gets<ListOf<LineOfItem>>
    '/transfers/{transfer_id}/moves': Posts<TransferFull>
    '/absences': Both<ListOf<Absence>, { absence_id: string }>
    '/floating-guests': Posts<{ absence_id: string }>
    '/absences/{absence_id}/confirm': Posts<None>
    '/absences/{absence_id}/end': Posts<None>
    '/absences/{absence_id}/decide': Posts<None>
    '/dues': Gets<ListOf<Dues>>
    '/dues/summary': Gets<ListOf<{ branch_id: string; branch_name: string; members: number; without_base: number; owed_fen: number; paid_fen: number; behind_members: number }>>
    '/dues/rules': Gets<{ items: { category: string; up_to_yuan?: Maybe<number>; rate_permyriad?: Maybe<number>; least_fen?: Maybe<number>; most_fen?: Maybe<number> }[]; source: string }>
    '/members/{member_id}/dues-base': Puts<{ month_fen: number; rate_permyriad?: Maybe<number> }>
    '/dues/payments': Posts<{ payment_id: string; amount_fen: number }>
    '/members/{member_id}/dues': Gets<MemberDues>
    '/new-organisations': Both<ListOf<NewOrganisation>, { organisation_id: string }>
    '/new-organisations/{organisation_id}': GetPut<NewOrganisationFull>
    '/new-organisations/{organisation_id}/end': Posts<None>
    '/new-organisation-imports': Posts<{ rows: number; created: number; updated: number; unchanged: number; bad: number; bad_rows: { row: number; column: string; code: string; value?: Maybe<string> }[]; saved: boolean }>
    '/new-organisations/{organisation_id}/covers': Posts<{ cover_id: string }>
    '/coverage-covers/{cover_id}/end': Posts<None>
    '/new-organisations/{organisation_id}/members': Posts<None>
    '/new-organisations/{organisation_id}/members/{member_id}/remove': Posts<None>
    '/coverage-sectors': Both<ListOf<{ sector_id: string; name: string; committee_unit_id?: Maybe<string>; committee_unit_name?: Maybe<string>; host_unit_id?: Maybe<string>; host_unit_name?: Maybe<string>; ended_on?: Maybe<string>; organisations: number; version: number }>, { sector_id: string }>
    '/coverage-sectors/{sector_id}': Puts
    '/coverage-stations': Both<ListOf<{ station_id: string; name: string; unit_id: string; unit_name: string; address?: Maybe<string>; opened_on: string; closed_on?: Maybe<string>; organisations: number }>, { station_id: string }>
    '/coverage-stations/{station_id}/close': Posts<None>
    '/coverage-instructors': Both<ListOf<{ instructor_id: string; member_id: string; name: string; unit_id: string; unit_name: string; since_on: string; until_on?: Maybe<string>; organisations: number; visits_due: number; visits_done: number; light: string }>, { instructor_id: string }>
    '/coverage-instructors/{instructor_id}/end': Posts<None>
    '/coverage-visits': Both<ListOf<{ visit_id: string; organisation_id: string; organisation_name: string; instructor_id: string; instructor_name: string; visited_on: string; text: string; photos: Link[] }>, { visit_id: string }>
    '/coverage-table': Gets<{ unit_id: string; as_of: string; items: CoverageRow[] }>
    '/coverage-tasks': Gets<ListOf<CoverageTask>>
    '/coverage-tasks/{task_id}/assign': Posts<None>
    '/coverage-suggestions': Gets<ListOf<{ organisation_id: string; name: string; unit_id: string; unit_name: string; full_members_reported: number; full_members_registered: number; needed: number; ways: string[] }>>
    '/dual-posts': Both<ListOf<DualPost>, { post_id: string }>
    '/dual-posts/{post_id}': Puts
    '/dual-posts/{post_id}/close': Posts<None>
    '/dual-posts/{post_id}/claims': Gets<ListOf<{ claim_id: string; registration_id: string; member_id: string; name: string; home_unit_name: string; claimed_at: string; state: string }>>
    '/dual-registrations/{registration_id}/records': Posts<DualRecord>
    '/dual-registrations/{registration_id}/end': Posts<None>
    '/dual-records/{record_id}/certify': Posts<DualRecord>
    '/dual-records/{record_id}/refuse': Posts<DualRecord>
    '/dual-records': Gets<ListOf<DualRecord>>
    '/dual-registrations': Gets<ListOf<{ registration_id: string; member_id: string; name: string; home_unit_id: string; home_unit_name: string; community_id: string; community_name: string; registered_on: string; ended_on?: Maybe<string>; skills: string[]; times: number; hours: number }>>
    '/dual-feedback': Gets<ListOf<{ member_id: string; name: string; home_unit_id: string; home_unit_name: string; community_name?: Maybe<string>; registered_on?: Maybe<string>; posts: number; times: number; hours: number; last_served_on?: Maybe<string> }>>
    '/dual-table': Gets<{ items: { key: string; label: string; in_service?: Maybe<number>; registered: number; registered_percent?: Maybe<number>; organisations: number; posts: number; times: number; hours: number; met_duty: number }[] }>
    '/dual-units': Both<ListOf<{ dual_unit_id: string; unit_id: string; unit_name: string; community_id: string; community_name: string; registered_on: string; ended_on?: Maybe<string>; brings: string; contact_name?: Maybe<string> }>, { dual_unit_id: string }>
    '/dual-units/{dual_unit_id}/end': Posts<None>
    '/care-households': Both<ListOf<Household>, { household_id: string }>
    '/care-households/{household_id}': Puts
    '/care-households/{household_id}/end': Posts<None>
    '/care-households/{household_id}/open': Posts<HouseholdOpen>
    '/care-households/{household_id}/visits': Posts<{ visit_id: string }>
    '/care-visits/{visit_id}/record': Posts<None>
    '/care-visits/{visit_id}/cancel': Posts<None>
    '/care-plan': Gets<ListOf<{ visit_id: string; household_id: string; name_masked: string; unit_name: string; planned_on: string; late: boolean }>>
    '/care-birthdays': Gets<ListOf<{ member_id: string; name: string; branch_name: string; joined_on: string; years: number; message: boolean; told_on?: Maybe<string> }>>
    '/care-table': Gets<{ items: { key: string; label: string; households: number; visits: number; amount_fen: number }[] }>
    '/public/activity-kinds': Gets<ListOf<ActivityKind>>
    '/activity-kinds/{kind}': Puts
    '/activities': Both<ListOf<ActivityCard>, { activity_id: string }>
    '/activities/{activity_id}': GetPut<ActivityFull>
    '/activities/{activity_id}/notice': Posts<ActivityFull>
    '/activities/{activity_id}/cancel': Posts<ActivityFull>
    '/activities/{activity_id}/people': Gets<ListOf<Attendant>>
    '/activities/{activity_id}/check-in-code': Gets<{ code: string; seconds: number; valid_until: string }>
    '/activities/{activity_id}/scan': Posts<{ name: string; checked_in_at: string }>
    '/activities/{activity_id}/sheet': Posts<{ checked_in: number; before: string[] }>
    '/activities/{activity_id}/record': Puts<ActivityFull>
    '/activities/{activity_id}/archive': Posts<ActivityFull>
    '/activities/{activity_id}/accept': Posts<ActivityFull>
    '/activities/{activity_id}/send-back': Posts<ActivityFull>
    '/activities/{activity_id}/corrections': Posts<{ correction_id: string }>
    '/activity-corrections': Gets<ListOf<Correction>>
    '/activity-corrections/{correction_id}/approve': Posts<None>
    '/activity-corrections/{correction_id}/refuse': Posts<None>
    '/activity-exemptions': Both<ListOf<{ exemption_id: string; member_id: string; name: string; unit_name: string; from_on: string; to_on?: Maybe<string> }>, { exemption_id: string }>
    '/activity-exemptions/{exemption_id}/reveal': Posts<{ cause: string; note?: Maybe<string> }>
    '/activity-exemptions/{exemption_id}/end': Posts<None>
    '/activity-plans': Posts<{ planned: number }>
    '/activity-duties': Gets<{ unit_id: string; unit_name: string; year: number; items: { duty: string; title: string; every: string; periods: DutyPeriod[] }[] }>
    '/activity-owed': Gets<{ unit_id: string; unit_name: string; month: string; items: { duty: string; duty_title: string; kind: string; every: string; from_on: string; to_on: string; light: string; activity_id?: Maybe<string>; starts_at?: Maybe<string>; state?: Maybe<string> }[] }>
    '/activity-lights': Gets<ListOf<{ unit_id: string; unit_name: string; done: number; due: number; near: number; overdue: number; lights: { duty: string; light: string }[] }>>
    '/units/{unit_id}/activity-calendar': Posts<{ url: string }>
  }
}
