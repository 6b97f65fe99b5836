import type { Answer } from '@/kit/api'

type Resolution = Answer<'/activities/{activity_id}'>['resolutions'][number]

export type Decided = 'words' | 'vote' | 'election'

export interface ResolutionDraft {
  title: string
  text: string
  /** Words alone, a vote, or an election. */
  by: Decided
  rule: string
  in_favour: number
  against: number
  abstained: number
  written_in_favour: number
  written_against: number
  without_vote: number
  without_vote_present: number
  seats: number
  issued: number
  returned: number
  invalid: number
  secretary: boolean
  candidates: { name: string; votes: number }[]
  tellers: string
}

export function empty_resolution(): ResolutionDraft {
  return {
    title: '', text: '', by: 'words', rule: 'ordinary',
    in_favour: 0, against: 0, abstained: 0, written_in_favour: 0, written_against: 0, without_vote: 0, without_vote_present: 0,
    seats: 1, issued: 0, returned: 0, invalid: 0, secretary: false, candidates: [], tellers: '',
  }
}

/** What the server has, with all that was counted, so that saving again takes nothing away. */
export function draft_of({ title, text, vote, election }: Pick<Resolution, 'title' | 'text' | 'vote' | 'election'>): ResolutionDraft {
  const draft = { ...empty_resolution(), title, text: text ?? '' }
  if (vote) {
    const numbers = Object.fromEntries(Object.entries(vote).filter(([, value]) => value != null))
    return { ...draft, ...numbers, by: 'vote' }
  }
  if (!election) return draft
  const { candidates, tellers, secretary, ...papers } = election
  return { ...draft, ...papers, by: 'election', secretary: !!secretary, candidates: candidates.map((one) => ({ ...one })), tellers: tellers.join('、') }
}

const names_in = (text: string) => text.split(/[、，,\n]/).map((name) => name.trim()).filter(Boolean)

/** What goes to the server: a resolution without a vote carries no numbers that could be read as one. */
export function resolution_body({ title, text, by, ...counted }: ResolutionDraft) {
  const { rule, in_favour, against, abstained, written_in_favour, written_against, without_vote, without_vote_present } = counted
  const { seats, issued, returned, invalid, secretary, candidates, tellers } = counted
  return {
    title: title.trim(),
    ...(text.trim() ? { text: text.trim() } : {}),
    ...(by === 'vote' ? { vote: { rule, in_favour, against, abstained, written_in_favour, written_against, without_vote, without_vote_present } } : {}),
    ...(by === 'election'
      ? { election: { seats, issued, returned, invalid, secretary, candidates: candidates.map(({ name, votes }) => ({ name: name.trim(), votes })), tellers: names_in(tellers) } }
      : {}),
  }
}
