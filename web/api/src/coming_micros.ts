// The routes of wishes and the other micros until the description of the API names them; each line goes when its route has come.
import type {} from './schema'

type Ok<T> = { 200: { headers: { [name: string]: unknown }; content: { 'application/json': T } } }
interface No {
  query?: never
  header?: never
  path?: never
  cookie?: never
}
interface Gets<T, Query = Page, Path = never> {
  parameters: No
  get: { parameters: { query?: Query } & ([Path] extends [never] ? object : { path: Path }); requestBody?: never; responses: Ok<T> }
  put?: never
  post?: never
}
interface Posts<T, Body, Path = never> {
  parameters: No
  get?: never
  put?: never
  post: { parameters: [Path] extends [never] ? object : { path: Path }; requestBody: { content: { 'application/json': Body } }; responses: Ok<T> }
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
interface FormField {
  field: string
  title: string
  kind: 'text' | 'long_text' | 'number' | 'day' | 'choice' | 'unit' | 'account' | 'stars' | 'boolean'
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
type WishKind = 'goods' | 'service' | 'company'
type WishState = 'collected' | 'checked' | 'published' | 'claimed' | 'delivered' | 'closed' | 'expired' | 'refused' | 'withdrawn'
interface Wish {
  wish_id: string
  number: string
  kind: WishKind
  title: string
  text: string
  for_name?: string
  unit_id: string
  unit_name: string
  state: WishState
  state_title: string
  value_yuan?: number
  needed_by_on?: string
  published_at?: string
  expires_on?: string
  climbed_to_unit_name?: string
  claimed_by_name?: string
  claimed_by_kind?: 'member' | 'team' | 'organisation'
  claimed_at?: string
  ended_at?: string
  thumb_url?: string
  thanks_text?: string
}
interface PublicWish extends Wish {
  photos: Picture[]
  may: string[]
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
interface WishFull extends PublicWish {
  item_id: string
  mine: boolean
  claimed_by_me: boolean
  consent_name: boolean
  for_name_masked?: string
  proof_photos: Picture[]
  deadlines: DeadlineNow[]
  offers: MoveOffer[]
}
interface NewWish {
  kind: WishKind
  title: string
  text: string
  for_person?: { name: string; phone?: string; consent_name: boolean }
  photo_ids: string[]
  needed_by_on?: string
  unit_id?: string
}
interface MoveBody {
  move: string
  form: { field: string; value: string }[]
  note?: string
  file_ids: string[]
}
interface Goal {
  kind: 'goods' | 'hours'
  item: string
  quantity: number
}
interface Charity {
  charity_id: string
  title: string
  text: string
  unit_id: string
  unit_name: string
  goal: (Goal & { pledged: number; done: number })[]
  ends_on: string
  state: 'open' | 'reached' | 'closed'
  givers: number
  photos: Picture[]
  report?: string
  report_files: Picture[]
  created_at: string
  closed_at?: string
  version: number
}
interface Pledge {
  pledge_id: string
  charity_id: string
  title: string
  item_index: number
  kind: 'goods' | 'hours'
  item: string
  quantity: number
  anonymous: boolean
  giver_name?: string
  state: 'pledged' | 'received' | 'cancelled'
  created_at: string
  decided_at?: string
}
type ThingKind = 'lend' | 'give'
type Condition = 'as_new' | 'good' | 'worn'
interface Thing {
  thing_id: string
  title: string
  text: string
  kind: ThingKind
  condition: Condition
  unit_id: string
  unit_name: string
  photos: Picture[]
  state: 'free' | 'asked' | 'held' | 'lent' | 'given' | 'withdrawn'
  owner_name_masked: string
  mine: boolean
  days?: number
  created_at: string
  version: number
}
interface ThingFields {
  title: string
  text: string
  condition: Condition
  days?: number
  photo_ids?: string[]
}
interface Loan {
  loan_id: string
  thing_id: string
  title: string
  kind: ThingKind
  side: 'owner' | 'asker'
  state: 'asked' | 'held' | 'handed_over' | 'returned' | 'declined' | 'cancelled' | 'late'
  other_name: string
  note?: string
  answer?: string
  code?: string
  until_on?: string
  hold_until?: string
  due_on?: string
  asked_at: string
  handed_over_at?: string
  ended_at?: string
}
interface LoanLine {
  loan_id: string
  thing_id: string
  title: string
  kind: ThingKind
  state: Loan['state']
  owner_name_masked: string
  asker_name_masked: string
  unit_id: string
  unit_name: string
  due_on?: string
  asked_at: string
  handed_over_at?: string
  ended_at?: string
}
interface Exemplar {
  exemplar_id: string
  name: string
  title: string
  story: string
  unit_id: string
  unit_name: string
  state: 'nominated' | 'published' | 'refused' | 'taken_down'
  reason?: string
  created_at: string
  published_at?: string
  likes: number
  liked: boolean
  photos: Picture[]
}
interface Likes {
  likes: number
  liked: boolean
}
type Nothing = Record<string, never>
type At<K extends string> = Record<K, string>

declare module './schema' {
  interface paths {
    '/public/wishes': Gets<ListOf<Wish>, Page & { unit_id?: string; state?: WishState }>
    '/public/wishes/{wish_id}': Gets<PublicWish, object, At<'wish_id'>>
    '/wishes': Omit<Gets<ListOf<Wish>, Page & { unit_id?: string; state?: WishState; q?: string }>, 'post'> &
      Pick<Posts<{ wish_id: string; number: string }, NewWish>, 'post'>
    '/wishes/{wish_id}': Gets<WishFull, object, At<'wish_id'>>
    '/wishes/{wish_id}/lines': Gets<ListOf<LineOfItem>, Page, At<'wish_id'>>
    '/wishes/{wish_id}/claim': Posts<WishFull, { as: 'member' | 'organisation' | 'team'; unit_id?: string }, At<'wish_id'>>
    '/wishes/{wish_id}/moves': Posts<WishFull, MoveBody, At<'wish_id'>>
    '/wishes/{wish_id}/reveal': Posts<{ name: string; phone?: string }, { reason: string }, At<'wish_id'>>
    '/me/wishes': Gets<ListOf<Wish>>
    '/me/claims': Gets<ListOf<Wish>>
    '/public/charities': Gets<ListOf<Charity>, Page & { unit_id?: string; state?: Charity['state'] }>
    '/public/charities/{charity_id}': Gets<Charity, object, At<'charity_id'>>
    '/charities': Omit<Gets<ListOf<Charity>>, 'post'> &
      Pick<Posts<{ charity_id: string }, { unit_id: string; title: string; text: string; goal: Goal[]; ends_on: string; photo_ids?: string[] }>, 'post'>
    '/charities/{charity_id}': Puts<Charity, { title: string; text: string; ends_on: string; photo_ids?: string[] }, At<'charity_id'>>
    '/charities/{charity_id}/close': Posts<Charity, { report: string; file_ids?: string[] }, At<'charity_id'>>
    '/charities/{charity_id}/pledges': Omit<Gets<ListOf<Pledge>, Page & { state?: Pledge['state'] }, At<'charity_id'>>, 'post'> &
      Pick<Posts<Pledge, { item_index: number; quantity: number; anonymous?: boolean }, At<'charity_id'>>, 'post'>
    '/me/pledges': Gets<ListOf<Pledge>>
    '/pledges/{pledge_id}/receive': Posts<Pledge, { quantity?: number }, At<'pledge_id'>>
    '/pledges/{pledge_id}/cancel': Posts<Pledge, Nothing, At<'pledge_id'>>
    '/public/things': Gets<ListOf<Thing>, Page & { unit_id?: string; q?: string; kind?: ThingKind }>
    '/public/things/{thing_id}': Gets<Thing, object, At<'thing_id'>>
    '/things': Omit<Gets<ListOf<Thing>, Page & { unit_id?: string; q?: string; kind?: ThingKind; state?: Thing['state'] }>, 'post'> &
      Pick<Posts<{ thing_id: string }, ThingFields & { kind: ThingKind }>, 'post'>
    '/things/{thing_id}': Puts<Thing, ThingFields, At<'thing_id'>>
    '/things/{thing_id}/ask': Posts<Loan, { note?: string; until_on?: string }, At<'thing_id'>>
    '/things/{thing_id}/withdraw': Posts<Thing, { reason?: string }, At<'thing_id'>>
    '/me/things': Gets<ListOf<Thing>>
    '/me/loans': Gets<ListOf<Loan>, Page & { side?: Loan['side'] }>
    '/loans': Gets<ListOf<LoanLine>, Page & { unit_id?: string; state?: Loan['state'] }>
    '/loans/{loan_id}': Gets<Loan, object, At<'loan_id'>>
    '/loans/{loan_id}/agree': Posts<Loan, { note?: string }, At<'loan_id'>>
    '/loans/{loan_id}/decline': Posts<Loan, { reason: string }, At<'loan_id'>>
    '/loans/{loan_id}/hand-over': Posts<Loan, { code: string }, At<'loan_id'>>
    '/loans/{loan_id}/return-asked': Posts<Loan, Nothing, At<'loan_id'>>
    '/loans/{loan_id}/returned': Posts<Loan, Nothing, At<'loan_id'>>
    '/loans/{loan_id}/cancel': Posts<Loan, Nothing, At<'loan_id'>>
    '/public/exemplars': Gets<ListOf<Exemplar>, Page & { unit_id?: string }>
    '/public/exemplars/{exemplar_id}': Gets<Exemplar, object, At<'exemplar_id'>>
    '/exemplars': Omit<Gets<ListOf<Exemplar>, Page & { unit_id?: string; state?: Exemplar['state'] }>, 'post'> &
      Pick<
        Posts<{ exemplar_id: string }, { name: string; title: string; story: string; photo_ids?: string[]; consented: boolean; unit_id?: string }>,
        'post'
      >
    '/me/exemplars': Gets<ListOf<Exemplar>>
    '/exemplars/{exemplar_id}/publish': Posts<Exemplar, Nothing, At<'exemplar_id'>>
    '/exemplars/{exemplar_id}/refuse': Posts<Exemplar, { reason: string }, At<'exemplar_id'>>
    '/exemplars/{exemplar_id}/take-down': Posts<Exemplar, { reason: string }, At<'exemplar_id'>>
    '/exemplars/{exemplar_id}/like': Posts<Likes, Nothing, At<'exemplar_id'>>
    '/exemplars/{exemplar_id}/unlike': Posts<Likes, Nothing, At<'exemplar_id'>>
  }
}
