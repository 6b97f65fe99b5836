/** The share of all that the first few make up together; 0 when there is nothing. */
export function share_of_first(rows: { count: number; share: number }[], how_many: number): number {
  return [...rows].sort((a, b) => b.count - a.count).slice(0, how_many).reduce((sum, row) => sum + row.share, 0)
}
