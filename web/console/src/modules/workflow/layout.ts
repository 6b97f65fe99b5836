import { Graph as Dag, layout as lay_out } from '@dagrejs/dagre'
import type { Answer } from '@/kit/api'

export type Graph = Answer<'/workflow-versions/{version_id}'>['graph']
export type Move = Graph['moves'][number]
type State = Graph['states'][number]

export interface Box {
  state: State
  x: number
  y: number
  width: number
  height: number
}

export interface Arrow {
  from: string
  to: string
  moves: Move[]
  /** The line through its points, ready for a path. */
  path: string
  head: string
  label?: { x: number; y: number; lines: string[] }
}

export interface Drawing {
  width: number
  height: number
  boxes: Box[]
  arrows: Arrow[]
}

const line_height = 16

/** Chinese characters are square, Latin ones about half as wide. */
export function text_width(text: string, size = 13): number {
  let width = 0
  for (const c of text) width += c.charCodeAt(0) > 0x2e80 ? size : size * 0.56
  return width
}

/** The moves between the same two states share an arrow. */
export function arrows_of(moves: Move[]): { from: string; to: string; moves: Move[] }[] {
  const found = new Map<string, { from: string; to: string; moves: Move[] }>()
  for (const move of moves) {
    const key = `${move.from}\n${move.to}`
    const one = found.get(key) ?? { from: move.from, to: move.to, moves: [] }
    one.moves.push(move)
    found.set(key, one)
  }
  return [...found.values()]
}

interface Point {
  x: number
  y: number
}

/** A line that bends softly at its inner points. */
export function soft_path(points: Point[]): string {
  const at = (p: Point) => `${p.x.toFixed(1)} ${p.y.toFixed(1)}`
  const [first, ...rest] = points
  if (!first) return ''
  let path = `M${at(first)}`
  rest.forEach((point, i) => {
    const after = rest[i + 1]
    if (!after) path += `L${at(point)}`
    else path += `Q${at(point)} ${at({ x: (point.x + after.x) / 2, y: (point.y + after.y) / 2 })}`
  })
  return path
}

/** The arrow's head at the last point, turned the way the line comes in. */
export function head_path(points: Point[]): string {
  const end = points.at(-1)
  const before = points.at(-2)
  if (!end || !before) return ''
  const length = Math.hypot(end.x - before.x, end.y - before.y) || 1
  const [dx, dy] = [(end.x - before.x) / length, (end.y - before.y) / length]
  const [bx, by] = [end.x - dx * 8, end.y - dy * 8]
  const p = (x: number, y: number) => `${x.toFixed(1)} ${y.toFixed(1)}`
  return `M${p(end.x, end.y)}L${p(bx - dy * 4, by + dx * 4)}L${p(bx + dy * 4, by - dx * 4)}z`
}

/** Places states in layers along the way from the first to the last. */
export function drawing_of(graph: Graph, { down = false }: { down?: boolean } = {}): Drawing {
  const dag = new Dag({ multigraph: false, compound: false })
  dag.setGraph({ rankdir: down ? 'TB' : 'LR', nodesep: 26, ranksep: down ? 42 : 46, edgesep: 14, marginx: 10, marginy: 10 })
  dag.setDefaultEdgeLabel(() => ({}))
  const known = new Set(graph.states.map((state) => state.state))
  for (const state of graph.states) dag.setNode(state.state, { width: Math.max(84, text_width(state.title, 14) + 34), height: 40 })
  const arrows = arrows_of(graph.moves.filter((move) => known.has(move.from) && known.has(move.to)))
  for (const arrow of arrows) {
    const lines = arrow.moves.map((move) => move.title)
    dag.setEdge(arrow.from, arrow.to, { width: Math.max(...lines.map((line) => text_width(line, 12))) + 10, height: lines.length * line_height + 4, labelpos: 'c' })
  }
  lay_out(dag)
  const size = dag.graph() as { width?: number; height?: number }
  return {
    width: Math.ceil(size.width ?? 0),
    height: Math.ceil(size.height ?? 0),
    boxes: graph.states.map((state) => {
      const { x, y, width, height } = dag.node(state.state) as Box
      return { state, x, y, width, height }
    }),
    arrows: arrows.map((arrow) => {
      const edge = dag.edge(arrow.from, arrow.to) as { points: Point[]; x?: number; y?: number }
      const lines = arrow.moves.map((move) => move.title)
      return { ...arrow, path: soft_path(edge.points), head: head_path(edge.points), label: edge.x === undefined || edge.y === undefined ? undefined : { x: edge.x, y: edge.y, lines } }
    }),
  }
}

/** Which states and arrows an item has gone through, as `from→to` keys. */
export function trodden(path: { from?: string; to: string }[]): { states: Set<string>; arrows: Set<string> } {
  const states = new Set<string>()
  const arrows = new Set<string>()
  for (const step of path) {
    states.add(step.to)
    if (step.from) {
      states.add(step.from)
      arrows.add(`${step.from}→${step.to}`)
    }
  }
  return { states, arrows }
}
