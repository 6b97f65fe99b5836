/** The steps of a path such as `/moves/2/to`, `moves[2].to` or `$.moves[2].to`. */
export function steps_of(path: string): string[] {
  if (path.startsWith('/')) return path.slice(1).split('/').map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  return path.replace(/^\$\.?/, '').replace(/\[(\d+)\]/g, '.$1').split('.').filter(Boolean)
}

/**
 * Where in a JSON text the value at `path` begins, or the nearest thing above it that is there. The text is read by hand
 * because a parser forgets positions; it need not be valid beyond the place that is looked for.
 */
export function place_in(text: string, path: string): number {
  const steps = steps_of(path)
  let at = 0
  let best = 0

  const blank = () => {
    while (at < text.length && /\s/.test(text[at]!)) at++
  }
  function string(): string {
    const start = at++
    while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
    at++
    try {
      return JSON.parse(text.slice(start, at)) as string
    } catch {
      return ''
    }
  }
  /** Reads one value; `depth` steps of the path have been found so far, -1 when this is beside it. */
  function value(depth: number): boolean {
    blank()
    if (depth >= 0) best = at
    if (depth === steps.length) return true
    const c = text[at]
    if (c === '"') string()
    else if (c === '{' || c === '[') {
      const close = c === '{' ? '}' : ']'
      at++
      for (let i = 0; at < text.length; i++) {
        blank()
        if (text[at] === close) break
        let name = String(i)
        if (c === '{') {
          if (text[at] !== '"') return false
          name = string()
          blank()
          at++
        }
        if (value(depth >= 0 && name === steps[depth] ? depth + 1 : -1)) return true
        blank()
        if (text[at] !== ',') break
        at++
      }
      at++
    } else {
      const start = at
      while (at < text.length && !/[\s,\]}]/.test(text[at]!)) at++
      if (at === start) at++
    }
    return false
  }
  value(0)
  return best
}

/** Line and column, both from one, of a position in a text. */
export function line_of(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at).split('\n')
  return { line: before.length, column: before.at(-1)!.length + 1 }
}
