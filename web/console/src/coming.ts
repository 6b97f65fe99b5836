import type {} from '@linli/api/schema'

type Ok<T> = { 200: { headers: { [name: string]: unknown }; content: { 'application/json': T } } }
type None = Record<string, never>
interface Gets<T> {
  parameters: { query?: object; header?: never; path?: never; cookie?: never }
  get: { parameters: { query?: object }; requestBody?: never; responses: Ok<T> }
  put?: never
  post?: never
}
interface Posts<T> {
  parameters: { query?: object; header?: never; path?: never; cookie?: never }
  get?: never
  put?: never
  post: { parameters: object; requestBody?: { content: { 'application/json': object } }; responses: Ok<T> }
}
interface Puts {
  parameters: { query?: object; header?: never; path?: never; cookie?: never }
  get?: never
  put: { parameters: object; requestBody?: { content: { 'application/json': object } }; responses: Ok<None> }
  post?: never
}
type Both<T, U> = Omit<Gets<T>, 'post'> & Pick<Posts<U>, 'post'>
interface ListOf<T> { items: T[]; next?: string }

interface FormField { field: string; title: string; kind: 'text' | 'long_text' | 'number' | 'day' | 'choice' | 'unit' | 'account' | 'stars' | 'boolean'; required: boolean; choices?: { value: string; title: string }[]; min?: number; max?: number; hint?: string }
type Asked = 'none' | 'optional' | 'required'
interface MoveOffer { move: string; title: string; to: string; to_title: string; form: FormField[]; note: Asked; files: Asked; danger: boolean }
interface DeadlineNow { deadline_id: string; deadline: string; title: string; clock: 'working' | 'wall'; due_at: string; warn_at?: string; state: 'running' | 'paused' | 'met' | 'missed' | 'void'; remaining_minutes?: number; missed_at?: string }
interface Picture { file_id: string; url: string; thumb_url?: string }
interface LineOfItem { line_id: string; at: string; kind: string; move?: string; title: string; from?: string; from_title?: string; to?: string; to_title?: string; by_name?: string; by_unit_name?: string; by_program: boolean; note?: string; form: { field: string; title: string; value: string }[]; files: Picture[] }
interface Graph { states: { state: string; title: string; stage?: string; end: boolean; meaning?: string }[]; moves: { move: string; title: string; from: string; to: string; who: string[]; automatic?: 'time' | 'event' }[]; deadlines: { deadline: string; title: string; states: string[] }[] }
interface Version { version_id: string; name: string; version: number; state: 'draft' | 'on' | 'retired'; shipped: boolean; definition: string; graph: Graph }
interface Problem { path: string; code: string; params?: string }
interface Step { at: string; state: string; title: string; who: { move: string; title: string; who: string[] }[]; deadlines: { deadline: string; title: string; due_at: string; warn_at?: string; overdue: boolean }[] }
interface Extension { extension_id: string; kind: 'extension' | 'pause'; item_id: string; title: string; link?: string; deadline_title?: string; minutes?: number; reason: string; asked_by: string; asked_at: string; state: string }
interface WorkflowItem { item_id: string; name: string; version: number; subject_kind: string; subject_id: string; title: string; state: string; state_title: string; stage?: string; end: boolean; meaning?: string; tier?: string; paused: boolean; deadlines: DeadlineNow[]; offers: MoveOffer[]; graph: Graph; path: { from?: string; to: string; move?: string; at: string }[]; may_keep: boolean }
interface CalendarDay { on: string; working: boolean; name?: string; kind: 'workday' | 'weekend' | 'holiday' | 'moved_workday' | 'county' }
interface Collection { type: 'FeatureCollection'; features: { type: 'Feature'; properties: { area_id: string; kind: string; unit_id: string; name: string; colour_index: number }; geometry: object }[] }
interface Estate { version: number; estate_id: string; name: string; unit_id: string; unit_name: string; lat?: number; lng?: number }
interface Building { version: number; building_id: string; name: string; unit_id: string; unit_name: string; lat?: number; lng?: number }
interface Responsible { responsible_id: string; part: 'grid_worker' | 'building_leader' | 'zone_member'; account_id: string; name: string; unit_id?: string; unit_name?: string; area_id?: string; area_name?: string; since_on: string; until_on?: string }
interface Category { category_id: string; code: string; name: string; parent_id?: string; parent_name?: string; tier: string; private: boolean; sensitive: boolean; hint?: string; unit_id: string; active: boolean; version: number }
interface CaseCard { handled_by_unit_name?: string;  case_id: string; number: string; category_name: string; title: string; text?: string; place_text: string; lat?: number; lng?: number; state: string; state_title: string; stage: string; urgency: 'normal' | 'urgent'; reported_at: string; closed_at?: string; due_at?: string; overdue: boolean; followers: number; thumb_url?: string; grid_name?: string; unit_name?: string; stars?: number }
interface Holder { account_id?: string; name?: string; unit_id?: string; unit_name?: string }
interface CaseFull extends CaseCard { item_id?: string; photos: Picture[]; category_id: string; tier: string; channel: string; anonymous: boolean; private: boolean; reporter?: { name_masked?: string; relay?: string; is_me: boolean }; handler?: Holder; first_receiver?: Holder; helpers: { task_id: string; name: string; task: string; state: string; due_on?: string; note?: string; mine: boolean }[]; consultations: { consultation_id: string; on: string; parties: string[]; result: string; files: Picture[] }[]; happened_at?: string; bounces_most: number; verdicts: { handler?: { outcome: 'solved' | 'unsolvable'; text: string; at: string; by_name: string }; verifier?: { accepted: boolean; text?: string; at: string; by_name: string }; resident?: { satisfied: boolean; stars?: number; text?: string; at: string; by_proxy: boolean } }; bounces: number; reopened: number; duplicate_of?: { case_id: string; number: string }; merged: { case_id: string; number: string }[]; excluded?: { reason: string; state: string }; deadlines: DeadlineNow[]; offers: MoveOffer[]; may: string[]; version: number }
interface HelpCall { help_call_id: string; case_id: string; at: string; person_name_masked?: string; place_text: string; state: 'ringing' | 'taken' | 'closed'; taken_by_name?: string; taken_at?: string; level: number }
interface DispatchRule { rule_id: string; category_id?: string; category_name?: string; place_unit_id?: string; place_unit_name?: string; to_unit_id?: string; to_unit_name?: string; to_part?: 'grid_worker' | 'building_leader'; priority: number; valid_from: string; valid_to?: string; version: number }
interface Session { session_id: string; cases: number; departments: number; title: string; at: string; place: string; unit_id: string; unit_name: string; state: string }
interface SessionFull extends Session { agenda: { case_id: string; number: string; title: string; decision?: string; task?: { task_id: string; unit_id: string; unit_name: string; due_on?: string; state: string } }[]; department_answers: { unit_id: string; name: string; answer: string; note?: string }[]; may: string[] }
interface Metrics { rates: { rate: 'response' | 'solution' | 'satisfaction'; numerator: number; denominator: number; excluded: number; formula: string }[]; stages: { stage: string; title: string; median_minutes?: number; p90_minutes?: number; count: number }[]; overdue: number; total: number; by_category: { category_id: string; name: string; count: number; share: number }[]; by_grid: { unit_id: string; name: string; count: number; overdue: number }[]; heat: { lat: number; lng: number; count: number }[]; by_month: { month: string; reported: number; closed: number }[] }

// Routes that the description of the API does not name yet; each line goes when its route has come.
declare module '@linli/api/schema' {
  interface paths {
    '/workflows': Gets<ListOf<{ name: string; title: string; module: string; version_id: string; version: number; state: string; running: number; shipped: boolean }>>
    '/workflows/{name}/versions': Gets<ListOf<{ version_id: string; version: number; state: 'draft' | 'on' | 'retired'; shipped: boolean; saved_at: string; saved_by?: string; note?: string }>>
    '/workflow-versions/{version_id}': Gets<Version>
    '/workflow-drafts': Posts<{ version_id: string; version: number }>
    '/workflow-checks': Posts<{ valid: boolean; problems: Problem[]; graph?: Graph }>
    '/workflow-simulations': Posts<{ problems: Problem[]; steps: Step[] }>
    '/workflow-versions/{version_id}/switch-on': Posts<None>
    '/workflow-items/{item_id}': Gets<WorkflowItem>
    '/workflow-items/{item_id}/lines': Gets<ListOf<LineOfItem>>
    '/workflow-items/{item_id}/pause': Posts<{ state: 'paused' | 'waiting' }>
    '/workflow-items/{item_id}/resume': Posts<None>
    '/workflow-items/{item_id}/extensions': Posts<{ extension_id: string; state: 'granted' | 'waiting' }>
    '/workflow-extensions': Gets<ListOf<Extension>>
    '/workflow-extensions/{extension_id}/approve': Posts<None>
    '/workflow-extensions/{extension_id}/refuse': Posts<None>
    '/public/calendar': Gets<{ year: number; items: CalendarDay[]; shifts: { from_minute: number; to_minute: number }[]; known_until_on: string }>
    '/calendar-days': Posts<None>
    '/calendar-days/{on}/remove': Posts<None>
    '/calendar-shifts': Puts
    '/calendar-changes': Gets<ListOf<{ change_id: string; at: string; action: string; from_on: string; until_on?: string; detail: string; reason: string; account_name: string }>>
    '/calendar-trial': Gets<{ due_at: string }>
    '/public/areas': Gets<Collection>
    '/public/areas/at': Gets<{ grid_id?: string; grid_name?: string; community_id?: string; community_name?: string; estate_id?: string }>
    '/areas/import': Posts<{ features: number; bad: { feature: number; code: string }[]; saved: boolean }>
    '/public/estates': Gets<ListOf<Estate>>
    '/public/estates/{estate_id}/buildings': Gets<ListOf<Building>>
    '/estates': Posts<{ estate_id: string }>
    '/estates/{estate_id}': Puts
    '/estates/{estate_id}/buildings': Posts<{ building_id: string }>
    '/buildings/{building_id}': Puts
    '/responsibles': Both<ListOf<Responsible>, { responsible_id: string }>
    '/responsibles/{responsible_id}/end': Posts<None>
    '/public/case-categories': Gets<ListOf<Category>>
    '/case-categories': Both<ListOf<Category>, { category_id: string }>
    '/case-categories/{category_id}': Puts
    '/cases': Both<ListOf<CaseCard>, { case_id: string; number: string; state: string; due_at?: string; handled_by_unit_name?: string; grid_name?: string }>
    '/case-duplicates': Gets<{ items: CaseCard[] }>
    '/cases/board': Gets<{ columns: { stage: string; title: string; count: number; overdue: number; items: CaseCard[] }[] }>
    '/cases/{case_id}': Gets<CaseFull>
    '/cases/{case_id}/lines': Gets<ListOf<LineOfItem>>
    '/cases/{case_id}/moves': Posts<CaseFull>
    '/cases/{case_id}/reveal-contact': Posts<{ phone?: string; name?: string }>
    '/cases/{case_id}/message': Posts<None>
    '/cases/{case_id}/messages': Gets<ListOf<{ message_id: string; at: string; from: 'reporter' | 'handler' | 'staff'; name: string; text: string }>>
    '/cases/{case_id}/split': Posts<None>
    '/case-tasks/{task_id}/done': Posts<None>
    '/cases/{case_id}/merge': Posts<None>
    '/cases/{case_id}/exclusion': Posts<None>
    '/cases/{case_id}/exclusion/decide': Posts<None>
    '/cases/{case_id}/consultations': Posts<None>
    '/cases/{case_id}/follow': Posts<{ followers: number }>
    '/help-calls': Gets<ListOf<HelpCall>>
    '/help-calls/{help_call_id}/take': Posts<None>
    '/case-handlers': Gets<{ items: { account_id: string; name: string; unit_name: string }[] }>
    '/patrols': Gets<ListOf<{ patrol_id: string; grid_name: string; account_name: string; started_at: string; ended_at?: string; points_checked?: number; note?: string }>>
    '/case-dispatch-rules': Both<ListOf<DispatchRule>, { rule_id: string }>
    '/case-dispatch-rules/{rule_id}': Puts
    '/case-dispatch-rules/{rule_id}/end': Posts<None>
    '/joint-sessions': Both<ListOf<Session>, { session_id: string }>
    '/joint-sessions/{session_id}': Gets<SessionFull>
    '/joint-sessions/{session_id}/answer': Posts<None>
    '/joint-sessions/{session_id}/agenda/{case_id}/decide': Posts<None>
    '/joint-sessions/{session_id}/close': Posts<None>
    '/case-metrics': Gets<Metrics>
    '/case-metrics/{number}/cases': Gets<ListOf<CaseCard>>
  }
}
