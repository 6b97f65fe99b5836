// Moves that were made without network: each case is shown as it will be once they are sent, and the next move is
// chosen out of what was learnt about the states while there was a network.
import type { Queued } from '@linli/api'
import type { Move } from '@/kit/moves'
import { type Outcome, discard, submit } from '@/kit/outbox'
import type { CaseCard, MoveBody, Offer } from './wire'

const moves_path = '/cases/{case_id}/moves'

/** What the queue keeps about a move so that the case can be shown as it will be. */
export interface Made {
  case_id: string
  number: string
  title: string
  move: string
  move_title: string
  to: string
  to_title: string
}

type Standing = Pick<CaseCard, 'case_id' | 'number' | 'title' | 'state' | 'state_title'>

export const lane_of = (case_id: string): string => `case.${case_id}`
export const is_move = (entry: Queued): boolean => entry.path === moves_path
export const made_of = (entry: Queued): Made => entry.shown as unknown as Made

const waiting_on = (queue: Queued[], case_id: string) => queue.filter((entry) => is_move(entry) && entry.lane === lane_of(case_id))

/** The offers of each state that was ever seen, so that a state reached without network has its next moves. */
export type Book = Record<string, Offer[]>

export function learnt(book: Book, cards: { state: string; offers: Offer[] }[], further: { state: string; offers: Offer[] }[] = []): Book {
  const next: Book = { ...book }
  for (const { state, offers } of [...further, ...cards]) {
    const known = new Map([...(next[state] ?? []), ...offers].map((offer) => [offer.move, offer]))
    if (known.size) next[state] = [...known.values()]
  }
  return next
}

// The moves that take a case forward; the others send it elsewhere and stand behind them.
const forward = ['claim', 'start', 'report_solved', 'verify_accept', 'rate']

export const is_forward = ({ move }: Offer): boolean => forward.includes(move)

export function forward_first(offers: Offer[]): Offer[] {
  return [...offers.filter(is_forward), ...offers.filter((offer) => !is_forward(offer))]
}

export interface AsItWillBe<T> {
  card: T
  offers: Offer[]
  /** The moves that wait, oldest first. */
  waiting: Made[]
  /** The move that the server refused, and behind which the others wait. */
  refused?: Queued
}

/** A case with all that waits for it applied. */
export function as_it_will_be<T extends Standing & { offers: Offer[] }>(card: T, queue: Queued[], book: Book): AsItWillBe<T> {
  const entries = waiting_on(queue, card.case_id)
  const refused = entries.find((entry) => entry.refused)
  const waiting = entries.map(made_of)
  const last = waiting[waiting.length - 1]
  if (refused) return { card, offers: [], waiting, refused }
  if (!last) return { card, offers: forward_first(card.offers), waiting }
  return { card: { ...card, state: last.to, state_title: last.to_title }, offers: forward_first(book[last.to] ?? []), waiting }
}

/** Makes a move on a case as it is shown: at once, or when the network returns and behind what waits already. */
export function make_move(card: Standing, offer: Offer, move: Move): Promise<Outcome> {
  const { attachments, ...body } = move
  const made: Made = {
    case_id: card.case_id,
    number: card.number,
    title: card.title,
    move: offer.move,
    move_title: offer.title,
    to: offer.to,
    to_title: offer.to_title,
  }
  return submit(moves_path, { ...body, seen_state: card.state } satisfies MoveBody, {
    title: 'case.move_queued',
    detail: `${offer.title} · ${card.number} ${card.title}`,
    attachments,
    attachments_field: 'file_ids',
    lane: lane_of(card.case_id),
    path: { case_id: card.case_id },
    shown: { ...made },
  })
}

/** How many moves of the same case wait behind one. */
export function behind(queue: Queued[], entry: Queued): number {
  const lane = queue.filter((one) => one.lane === entry.lane)
  return lane.length - 1 - lane.findIndex(({ key }) => key === entry.key)
}

/** Gives up a refused move and those that were built on it. */
export async function drop(queue: Queued[], entry: Queued) {
  const lane = queue.filter((one) => one.lane === entry.lane)
  for (const { key } of lane.slice(lane.findIndex((one) => one.key === entry.key)).reverse()) await discard(key)
}
