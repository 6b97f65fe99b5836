import { onBeforeUnmount } from 'vue'
import { address } from './api'

type Listener = (event: MessageEvent<string>) => void

const listeners = new Map<string, Set<Listener>>()
let stream: EventSource | undefined

/** One stream for the whole console: a browser keeps few connections to a host, and each page wants only some of the events. */
function opened(): EventSource {
  stream ??= new EventSource(address('/events'))
  return stream
}

/** Calls `listener` for every event of this name until the returned function is called. `ready` comes after each (re)connection. */
export function listen(name: string, listener: Listener): () => void {
  const known = listeners.get(name) ?? new Set<Listener>()
  known.add(listener)
  listeners.set(name, known)
  opened().addEventListener(name, listener)
  return () => {
    known.delete(listener)
    stream?.removeEventListener(name, listener)
    if ([...listeners.values()].every((all) => all.size === 0)) {
      stream?.close()
      stream = undefined
    }
  }
}

/** Calls `then` once after a burst of the named events, as long as the page is there. After a lost connection it is called as well. */
export function when_live(names: string[], then: () => void, wait_ms = 400): void {
  let waiting: ReturnType<typeof setTimeout> | undefined
  let connected = false
  const soon = () => {
    clearTimeout(waiting)
    waiting = setTimeout(then, wait_ms)
  }
  const stops = [
    ...names.map((name) => listen(name, soon)),
    listen('ready', () => {
      if (connected) soon()
      connected = true
    }),
  ]
  onBeforeUnmount(() => {
    clearTimeout(waiting)
    for (const stop of stops) stop()
  })
}
