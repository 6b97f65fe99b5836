import { read, send, type Answer } from '@/kit/api'
import { ask_offer, type Offer } from '@/modules/workflow/offers'

export type CaseFull = Answer<'/cases/{case_id}'>

/** Asks for a move of a case and makes it; the state that was seen goes along, so that nobody acts on a stale card. */
export function make_move(about: Pick<CaseFull, 'case_id' | 'number' | 'state'>, offer: Offer): Promise<boolean> {
  return ask_offer(offer, { name: about.number, seen_state: about.state, draft: `case.${about.case_id}.${offer.move}` }, (body) =>
    send('/cases/{case_id}/moves', { at: { case_id: about.case_id }, body }),
  )
}

export function case_now(case_id: string): Promise<CaseFull> {
  return read('/cases/{case_id}', { at: { case_id } })
}
