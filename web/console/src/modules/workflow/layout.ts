import { Graph as Dag, layout as lay_out } from '@dagrejs/dagre'
import type { Answer } from '@/kit/api'
import { text_width } from '@/kit/text_width'

export type Graph = Answer<'/workflow-versions/{version_id}'>['graph']
export type Move = Graph['moves'][number]
type State = Graph['states'][number]

export interface Box {
  state: State
  x: number
  y: number
  width: number
  height: number
  /** The title, in as many lines as it takes. */
  lines: string[]
  /** Moves that lead from the state to itself. */
  turns: Move[]
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

/** An end that many states lead to by the same moves: said in words, because arrows from everywhere show nothing. */
export interface Exit {
  state: State
  moves: { title: string; from: string[]; automatic: boolean }[]
}

export interface Drawing {
  width: number
  height: number
  boxes: Box[]
  arrows: Arrow[]
  exits: Exit[]
}

const line_height = 16
const many = 4

/** Lines of at most so many pixels: Latin text breaks at blanks, Chinese wherever the line is full. */
export function wrapped(text: string, most: number, size: number): string[] {
  const words = text.match(/[\u2e80-\uffff]|[^\s\u2e80-\uffff]+\s*/g) ?? [text]
  const lines: string[] = []
  let line = ''
  for (const word of words) {
    if (line && text_width(line + word.trimEnd(), size) > most) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += word
  }
  return [...lines, line.trimEnd()]
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

/** Ends that at least four states lead to. */
export function exits_of(graph: Graph): Exit[] {
  const title_of = (state: string) => graph.states.find((one) => one.state === state)?.title ?? state
  return graph.states.flatMap((state) => {
    const into = graph.moves.filter((move) => move.to === state.state)
    if (!state.end || new Set(into.map((move) => move.from)).size < many) return []
    const names = [...new Set(into.map((move) => move.move))]
    return [
      {
        state,
        moves: names.map((name) => {
          const same = into.filter((move) => move.move === name)
          return { title: same[0]!.title, from: same.map((move) => title_of(move.from)), automatic: same.every((move) => Boolean(move.automatic)) }
        }),
      },
    ]
  })
}

/** Places states in layers along the way from the first to the last, from top to bottom. */
export function drawing_of(graph: Graph): Drawing {
  const exits = exits_of(graph)
  const outside = new Set(exits.map((exit) => exit.state.state))
  const states = graph.states.filter((state) => !outside.has(state.state))
  const known = new Set(states.map((state) => state.state))
  const inside = graph.moves.filter((move) => known.has(move.from) && known.has(move.to))
  const dag = new Dag({ multigraph: false, compound: false })
  dag.setGraph({ rankdir: 'TB', nodesep: 22, ranksep: 30, edgesep: 12, marginx: 10, marginy: 10 })
  dag.setDefaultEdgeLabel(() => ({}))
  const boxes = states.map((state) => {
    const turns = inside.filter((move) => move.from === state.state && move.to === state.state)
    const lines = wrapped(state.title, 150, 14)
    const widths = [...lines.map((line) => text_width(line, 14)), ...turns.map((move) => text_width(move.title, 12) + 16)]
    return { state, turns, lines, width: Math.max(84, ...widths.map((width) => width + 34)), height: 20 + lines.length * 18 + turns.length * line_height }
  })
  for (const { state, width, height } of boxes) dag.setNode(state.state, { width, height })
  const arrows = arrows_of(inside.filter((move) => move.from !== move.to)).map((arrow) => ({ ...arrow, lines: arrow.moves.flatMap((move) => wrapped(move.title, 130, 12)) }))
  for (const { from, to, lines } of arrows) {
    dag.setEdge(from, to, { width: Math.max(...lines.map((line) => text_width(line, 12))) + 8, height: lines.length * line_height + 4, labelpos: 'c' })
  }
  lay_out(dag)
  const size = dag.graph() as { width?: number; height?: number }
  return {
    width: Math.ceil(size.width ?? 0),
    height: Math.ceil(size.height ?? 0),
    exits,
    boxes: boxes.map((box) => {
      const { x, y } = dag.node(box.state.state) as Point
      return { ...box, x, y }
    }),
    arrows: arrows.map(({ lines, ...arrow }) => {
      const edge = dag.edge(arrow.from, arrow.to) as { points: Point[]; x?: number; y?: number }
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
