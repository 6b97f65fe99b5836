// The routes of casework until the description of the API names them.
import type {} from '@linli/api/schema'

type Ok<T> = { 200: { headers: { [name: string]: unknown }; content: { 'application/json': T } } }
interface Gets<T, Query = object, Path = never> {
  parameters: { query?: never; header?: never; path?: never; cookie?: never }
  get: { parameters: { query?: Query } & ([Path] extends [never] ? object : { path: Path }); requestBody?: never; responses: Ok<T> }
  put?: never
  post?: never
}
interface Posts<T, Body, Path = never> {
  parameters: { query?: never; header?: never; path?: never; cookie?: never }
  get?: never
  put?: never
  post: {
    parameters: [Path] extends [never] ? object : { path: Path }
    requestBody: { content: { 'application/json': Body } }
    responses: Ok<T>
  }
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
interface FormField {
  field: string
  title: string
  kind: string
  required: boolean
  choices?: { value: string; title: string }[]
  min?: number
  max?: number
  hint?: string
}
type Asked = 'none' | 'optional' | 'required'
interface MoveOffer {
  move: string
  title: string
  to: string
  to_title: string
  form: FormField[]
  note: Asked
  files: Asked
  danger: boolean
}
interface DeadlineNow {
  deadline_id: string
  deadline: string
  title: string
  clock: 'working' | 'wall'
  due_at: string
  warn_at?: string
  state: 'running' | 'paused' | 'met' | 'missed' | 'void'
  remaining_minutes?: number
  missed_at?: string
}
interface LineOfItem {
  line_id: string
  at: string
  kind: string
  move?: string
  title: string
  from?: string
  from_title?: string
  to?: string
  to_title?: string
  by_name?: string
  by_unit_name?: string
  by_program: boolean
  note?: string
  form: { field: string; title: string; value: string }[]
  files: Picture[]
}
interface Place {
  lat?: number
  lng?: number
  coordinates?: 'wgs84' | 'gcj02'
  estate_id?: string
  building_id?: string
  text?: string
}
interface Category {
  category_id: string
  code: string
  name: string
  parent_id?: string
  parent_name?: string
  tier: 'life' | 'utility' | 'ordinary' | 'complex'
  private: boolean
  sensitive: boolean
  hint?: string
}
interface CaseCard {
  case_id: string
  number: string
  category_name: string
  title: string
  text?: string
  place_text: string
  lat?: number
  lng?: number
  state: string
  state_title: string
  stage?: string
  urgency: 'normal' | 'urgent'
  reported_at: string
  closed_at?: string
  due_at?: string
  overdue: boolean
  followers: number
  thumb_url?: string
  grid_name?: string
  unit_name?: string
  stars?: number
}
interface CaseFull extends CaseCard {
  item_id: string
  text: string
  photos: Picture[]
  category_id: string
  tier: string
  channel: string
  anonymous: boolean
  private: boolean
  reporter?: { name_masked?: string; relay?: string; is_me: boolean }
  handler?: { account_id?: string; name?: string; unit_id?: string; unit_name?: string }
  helpers: { name: string; state: string }[]
  verdicts: {
    handler?: { outcome: 'solved' | 'unsolvable'; text: string; at: string; by_name: string }
    verifier?: { accepted: boolean; text?: string; at: string; by_name: string }
    resident?: { satisfied: boolean; stars?: number; text?: string; at: string; by_proxy: boolean }
  }
  bounces: number
  reopened: number
  duplicate_of?: { case_id: string; number: string }
  merged: { case_id: string; number: string }[]
  deadlines: DeadlineNow[]
  offers: MoveOffer[]
  may: string[]
  following?: boolean
}
interface WorkCard extends CaseCard {
  distance_m?: number
  offers: MoveOffer[]
}
interface HelpCall {
  help_call_id: string
  case_id: string
  at?: string
  state: 'ringing' | 'taken' | 'closed' | 'cancelled'
  rung?: { name: string; part: string; at: string }[]
  person_name_masked?: string
  place_text?: string
  taken_by_name?: string
  taken_at?: string
}
interface Work {
  today: WorkCard[]
  near: WorkCard[]
  overdue: WorkCard[]
  help_calls: HelpCall[]
  further?: { state: string; offers: MoveOffer[] }[]
  grids?: { unit_id: string; name: string }[]
}
interface Patrol {
  patrol_id: string
  grid_name: string
  started_at: string
  ended_at?: string
  points_checked?: number
  note?: string
}
interface Estate {
  estate_id: string
  name: string
  unit_id: string
  unit_name: string
  lat?: number
  lng?: number
}
interface Building {
  building_id: string
  name: string
  unit_id: string
  unit_name: string
  lat?: number
  lng?: number
}
interface Message {
  message_id: string
  at: string
  from: 'reporter' | 'handler' | 'staff'
  name: string
  text: string
}
type CaseId = { case_id: string }

declare module '@linli/api/schema' {
  interface paths {
    '/public/case-categories': Gets<{ items: Category[] }>
    '/public/areas': Gets<object, { unit_id?: string; kind?: string }>
    '/public/areas/at': Gets<
      { grid_id?: string; grid_name?: string; community_id?: string; community_name?: string; estate_id?: string },
      { lat: number; lng: number }
    >
    '/public/estates': Gets<ListOf<Estate>, Page & { unit_id?: string; q?: string }>
    '/public/estates/{estate_id}/buildings': Gets<ListOf<Building>, Page, { estate_id: string }>
    '/public/cases': Gets<ListOf<CaseCard>, Page & { unit_id?: string; lat?: number; lng?: number; within_m?: number }>
    '/public/cases/{case_id}': Gets<CaseCard & { closing_text?: string }, object, CaseId>
    '/cases': Posts<
      { case_id: string; number: string; state: string },
      {
        category_id: string
        text: string
        place: Place
        urgency: 'normal' | 'urgent'
        photo_ids: string[]
        anonymous: boolean
        private?: boolean
        contact_phone?: string
        channel?: 'client' | 'patrol' | 'phone' | 'walk_in'
        happened_at?: string
      }
    >
    '/case-duplicates': Gets<
      { items: CaseCard[] },
      { category_id: string; lat?: number; lng?: number; building_id?: string; text?: string }
    >
    '/me/cases': Gets<ListOf<CaseCard>, Page>
    '/cases/{case_id}': Gets<CaseFull, object, CaseId>
    '/cases/{case_id}/lines': Gets<ListOf<LineOfItem>, Page, CaseId>
    '/cases/{case_id}/messages': Gets<ListOf<Message>, Page, CaseId>
    '/cases/{case_id}/follow': Posts<{ followers: number }, { text?: string }, CaseId>
    '/cases/{case_id}/unfollow': Posts<object, object, CaseId>
    '/cases/{case_id}/message': Posts<object, { text: string }, CaseId>
    '/cases/{case_id}/moves': Posts<
      CaseFull,
      { move: string; form: { field: string; value: string }[]; note?: string; file_ids: string[]; seen_state?: string },
      CaseId
    >
    '/help-calls': Posts<HelpCall, { place?: Place; for_person?: { name: string; where: string }; note?: string }>
    '/me/help-calls/current': Gets<Partial<HelpCall>>
    '/help-calls/{help_call_id}/take': Posts<object, object, { help_call_id: string }>
    '/help-calls/{help_call_id}/cancel': Posts<object, object, { help_call_id: string }>
    '/me/work': Gets<Work, { lat?: number; lng?: number }>
    '/patrols': Posts<{ patrol_id: string }, { grid_id: string; client_patrol_id: string }>
    '/patrols/{patrol_id}/end': Posts<object, { points_checked?: number; note?: string }, { patrol_id: string }>
    '/me/patrols': Gets<ListOf<Patrol>, Page>
  }
}
