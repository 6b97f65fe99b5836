// Routes of organisational life until the description of the API names them.
import type {} from '@linli/api/schema'

type Ok<T> = { 200: { headers: { [name: string]: unknown }; content: { 'application/json': T } } }
interface No {
  query?: never
  header?: never
  path?: never
  cookie?: never
}
interface Gets<T, Query = object, Path = never> {
  parameters: No
  get: { parameters: { query?: Query } & ([Path] extends [never] ? object : { path: Path }); requestBody?: never; responses: Ok<T> }
  put?: never
  post?: never
}
interface Posts<T, Body, Path = never> {
  parameters: No
  get?: never
  put?: never
  post: {
    parameters: [Path] extends [never] ? object : { path: Path }
    requestBody: { content: { 'application/json': Body } }
    responses: Ok<T>
  }
}
interface Puts<T, Body, Path> {
  parameters: No
  get?: never
  post?: never
  put: { parameters: { path: Path }; requestBody: { content: { 'application/json': Body } }; responses: Ok<T> }
}
interface ListOf<T> {
  items: T[]
  next?: string
}
interface Page {
  limit?: number
  after?: string
}
interface Picture {
  file_id: string
  url: string
  thumb_url?: string
}
interface MoveOffer {
  move: string
  title: string
  to: string
  to_title: string
  form: { field: string; title: string; kind: string; required: boolean; choices?: { value: string; title: string }[]; min?: number; max?: number; hint?: string }[]
  note: 'none' | 'optional' | 'required'
  files: 'none' | 'optional' | 'required'
  danger: boolean
}
type ActivityState = 'planned' | 'noticed' | 'archived' | 'accepted' | 'sent_back' | 'cancelled'
type Light = 'done' | 'due' | 'near' | 'overdue' | 'coming'
type Every = 'never' | 'month' | 'quarter' | 'half_year' | 'year'
interface Mine {
  entry_id: string
  state: 'invited' | 'registered' | 'waiting' | 'cancelled'
  standing: 'guest' | 'expected' | 'exempt'
  slot_id?: string
  checked_in_at?: string
  minutes?: number
}
interface ActivityCard {
  activity_id: string
  unit_id: string
  unit_name: string
  kind: string
  kind_title: string
  title: string
  starts_at: string
  ends_at: string
  place: string
  state: ActivityState
  registration: boolean
  public: boolean
  serves: boolean
  places?: number
  registered: number
  waiting: number
  checked_in: number
  expected: number
}
interface Section {
  section: string
  title: string
  required: boolean
  text?: string
}
interface Slot {
  slot_id: string
  starts_at: string
  ends_at: string
  places?: number
  registered: number
  waiting: number
  checked_in: number
}
interface Resolution {
  resolution_id: string
  title: string
  text?: string
  rule?: 'ordinary' | 'member' | 'election' | 'four_two'
  should_attend?: number
  present?: number
  in_favour?: number
  against?: number
  abstained?: number
  written_in_favour?: number
  quorum_met?: boolean
  passed?: boolean
  needed_present?: number
  needed_in_favour?: number
  candidates: { name: string; votes: number; elected: boolean }[]
}
interface ActivityFull extends ActivityCard {
  text?: string
  leader?: string
  parts: { part?: string; title: string }[]
  sections: Section[]
  resolutions: Resolution[]
  photos: Picture[]
  slots: Slot[]
  attended_expected: number
  exempt: number
  voters: number
  voters_present: number
  notice_at?: string
  archived_at?: string
  archived_by?: string
  reviewed_at?: string
  review_reason?: string
  cancel_reason?: string
  check_location: boolean
  mine?: Mine
  version: number
  may: string[]
}
interface PublicActivity {
  activity_id: string
  unit_id: string
  unit_name: string
  kind: string
  kind_title: string
  title: string
  starts_at: string
  ends_at: string
  place: string
  state: ActivityState
  registration: boolean
  serves: boolean
  places?: number
  registered: number
  waiting: number
  text?: string
  slots?: Slot[]
}
interface ActivityKind {
  kind: string
  title: string
  audience: 'members' | 'committee' | 'group' | 'anybody'
  registration: boolean
  public: boolean
  votes: boolean
  serves: boolean
  minutes: number
  duties: string[]
  fixed_parts: { part: string; title: string }[]
  sections: { section: string; title: string; required: boolean }[]
  active: boolean
  version: number
}
interface Attendant {
  entry_id: string
  person_id?: string
  member_id?: string
  name: string
  standing: 'guest' | 'expected' | 'exempt'
  votes: boolean
  state: 'invited' | 'registered' | 'waiting' | 'cancelled'
  checked_in_at?: string
  checked_in_by?: 'code' | 'scan' | 'sheet' | 'correction'
  minutes?: number
}
interface Rotating {
  code: string
  seconds: number
  valid_until: string
  short_code?: string
}
interface Owed {
  duty: string
  duty_title: string
  kind: string
  title?: string
  every: Every
  from_on: string
  to_on: string
  light: Light
  activity_id?: string
  starts_at?: string
  state?: ActivityState
}
interface Vote {
  rule: 'ordinary' | 'member' | 'four_two'
  in_favour: number
  against: number
  abstained: number
  written_in_favour?: number
  written_against?: number
}
interface MakeActivity {
  unit_id: string
  kind: string
  title: string
  starts_at: string
  minutes?: number
  place: string
  text?: string
  places?: number
  own_parts?: string[]
  leader?: string
  notice?: boolean
  late_reason?: string
}
interface DualRecord {
  record_id: string
  title?: string
  served_on: string
  hours: number
  text: string
  state: 'waiting' | 'certified' | 'refused'
  reason?: string
  community_name: string
  photos: Picture[]
}
interface DualClaim {
  claim_id: string
  post_id: string
  title: string
  place: string
  community_name: string
  claimed_at: string
  state: 'claimed' | 'withdrawn' | 'closed'
  ends_on: string
}
interface Dual {
  in_service: boolean
  registration?: {
    registration_id: string
    community_id: string
    community_name: string
    home_unit_id: string
    home_unit_name: string
    registered_on: string
    skills: string[]
    free_text?: string
    version: number
  }
  times: number
  hours: number
  times_wanted: number
  claims: DualClaim[]
  records: DualRecord[]
}
interface DualPost {
  post_id: string
  community_id: string
  community_name: string
  title: string
  text: string
  place: string
  skills: string[]
  hours: number
  places: number
  taken: number
  starts_on: string
  ends_on: string
  state: 'open' | 'closed'
  claimed_by_me: boolean
  version: number
}
interface Organisation {
  unit_id?: string
  unit_name?: string
  kind?: string
  path: { unit_id: string; name: string; kind: string }[]
  members: number
  term?: { term_id: string; number: number; began_on: string; ends_on: string; ended_on?: string; light: string }
  posts: { post_id: string; name: string; kind: string; since: string; member_id: string }[]
  my_posts: { post_id: string; unit_name: string; kind: string; since: string; until?: string }[]
}
interface DevelopmentFile {
  file_id: string
  number: string
  name: string
  branch_name: string
  stage: string
  step: string
  step_number: number
  step_title: string
  since_on: string
  due_on?: string
  earliest_on?: string
  applied_on: string
  steps: { number: number; step: string; stage: string; title: string; state: 'done' | 'now' | 'ahead'; done_on?: string }[]
  clocks: { clock: string; title: string; began_on: string; due_on: string; warned: boolean; missed: boolean; ended_on?: string }[]
  contacts: { member_id: string; name: string }[]
  introducers: { member_id: string; name: string }[]
  trainings: { training_id: string; from_on: string; days: number; hours: number; topic: string; place?: string }[]
  publicities: { kind: string; from_on: string; until_on: string; place?: string; closed_on?: string }[]
  probation_until_on?: string
  extended_months?: number
  offers: MoveOffer[]
}
interface Dues {
  year: number
  category?: string
  base_yuan?: number
  rate_permyriad?: number
  month_fen?: number
  months: { month: string; owed_fen: number; paid_fen: number; paid_on?: string }[]
  owed_fen: number
  paid_fen: number
}
interface ActivityId {
  activity_id: string
}

declare module '@linli/api/schema' {
  interface paths {
    '/case-handlers': Gets<ListOf<{ account_id: string; name: string; unit_id: string; unit_name: string }>, Page & { unit_id?: string; q?: string }>
    '/public/activity-kinds': Gets<{ items: ActivityKind[] }>
    '/public/activities': Gets<ListOf<PublicActivity>, Page & { unit_id?: string; kind?: string; past?: boolean }>
    '/public/activities/{activity_id}': Gets<PublicActivity, object, ActivityId>
    '/activities': Omit<Gets<ListOf<ActivityCard>, Page & { unit_id?: string; kind?: string; state?: ActivityState; from_on?: string; to_on?: string }>, 'post'> & {
      post: Posts<{ activity_id: string }, MakeActivity>['post']
    }
    '/activities/{activity_id}': Omit<Gets<ActivityFull, object, ActivityId>, 'put'> & {
      put: Puts<ActivityFull, Omit<MakeActivity, 'unit_id' | 'kind' | 'notice'>, ActivityId>['put']
    }
    '/activities/{activity_id}/notice': Posts<ActivityFull, object, ActivityId>
    '/activities/{activity_id}/cancel': Posts<ActivityFull, { reason: string }, ActivityId>
    '/activities/{activity_id}/people': Gets<ListOf<Attendant>, Page & { state?: string; checked_in?: boolean }, ActivityId>
    '/activities/{activity_id}/check-in-code': Gets<Rotating, object, ActivityId>
    '/activities/{activity_id}/check-in': Posts<{ entry_id: string; checked_in_at: string; minutes: number }, { code: string; lat?: number; lng?: number }, ActivityId>
    '/check-in': Posts<{ activity_id: string; title: string; checked_in_at: string; minutes: number }, { code: string; lat?: number; lng?: number }>
    '/me/check-in-card': Gets<Rotating>
    '/activities/{activity_id}/scan': Posts<{ name: string; checked_in_at: string }, { code: string }, ActivityId>
    '/activities/{activity_id}/sheet': Posts<
      { checked_in: number; before: string[] },
      { member_ids?: string[]; person_ids?: string[]; minutes?: number; file_ids?: string[] },
      ActivityId
    >
    '/activities/{activity_id}/register': Posts<Mine, { slot_id?: string }, ActivityId>
    '/activities/{activity_id}/unregister': Posts<Mine, object, ActivityId>
    '/activities/{activity_id}/record': Puts<
      ActivityFull,
      { sections: { section: string; text: string }[]; resolutions?: { title: string; text?: string; vote?: Vote }[]; file_ids?: string[] },
      ActivityId
    >
    '/activities/{activity_id}/archive': Posts<ActivityFull, object, ActivityId>
    '/activity-plans': Posts<{ planned: number }, { unit_id: string; year: number; theme_day?: number; hour?: number }>
    '/activity-owed': Gets<{ unit_id: string; unit_name: string; month: string; items: Owed[] }, { unit_id?: string }>
    '/me/activities': Gets<ListOf<ActivityCard & { mine?: Mine }>, Page & { past?: boolean }>
    '/me/attendance': Gets<
      ListOf<{ activity_id: string; title: string; kind_title: string; starts_at: string; unit_name: string; minutes: number; serves: boolean }> & {
        year: number
        times: number
        minutes: number
        serving_minutes: number
      },
      Page & { year?: number }
    >
    '/me/activity-calendar': Posts<{ url: string }, object>
    '/me/organisation': Gets<Organisation>
    '/me/organisation/messages': Posts<object, { post_id: string; text: string }>
    '/me/dual-registration': Omit<Gets<Dual>, 'post' | 'put'> & {
      post: Posts<Dual, { community_id: string; skills: string[]; free_text?: string }>['post']
      put: { parameters: No; requestBody: { content: { 'application/json': { skills: string[]; free_text?: string } } }; responses: Ok<Dual> }
    }
    '/me/dual-registration/end': Posts<Dual, object>
    '/dual-posts': Gets<ListOf<DualPost>, Page & { community_id?: string; open?: boolean }>
    '/dual-posts/{post_id}/claim': Posts<DualClaim, object, { post_id: string }>
    '/dual-claims/{claim_id}/withdraw': Posts<DualClaim, object, { claim_id: string }>
    '/dual-records': Posts<DualRecord, { claim_id?: string; served_on: string; hours: number; text: string; photo_ids: string[] }>
    '/me/development-file': Gets<{ file?: DevelopmentFile }>
    '/development-files/{file_id}/moves': Posts<
      DevelopmentFile,
      { move: string; form: { field: string; value: string }[]; note?: string; file_ids: string[] },
      { file_id: string }
    >
    '/me/dues': Gets<Dues, { year?: number }>
  }
}
