export interface Session { token: string; expires_at: string; second_factor_required: boolean }
export interface Me { account_id: string; person_id?: string; member_id?: string; name: string; phone_masked: string; roles: { role: string; unit_id: string; unit_name: string }[]; permissions: string[]; home_unit_id?: string; second_factor: 'none' | 'enrolled' | 'required'; demo: boolean }
export interface Unit { unit_id: string; kind: string; name: string; code?: string; parent_id?: string; depth: number; valid_from: string; valid_to?: string; children: number; members: number; version: number }
export interface Member { member_id: string; person_id: string; name: string; kind: 'direct' | 'in_service' | 'floating'; status: 'probationary' | 'full'; tier: 'secretary' | 'committee' | 'able_under_70' | 'able_over_70'; branch_id: string; branch_name: string; group_id?: string; group_name?: string; joined_on: string; birth_on?: string; sex?: 'female' | 'male'; education?: string; phone_masked: string; id_number_masked: string; star_level?: number; version: number }
export interface Rule { rule_id: string; name: string; owner: 'member' | 'organisation'; tier?: string; class: 'basic' | 'exemplary' | 'deduction' | 'veto'; unit_id: string; unit_name: string; amount: number; per: 'deed' | 'hour'; max_hours?: number; cap_day?: number; cap_month?: number; cap_year?: number; valid_from: string; valid_to?: string; evidence: 'none' | 'photo' | 'text'; certifier: 'clerk' | 'branch' | 'town'; source: string; bounds?: { min: number; max: number }; version: number }
export interface Attachment { file_id: string; url: string; thumb_url: string }
export interface Application { application_id: string; rule_id: string; rule_name: string; class: string; member_id?: string; organisation_id?: string; name: string; unit_id: string; unit_name: string; happened_on: string; hours?: number; text?: string; files: Attachment[]; amount: number; state: 'waiting' | 'certified' | 'refused' | 'withdrawn' | 'second_person'; reason?: string; created_at: string; decided_at?: string; decided_by?: string; transfer_id?: string }
export interface Line { transfer_id: string; at: string; amount: number; balance_after: number; kind: 'credit' | 'deduction' | 'reversal' | 'redemption' | 'refund' | 'expiry' | 'grant' | 'settlement'; rule_id?: string; rule_name?: string; deed?: string; certified_by?: string; unit_name?: string; expires_on?: string; reversible: boolean; appeal_id?: string }
export interface PointsAccount { account_id: string; balance: number; held: number; available: number; expiring: { on: string; amount: number }[]; earned_this_year: number; star_level: number; star_next?: { level: number; needed: number } }
export interface Appeal { appeal_id: string; subject: string; text: string; state: 'open' | 'upheld' | 'rejected'; due_on: string; decision?: string; decided_by?: string; created_at: string }
export interface Publication { publication_id: string; unit_id: string; unit_name: string; from_on: string; to_on: string; state: 'draft' | 'published' | 'final' | 'withdrawn'; members: number; points_total: number; merkle_root: string; published_at?: string; objections_until?: string; objections_open: number }
export interface PublicationLine { line: number; name: string; branch_name: string; points: number; deeds: number; leaf_hash: string }
export interface Good { good_id: string; kind: 'goods' | 'service' | 'virtual'; name: string; description: string; price: number; unit_id: string; unit_name: string; supplier?: string; image?: { url: string; thumb_url: string }; stock: number; held: number; available: number; limit_per_person?: number; limit_period?: 'month' | 'half_year' | 'year'; window_open: boolean; windows: { from_on: string; to_on: string }[]; expires_on?: string; state: 'on' | 'off'; version: number }
export interface Slot { slot_id: string; from_at: string; to_at: string; place: string; places: number; places_left: number }
export interface Order { order_id: string; good_id: string; good_name: string; kind: 'goods' | 'service' | 'virtual'; quantity: number; points: number; state: 'held' | 'handed_over' | 'cancelled' | 'expired'; pick_up_code?: string; pick_up_qr?: string; pick_up_until: string; place: string; slot?: { from_at: string; to_at: string; place: string }; created_at: string; decided_at?: string; image?: { url: string; thumb_url: string } }
export interface Grant { grant_id: string; account_id: string; account_name: string; role: string; unit_id: string; unit_name: string; state: 'active' | 'pending' | 'revoked'; asked_by: string; asked_at: string; approved_by?: string; approved_at?: string }
export interface Import { import_id: string; file_name: string; state: 'receiving' | 'checking' | 'checked' | 'running' | 'done' | 'failed'; mode: 'all_or_nothing' | 'skip_bad'; rows_total: number; rows_received: number; rows_done: number; created: number; updated: number; unchanged: number; bad: number; created_at: string }
export interface Setting { key: string; value: string; default_value: string; unit: string; min?: number; max?: number; type: 'boolean' | 'integer' | 'text' | 'choice'; choices?: string[]; source: string; compliance: boolean; changed_at?: string; changed_by?: string }
export interface Job { job_id: string; kind: string; state: 'queued' | 'running' | 'done' | 'failed'; progress_done: number; progress_total: number; attempts: number; last_error?: string; due_at: string; started_at?: string; finished_at?: string }
export interface Message { message_id: string; at: string; kind: string; params: Record<string, string>; link?: string; read: boolean }

interface List<T> { items: T[]; next?: string }
interface Items<T> { items: T[] }
type Empty = Record<string, never>
type Page = { limit?: number; after?: string }
type MemberInput = { name: string; phone?: string; id_number?: string; kind: Member['kind']; status: Member['status']; tier: Member['tier']; branch_id: string; group_id?: string; joined_on: string; birth_on?: string; sex?: 'female' | 'male'; education?: string; address?: string; note?: string }
type RuleInput = Omit<Rule, 'rule_id' | 'unit_name' | 'bounds' | 'version'>
type GoodInput = { kind: Good['kind']; name: string; description: string; price: number; unit_id: string; supplier?: string; image_file_id?: string; limit_per_person?: number; limit_period?: Good['limit_period']; windows: Good['windows']; expires_on?: string }
type FigureRange = { unit_id?: string; from_on?: string; to_on?: string }

interface Routes {
  'POST /one-time-codes': { in: { phone: string }; out: Empty }
  'POST /sessions': { in: { phone: string; password: string }; out: Session }
  'POST /sessions/by-code': { in: { phone: string; code: string }; out: Session }
  'POST /sessions/current/second-factor': { in: { code: string }; out: Session }
  'POST /sessions/current/sign-out': { out: Empty }
  'GET /me': { out: Me }
  'GET /me/sessions': { query: Page; out: List<{ session_id: string; created_at: string; seen_at: string; agent: string; address: string; current: boolean }> }
  'POST /sessions/{session_id}/revoke': { out: Empty }
  'POST /me/password': { in: { old_password?: string; new_password: string }; out: Empty }
  'POST /me/second-factor': { out: { secret: string; uri: string } }
  'POST /me/second-factor/confirm': { in: { code: string }; out: Empty }
  'GET /me/personal-views': { query: Page; out: List<{ view_id: string; at: string; viewer_name: string; viewer_unit: string; fields: string[]; reason: string }> }
  'GET /demo/accounts': { out: Items<{ role: string; name: string; phone: string; password: string; unit_name: string }> }
  'GET /accounts': { query: Page & { q?: string; unit_id?: string }; out: List<{ account_id: string; name: string; phone_masked: string; locked: boolean; roles: { role: string; unit_id: string; unit_name: string }[]; created_at: string }> }
  'POST /accounts': { in: { name: string; phone: string; password?: string; unit_id: string }; out: { account_id: string } }
  'POST /accounts/{account_id}/unlock': { out: Empty }
  'POST /accounts/{account_id}/lock': { out: Empty }
  'POST /accounts/{account_id}/sign-out-everywhere': { out: Empty }
  'POST /accounts/{account_id}/password': { in: { new_password: string }; out: Empty }
  'GET /roles': { out: Items<{ role: string; permissions: string[]; personal: boolean }> }
  'GET /grants': { query: Page & { unit_id?: string; account_id?: string }; out: List<Grant> }
  'POST /grants': { in: { account_id: string; role: string; unit_id: string }; out: { grant_id: string; state: Grant['state'] } }
  'POST /grants/{grant_id}/approve': { out: Empty }
  'POST /grants/{grant_id}/revoke': { out: Empty }
  'GET /audit': { query: Page & { account_id?: string; action?: string; subject?: string; from_on?: string; to_on?: string }; out: List<{ audit_id: string; at: string; account_name: string; action: string; subject?: string; unit_id?: string; detail?: string; request_id: string; address: string }> }
  'GET /personal-views': { query: Page & { person_id?: string; from_on?: string; to_on?: string }; out: List<{ view_id: string; at: string; viewer_name: string; person_name: string; fields: string[]; reason: string }> }

  'GET /units': { query: Page & { parent_id?: string; kind?: string; q?: string; as_of?: string }; out: List<Unit> }
  'POST /units': { in: { parent_id: string; kind: string; name: string; code?: string; on: string }; out: { unit_id: string } }
  'GET /units/{unit_id}': { query: { as_of?: string }; out: Unit & { ancestors: { unit_id: string; name: string; kind: string }[] } }
  'GET /units/{unit_id}/history': { query: Page; out: List<{ at: string; on: string; action: string; from?: string; to?: string; account_name: string; note?: string }> }
  'GET /units/{unit_id}/children': { query: Page; out: List<Unit> }
  'POST /units/{unit_id}/rename': { in: { name: string; on: string; note?: string }; out: Empty }
  'POST /units/{unit_id}/move': { in: { parent_id: string; on: string; note?: string }; out: Empty }
  'POST /units/{unit_id}/merge': { in: { into_id: string; on: string; note?: string }; out: Empty }
  'POST /units/{unit_id}/upgrade': { in: { kind: string; on: string; note?: string }; out: Empty }
  'POST /units/{unit_id}/dissolve': { in: { on: string; note?: string }; out: Empty }
  'GET /public/units': { query: Page & { parent_id?: string; q?: string }; out: List<{ unit_id: string; name: string; kind: string; children: number }> }

  'GET /members': { query: Page & { unit_id?: string; kind?: string; status?: string; tier?: string; q?: string }; out: List<Member> }
  'POST /members': { in: MemberInput; out: { member_id: string } }
  'GET /members/{member_id}': { out: Member & { account_id?: string; address_masked?: string; note?: string } }
  'PUT /members/{member_id}': { in: MemberInput; out: Empty }
  'POST /members/{member_id}/reveal': { in: { fields: ('phone' | 'id_number' | 'address')[]; reason: string }; out: { phone?: string; id_number?: string; address?: string } }
  'GET /members/{member_id}/history': { query: Page; out: List<{ at: string; action: string; account_name: string; changes: { field: string; from?: string; to?: string }[] }> }
  'GET /residents': { query: Page & { unit_id?: string; q?: string }; out: List<{ person_id: string; name: string; phone_masked: string; unit_id: string; unit_name: string }> }
  'POST /residents': { in: { name: string; phone: string; unit_id: string; address?: string }; out: { person_id: string } }
  'GET /member-import-templates': { out: Items<{ template_id: string; name: string; mapping: { column: string; field: string }[] }> }
  'POST /member-import-templates': { in: { name: string; mapping: { column: string; field: string }[] }; out: { template_id: string } }
  'GET /member-imports': { query: Page; out: List<Import> }
  'POST /member-imports': { in: { file_name: string; unit_id: string; mode: Import['mode']; mapping: { column: string; field: string }[]; rows_total: number }; out: { import_id: string } }
  'GET /member-imports/{import_id}': { out: Import }
  'POST /member-imports/{import_id}/rows': { in: { first_row: number; rows: string[][] }; out: { received: number } }
  'POST /member-imports/{import_id}/check': { out: Import }
  'POST /member-imports/{import_id}/run': { out: Import }
  'GET /member-imports/{import_id}/bad-rows': { query: Page; out: List<{ row: number; column: string; value_masked?: string; code: string; params?: Record<string, string> }> }

  'GET /point-rules': { query: Page & { unit_id?: string; owner?: string; tier?: string; class?: string; q?: string }; out: List<Rule> }
  'POST /point-rules': { in: RuleInput; out: { rule_id: string } }
  'PUT /point-rules/{rule_id}': { in: RuleInput; out: Empty }
  'POST /point-rules/{rule_id}/end': { in: { on: string }; out: Empty }
  'GET /point-applications': { query: Page & { unit_id?: string; state?: string; rule_id?: string }; out: List<Application> }
  'POST /point-applications': { in: { rule_id: string; happened_on: string; hours?: number; text?: string; file_ids?: string[]; for_organisation_id?: string }; out: { application_id: string } }
  'GET /me/point-applications': { query: Page; out: List<Application> }
  'POST /point-applications/{application_id}/withdraw': { out: Empty }
  'POST /point-applications/{application_id}/certify': { in: { amount?: number }; out: { transfer_id?: string } }
  'POST /point-applications/{application_id}/refuse': { in: { reason: string }; out: { transfer_id?: string } }
  'POST /point-certifications': { in: { rule_id: string; happened_on: string; hours?: number; title: string; member_ids: string[] }; out: { certification_id: string; credited: number; skipped: { member_id: string; code: string }[] } }
  'POST /credits': { in: { rule_id: string; member_id: string; happened_on: string; hours?: number; note?: string }; out: { transfer_id: string; balance: number } }
  'GET /point-deductions': { query: Page & { unit_id?: string; state?: string }; out: List<{ deduction_id: string; rule_id: string; rule_name: string; member_id: string; name: string; unit_name: string; happened_on: string; amount: number; reason: string; state: string; asked_by: string; created_at: string }> }
  'POST /point-deductions': { in: { rule_id: string; member_id: string; happened_on: string; reason: string }; out: { deduction_id: string } }
  'POST /point-deductions/{deduction_id}/confirm': { out: { transfer_id?: string } }
  'POST /point-deductions/{deduction_id}/refuse': { in: { reason: string }; out: { transfer_id?: string } }
  'POST /transfers/{transfer_id}/reverse': { in: { reason: string }; out: { transfer_id: string } }
  'GET /me/points': { out: PointsAccount }
  'GET /me/points/lines': { query: Page; out: List<Line> }
  'GET /members/{member_id}/points': { out: PointsAccount }
  'GET /members/{member_id}/points/lines': { query: Page; out: List<Line> }
  'GET /organisations/{unit_id}/points': { out: PointsAccount }
  'GET /organisations/{unit_id}/points/lines': { query: Page; out: List<Line> }
  'GET /me/point-appeals': { query: Page; out: List<Appeal> }
  'GET /point-appeals': { query: Page & { unit_id?: string; state?: string }; out: List<Appeal & { name: string; unit_name: string }> }
  'POST /point-appeals': { in: { transfer_id?: string; application_id?: string; publication_line?: { publication_id: string; line: number }; text: string }; out: { appeal_id: string } }
  'POST /point-appeals/{appeal_id}/decide': { in: { uphold: boolean; decision: string }; out: Empty }
  'POST /publications': { in: { unit_id: string; from_on: string; to_on: string; names: 'full' | 'masked' | 'number'; objection_days: number }; out: { publication_id: string } }
  'POST /publications/{publication_id}/publish': { out: Empty }
  'POST /publications/{publication_id}/finalise': { out: Empty }
  'POST /publications/{publication_id}/withdraw': { in: { reason: string }; out: Empty }
  'GET /public/publications': { query: Page & { unit_id?: string }; out: List<Publication> }
  'GET /public/publications/{publication_id}': { out: Publication }
  'GET /public/publications/{publication_id}/lines': { query: Page & { q?: string }; out: List<PublicationLine> }
  'GET /me/publications/{publication_id}/proof': { out: { line: number; leaf: string; leaf_hash: string; index: number; tree_size: number; path: string[]; root: string; lines: Line[] } }
  'POST /publications/{publication_id}/objections': { in: { line?: number; text: string; name?: string; phone?: string }; out: { objection_id: string } }
  'GET /publications/{publication_id}/objections': { query: Page; out: List<{ objection_id: string; line?: number; text: string; name?: string; state: string; answer?: string; created_at: string }> }
  'POST /objections/{objection_id}/answer': { in: { upheld: boolean; answer: string }; out: Empty }
  'GET /ledger/roots': { query: Page; out: List<{ day: string; root: string; transfers: number }> }
  'GET /star-levels': { out: Items<{ level: number; needed: number }> }
  'PUT /star-levels': { in: Items<{ level: number; needed: number }>; out: Empty }
  'GET /public/organisation-ranking': { query: { unit_id?: string; year?: number }; out: Items<{ rank: number; unit_id: string; unit_name: string; points: number; members: number; per_member: number }> }
  'GET /member-ranking': { query: { unit_id?: string; year?: number }; out: Items<{ rank: number; member_id: string; name: string; points: number }> }
  'POST /point-grants': { in: { household_person_id?: string; member_id?: string; amount: number; reason: string }; out: Empty }
  'GET /point-grants': { query: Page & { unit_id?: string }; out: List<{ grant_id: string; name: string; amount: number; reason: string; created_at: string }> }
  'POST /point-settlements': { in: { year: number }; out: { job_id: string } }
  'GET /point-settlements': { query: Page; out: List<{ year: number; job_id: string; state: string; created_at: string }> }

  'GET /public/goods': { query: Page & { unit_id?: string; kind?: string; q?: string }; out: List<Good> }
  'GET /public/goods/{good_id}': { out: Good }
  'GET /public/goods/{good_id}/slots': { query: Page; out: List<Slot> }
  'POST /goods/{good_id}/slots': { in: { from_at: string; to_at: string; place: string; places: number }; out: { slot_id: string } }
  'POST /orders': { in: { good_id: string; quantity: number; slot_id?: string; note?: string }; out: Order }
  'GET /me/orders': { query: Page; out: List<Order> }
  'GET /me/orders/{order_id}': { out: Order }
  'POST /orders/{order_id}/cancel': { out: Order }
  'GET /goods': { query: Page & { unit_id?: string; state?: string }; out: List<Good> }
  'POST /goods': { in: GoodInput; out: { good_id: string } }
  'PUT /goods/{good_id}': { in: GoodInput; out: Empty }
  'POST /goods/{good_id}/on': { out: Empty }
  'POST /goods/{good_id}/off': { out: Empty }
  'POST /goods/{good_id}/movements': { in: { kind: 'purchase' | 'donation' | 'stocktake' | 'write_off'; quantity: number; unit_cost_fen?: number; donor?: string; supplier?: string; expires_on?: string; note?: string }; out: { movement_id: string; receipt_number?: string } }
  'GET /goods/{good_id}/movements': { query: Page; out: List<{ movement_id: string; at: string; kind: string; quantity: number; unit_cost_fen?: number; donor?: string; supplier?: string; expires_on?: string; note?: string; receipt_number?: string; account_name: string }> }
  'GET /donation-receipts/{receipt_number}': { out: { receipt_number: string; donor: string; good_name: string; quantity: number; on: string; unit_name: string } }
  'GET /orders': { query: Page & { unit_id?: string; state?: string; good_id?: string }; out: List<Order & { member_name_masked: string }> }
  'GET /orders/by-code/{code}': { out: Order & { member_name_masked: string } }
  'POST /orders/{order_id}/hand-over': { in: { code: string }; out: Order }
  'GET /supplier-settlements': { query: Page & { supplier?: string; from_on?: string; to_on?: string }; out: List<{ supplier: string; good_name: string; quantity: number; points: number; cost_fen: number }> }

  'GET /figures': { out: Items<{ figure: string; unit: 'count' | 'points' | 'hours' | 'ratio'; numerator?: string; denominator?: string; has_records: boolean }> }
  'GET /figures/{figure}': { query: FigureRange & { by?: 'day' | 'month' | 'unit' }; out: { figure: string; total?: number; numerator?: number; denominator?: number; ratio?: number; items: { key: string; label: string; value?: number; numerator?: number; denominator?: number }[] } }
  'GET /figures/{figure}/records': { query: Page & FigureRange; out: List<{ at: string; title: string; subject_kind: string; subject_id: string; unit_id: string; unit_name: string; value: number }> }

  'GET /me/messages': { query: Page & { unread?: boolean }; out: List<Message> }
  'POST /me/messages/read': { in: { message_ids: string[] }; out: Empty }
  'GET /me/messages/unread': { out: { unread: number } }
  'GET /jobs': { query: Page & { state?: string }; out: List<Job> }
  'POST /jobs/{job_id}/retry': { out: Empty }
  'GET /settings': { out: Items<Setting> }
  'PUT /settings/{key}': { in: { value: string; reason: string }; out: Empty }
  'POST /public/app-complaints': { in: { text: string; contact?: string }; out: { complaint_id: string } }
  'GET /app-complaints': { query: Page; out: List<{ complaint_id: string; text: string; contact?: string; answer?: string; created_at: string }> }
  'POST /app-complaints/{complaint_id}/answer': { in: { answer: string }; out: Empty }
  'GET /public/about': { out: { name: string; county_name: string; demo: boolean; version: string } }
}

type PathOf<K> = K extends `${string} ${infer P}` ? P : never
type NamesIn<P> = P extends `${string}{${infer N}}${infer R}` ? N | NamesIn<R> : never
type Parameters<P, R> = (R extends { query: infer Q } ? { query?: Q } : { query?: never }) &
  ([NamesIn<P>] extends [never] ? { path?: never } : { path: Record<NamesIn<P> & string, string> }) & { header?: never; cookie?: never }
type Operation<P, R> = {
  parameters: Parameters<P, R>
  responses: { 200: { headers: Record<string, unknown>; content: { 'application/json': R extends { out: infer O } ? O : never } } }
} & (R extends { in: infer I } ? { requestBody: { content: { 'application/json': I } } } : { requestBody?: never })
type Verb<M extends string, P extends string> = `${M} ${P}` extends keyof Routes ? Operation<P, Routes[`${M} ${P}`]> : never

export type paths = {
  [P in PathOf<keyof Routes>]: (`GET ${P}` extends keyof Routes ? { get: Verb<'GET', P> } : object) &
    (`POST ${P}` extends keyof Routes ? { post: Verb<'POST', P> } : object) &
    (`PUT ${P}` extends keyof Routes ? { put: Verb<'PUT', P> } : object)
}
