/** One unit of the tree as the reader has it unfolded. */
export interface TreeNode {
  unit_id: string
  parent_id?: string
  name: string
  kind: string
  children: number
  members: number
}

export interface TreeRow {
  node: TreeNode
  level: number
  open: boolean
}

/** The rows that are seen, from the top: children follow their parent when it is open. */
export function rows_of(children: Map<string | undefined, TreeNode[]>, open: Set<string>, roots: TreeNode[]): TreeRow[] {
  const rows: TreeRow[] = []
  const waiting = roots.map((node) => ({ node, level: 0 })).reverse()
  while (waiting.length) {
    const { node, level } = waiting.pop()!
    const is_open = open.has(node.unit_id)
    rows.push({ node, level, open: is_open })
    if (!is_open) continue
    const below = children.get(node.unit_id) ?? []
    for (let i = below.length - 1; i >= 0; i--) waiting.push({ node: below[i]!, level: level + 1 })
  }
  return rows
}

/** Which rows lie in the window, with some to spare on both sides. */
export function window_of(count: number, top: number, height: number, row_height: number, spare = 8): { from: number; to: number } {
  const from = Math.max(0, Math.floor(top / row_height) - spare)
  const to = Math.min(count, Math.ceil((top + height) / row_height) + spare)
  return { from: Math.min(from, count), to: Math.max(to, 0) }
}
