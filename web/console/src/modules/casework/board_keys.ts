/** Where the reader is on the board: a column and a card in it. */
export interface Spot {
  column: number
  card: number
}

/**
 * The card that a key leads to. Left and right skip empty columns and keep the height as far as the next column reaches;
 * undefined when the key is none of ours or leads nowhere.
 */
export function spot_after(key: string, at: Spot, heights: number[]): Spot | undefined {
  const height = heights[at.column] ?? 0
  const in_column = (column: number, card: number): Spot => ({ column, card: Math.max(0, Math.min(card, (heights[column] ?? 1) - 1)) })
  switch (key) {
    case 'ArrowDown':
      return at.card + 1 < height ? in_column(at.column, at.card + 1) : undefined
    case 'ArrowUp':
      return at.card > 0 ? in_column(at.column, at.card - 1) : undefined
    case 'ArrowRight':
    case 'ArrowLeft': {
      const step = key === 'ArrowRight' ? 1 : -1
      for (let column = at.column + step; column >= 0 && column < heights.length; column += step) if (heights[column]) return in_column(column, at.card)
      return undefined
    }
    case 'Home':
      return height ? in_column(at.column, 0) : undefined
    case 'End':
      return height ? in_column(at.column, height - 1) : undefined
    default:
      return undefined
  }
}

/** Where the case is now, or else the card nearest to where the reader was, or the first card that there is. */
export function spot_of(case_id: string | undefined, before: Spot, columns: { items: { case_id: string }[] }[]): Spot | undefined {
  if (case_id) {
    for (const [column, one] of columns.entries()) {
      const card = one.items.findIndex((item) => item.case_id === case_id)
      if (card >= 0) return { column, card }
    }
  }
  const height = columns[before.column]?.items.length ?? 0
  if (height) return { column: before.column, card: Math.min(before.card, height - 1) }
  const column = columns.findIndex((one) => one.items.length > 0)
  return column < 0 ? undefined : { column, card: 0 }
}

/** Letters for the moves that a dispatcher makes all day; everything else is behind `m`. */
export const move_keys: Record<string, string> = { e: 'establish', d: 'dispatch', c: 'claim', s: 'start', v: 'verify_accept' }
