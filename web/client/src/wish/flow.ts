/** The way of a wish in five words; checking belongs to the first step, publishing ends it. */
export const steps = ['collected', 'published', 'claimed', 'delivered', 'closed'] as const
export type Step = (typeof steps)[number]

const reached: Record<string, number> = { collected: 0, checked: 0, published: 1, claimed: 2, delivered: 3, closed: 4 }

/** Where a wish in `state` stands among the steps; nothing for a wish that ended on another way. */
export function step_of(state: string): number | undefined {
  return reached[state]
}

export function steps_of(state: string): { step: Step; state: 'done' | 'now' | 'later' }[] {
  const now = step_of(state)
  if (now === undefined) return []
  const fulfilled = state === 'closed'
  return steps.map((step, index) => ({ step, state: index < now || fulfilled ? 'done' : index === now ? 'now' : 'later' }))
}

export type Viewer = 'mine' | 'claimer' | 'other'

const told: Record<Viewer, readonly string[]> = {
  mine: ['collected', 'checked', 'published', 'claimed', 'delivered', 'closed', 'expired', 'refused', 'withdrawn'],
  claimer: ['claimed', 'delivered', 'closed'],
  other: ['published', 'claimed', 'delivered', 'closed', 'expired'],
}

/** The key of what happens next, in the words for who looks; what is told to nobody in particular is told to all. */
export function next_key(state: string, viewer: Viewer): string | undefined {
  if (told[viewer].includes(state)) return `wish.next_${viewer}.${state}`
  return viewer !== 'other' && told.other.includes(state) ? `wish.next_other.${state}` : undefined
}

/** What a wish says of its days: how long it can still be claimed. */
export function days_left(expires_on: string | undefined, today: string): number | undefined {
  if (!expires_on) return undefined
  return Math.round((Date.parse(expires_on.slice(0, 10)) - Date.parse(today)) / 86_400_000)
}
