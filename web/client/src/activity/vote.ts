// A vote or an election as it is written down on the phone. What it needs to pass is decided by the server; here only
// what cannot be.
import type { ElectionBody, Resolution, VoteBody } from './wire'

export interface Candidate {
  name: string
  votes: string
}

export interface Ballot {
  title: string
  text: string
  rule: string
  in_favour: string
  against: string
  abstained: string
  written_in_favour: string
  /** What the desk has entered of the vote and the phone does not show. */
  kept: Partial<VoteBody>
  seats: string
  issued: string
  returned: string
  invalid: string
  /** The secretary is elected with as many candidates as seats. */
  secretary: boolean
  candidates: Candidate[]
  tellers: string
}

export const empty_ballot = (): Ballot => ({
  title: '',
  text: '',
  rule: 'ordinary',
  in_favour: '',
  against: '',
  abstained: '',
  written_in_favour: '',
  kept: {},
  seats: '',
  issued: '',
  returned: '',
  invalid: '',
  secretary: false,
  candidates: [],
  tellers: '',
})

const typed = (count: number | undefined | null) => (count === undefined || count === null ? '' : String(count))

/** A resolution of the server as it can be changed here, with all that was entered. */
export function ballot_of({ title, text, vote, election }: Pick<Resolution, 'title' | 'text' | 'vote' | 'election'>): Ballot {
  const made = { ...empty_ballot(), title, text: text ?? '', rule: 'none' }
  if (vote) {
    const { rule, in_favour, against, abstained, written_in_favour, ...kept } = vote
    Object.assign(made, { rule, in_favour: typed(in_favour), against: typed(against), abstained: typed(abstained), written_in_favour: typed(written_in_favour || undefined), kept })
  }
  if (election) {
    const { seats, issued, returned, invalid, secretary, candidates, tellers } = election
    Object.assign(made, {
      rule: 'election',
      seats: typed(seats),
      issued: typed(issued),
      returned: typed(returned),
      invalid: typed(invalid),
      secretary: !!secretary,
      candidates: candidates.map(({ name, votes }) => ({ name, votes: typed(votes) })),
      tellers: tellers.join('、'),
    })
  }
  return made
}

const count = (text: string): number => (text.trim() ? Number(text) : 0)
const is_count = (text: string) => Number.isInteger(count(text)) && count(text) >= 0
const sum = (all: string[]) => all.reduce((found, one) => found + count(one), 0)

function wrong_in_election({ seats, issued, returned, invalid, secretary, candidates }: Ballot, present: number): string {
  if (![seats, issued, returned, invalid, ...candidates.map(({ votes }) => votes)].every(is_count)) return 'record.votes_wrong'
  if (!count(seats)) return 'record.seats_missing'
  if (!candidates.length || candidates.some(({ name }) => !name.trim())) return 'record.candidate_missing'
  if (count(issued) > present) return 'record.papers_too_many'
  if (count(invalid) > count(returned)) return 'record.invalid_too_many'
  if (secretary && candidates.length !== count(seats)) return 'record.secretary_candidates'
  const valid = count(returned) - count(invalid)
  const most = Math.max(...candidates.map(({ votes }) => count(votes)))
  return most > valid || sum(candidates.map(({ votes }) => votes)) > valid * count(seats) ? 'record.election_too_many' : ''
}

/** The key of what is wrong with it. */
export function wrong_in(ballot: Ballot, present: number): string {
  if (!ballot.title.trim()) return 'record.resolution_title_missing'
  if (ballot.rule === 'none') return ''
  if (ballot.rule === 'election') return wrong_in_election(ballot, present)
  const votes = [ballot.in_favour, ballot.against, ballot.abstained]
  if (![...votes, ballot.written_in_favour].every(is_count)) return 'record.votes_wrong'
  return sum(votes) > present ? 'record.votes_too_many' : ''
}

const names_in = (text: string) => text.split(/[、，,\n]/).map((name) => name.trim()).filter(Boolean)

function election_of({ seats, issued, returned, invalid, secretary, candidates, tellers }: Ballot): ElectionBody {
  return {
    seats: count(seats),
    issued: count(issued),
    returned: count(returned),
    invalid: count(invalid),
    secretary,
    candidates: candidates.map(({ name, votes }) => ({ name: name.trim(), votes: count(votes) })),
    tellers: names_in(tellers),
  }
}

function vote_of({ kept, rule, in_favour, against, abstained, written_in_favour }: Ballot): VoteBody {
  const written = count(written_in_favour)
  return {
    ...kept,
    rule: rule as VoteBody['rule'],
    in_favour: count(in_favour),
    against: count(against),
    abstained: count(abstained),
    ...(written ? { written_in_favour: written } : {}),
  }
}

export function body_of(ballot: Ballot): { title: string; text?: string; vote?: VoteBody; election?: ElectionBody } {
  const text = ballot.text.trim()
  return {
    title: ballot.title.trim(),
    ...(text ? { text } : {}),
    ...(ballot.rule === 'none' ? {} : ballot.rule === 'election' ? { election: election_of(ballot) } : { vote: vote_of(ballot) }),
  }
}
