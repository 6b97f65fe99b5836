// A vote as it is written down on the phone. What it needs to pass is decided by the server; here only what cannot be.
import type { VoteBody } from './wire'

export interface Ballot {
  title: string
  text: string
  rule: string
  in_favour: string
  against: string
  abstained: string
  written_in_favour: string
}

export const empty_ballot = (): Ballot => ({ title: '', text: '', rule: 'ordinary', in_favour: '', against: '', abstained: '', written_in_favour: '' })

const count = (typed: string): number => (typed.trim() ? Number(typed) : 0)

/** The key of what is wrong with it. */
export function wrong_in(ballot: Ballot, present: number): string {
  if (!ballot.title.trim()) return 'record.resolution_title_missing'
  if (ballot.rule === 'none') return ''
  const votes = [ballot.in_favour, ballot.against, ballot.abstained].map(count)
  if ([...votes, count(ballot.written_in_favour)].some((one) => !Number.isInteger(one) || one < 0)) return 'record.votes_wrong'
  return votes.reduce((sum, one) => sum + one, 0) > present ? 'record.votes_too_many' : ''
}

export function body_of(ballot: Ballot): { title: string; text?: string; vote?: VoteBody } {
  const text = ballot.text.trim()
  const written = count(ballot.written_in_favour)
  return {
    title: ballot.title.trim(),
    ...(text ? { text } : {}),
    ...(ballot.rule === 'none'
      ? {}
      : {
          vote: {
            rule: ballot.rule as VoteBody['rule'],
            in_favour: count(ballot.in_favour),
            against: count(ballot.against),
            abstained: count(ballot.abstained),
            ...(written ? { written_in_favour: written } : {}),
          },
        }),
  }
}
