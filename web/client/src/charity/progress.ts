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
