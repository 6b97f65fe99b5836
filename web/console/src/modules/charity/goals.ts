export interface Goal {
  kind: 'goods' | 'hours'
  item: string
  quantity: number | undefined
}

export const empty_goal = (): Goal => ({ kind: 'goods', item: '', quantity: undefined })

/** The rows that were filled in; a row that was left empty does not count. */
export function filled(goals: Goal[]): Goal[] {
  return goals.filter(({ item, quantity }) => item.trim() || quantity)
}

/** Key of what is wrong with the rows, if anything is. */
export function wrong_with(goals: Goal[]): string | undefined {
  const rows = filled(goals)
  if (!rows.length) return 'charity.goal_missing'
  return rows.every(({ item, quantity }) => item.trim() && Number.isInteger(quantity) && quantity! > 0) ? undefined : 'charity.goal_half'
}

export function goals_of(goals: Goal[]) {
  return filled(goals).map(({ kind, item, quantity }) => ({ kind, item: item.trim(), quantity: quantity! }))
}

/** How far a whole purpose is: the share of what has come, of all its items alike. */
export function progress_of(goal: { quantity: number; done: number }[]): number {
  if (!goal.length) return 0
  const shares = goal.map(({ quantity, done }) => (quantity > 0 ? Math.min(1, done / quantity) : 0))
  return shares.reduce((sum, share) => sum + share, 0) / shares.length
}
