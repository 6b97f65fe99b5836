import { Problem, type Queued } from '@linli/api'
import { keep_draft } from '@/kit/draft'
import type { Offer } from './wire'

/** Why the server did not take what was queued. */
export const refusal_of = (entry: Queued): Problem => new Problem(entry.refused?.code ?? 'unknown', 409, entry.refused?.params)

/** What was typed for the refused move stands in the forms of the moves that are open now. */
export function carry_over(entry: Queued, offers: Offer[], draft: string) {
  const values = Object.fromEntries(((entry.body.form ?? []) as { field: string; value: string }[]).map(({ field, value }) => [field, value]))
  const note = String(entry.body.note ?? '')
  for (const { move } of offers) keep_draft(`move.${draft}.${move}`, { values, note })
}
