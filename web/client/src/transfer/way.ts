import type { Answer, ItemOf } from '@linli/api'

export type Transfer = ItemOf<'/me/transfers'>
export type TransferFull = Answer<'/transfers/{transfer_id}', 'get'>
export type Absence = ItemOf<'/me/absences'>

const within = ['asked', 'agreed', 'let_go', 'accepted', 'received'] as const
const out = ['asked', 'agreed', 'let_go', 'received'] as const
const into = ['let_go', 'accepted', 'received'] as const

/** The stations of a transfer of that kind, with where it stands; none when it was refused or taken back. */
export function stations({ kind, state }: { kind: string; state: string }): { station: string; state: 'done' | 'now' | 'later' }[] {
  const all: readonly string[] = kind === 'within' ? within : kind === 'out' ? out : into
  const at = all.indexOf(state)
  if (at < 0) return []
  const arrived = state === 'received'
  return all.map((station, index) => ({ station, state: index < at || arrived ? 'done' : index === at ? 'now' : 'later' }))
}

export type Tone = 'done' | 'near' | 'overdue' | 'on_time' | 'quiet'

export function tone_of({ state, light }: { state: string; light: string }): Tone {
  if (state === 'received') return 'done'
  if (state === 'refused' || state === 'withdrawn') return 'quiet'
  return light === 'red' ? 'overdue' : light === 'yellow' ? 'near' : 'on_time'
}

/** How a report of being away stands: it waits for the branch, holds, or is over. */
export function standing({ accepted_on, ended_on }: { accepted_on?: string | null; ended_on?: string | null }): 'waiting' | 'away' | 'over' {
  if (ended_on) return 'over'
  return accepted_on ? 'away' : 'waiting'
}
