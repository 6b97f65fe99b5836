interface Item {
  quantity: number
  pledged: number
  done: number
}

/** A part as a width, never beyond the whole. */
export function share(part: number, whole: number): string {
  return `${whole > 0 ? Math.min(100, Math.max(0, (part / whole) * 100)) : 0}%`
}

/** What can still be promised of one item. */
export function left_of(item: Item): number {
  return Math.max(0, item.quantity - item.pledged)
}

/** Why nothing can be promised any more, if that is so. */
export function closed_because(
  charity: { state: string; ends_on: string; goal: Item[] },
  today: string,
): 'closed' | 'ended' | 'promised' | undefined {
  if (charity.state === 'closed') return 'closed'
  if (charity.ends_on < today) return 'ended'
  return charity.goal.some((item) => left_of(item) > 0) ? undefined : 'promised'
}

/** The state in a word and a tone; a purpose whose last day is over is not called open any more. */
export function mark_of(charity: { state: string; ends_on: string }, today: string) {
  if (charity.state === 'reached') return { state: 'reached', tone: 'done' } as const
  if (charity.state === 'closed') return { state: 'closed', tone: 'quiet' } as const
  return charity.ends_on < today ? ({ state: 'ended', tone: 'overdue' } as const) : ({ state: 'open', tone: 'near' } as const)
}
