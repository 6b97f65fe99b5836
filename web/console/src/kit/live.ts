import { onBeforeUnmount, ref } from 'vue'
import { address } from './api'

type Listener = (event: MessageEvent<string>) => void

const listeners = new Map<string, Set<Listener>>()
const after_break = new Set<() => void>()
let stream: EventSource | undefined
let reopening: ReturnType<typeof setTimeout> | undefined
let tries = 0
/** The first try runs beside the first reading of the pages; what is ready later may have missed something. */
let first_try = true

/** Whether events come now; who cannot wait for them asks by himself meanwhile. */
export const is_live = ref(false)

function hear(event: Event) {
  for (const listener of listeners.get(event.type) ?? []) listener(event as MessageEvent<string>)
}

function ready() {
  is_live.value = true
  tries = 0
  if (!first_try) for (const look of after_break) look()
  first_try = false
}

/** One stream for the whole console: a browser keeps few connections to a host, and each page wants only some of the events. */
function open() {
  const opened = new EventSource(address('/events'))
  stream = opened
  opened.addEventListener('ready', ready)
  for (const name of listeners.keys()) opened.addEventListener(name, hear)
  opened.onerror = () => {
    is_live.value = false
    first_try = false
    // A broken connection the browser mends itself; after an answer that is no stream, as while the server starts anew, it gives up.
    if (opened.readyState !== EventSource.CLOSED || opened !== stream) return
    const wait_ms = Math.min(30_000, 1000 * 2 ** tries++)
    reopening = setTimeout(open, wait_ms * (0.75 + Math.random() / 2))
  }
}

function close_unheard() {
  if (after_break.size || [...listeners.values()].some((all) => all.size)) return
  clearTimeout(reopening)
  stream?.close()
  stream = undefined
  is_live.value = false
  first_try = true
  tries = 0
}

/** Calls `listener` for every event of this name until the returned function is called. */
export function listen(name: string, listener: Listener): () => void {
  const known = listeners.get(name)
  if (known) known.add(listener)
  else {
    listeners.set(name, new Set([listener]))
    stream?.addEventListener(name, hear)
  }
  if (!stream) open()
  return () => {
    listeners.get(name)?.delete(listener)
    close_unheard()
  }
}

/** Calls `then` once after a burst of the named events, as long as the page is there. After a lost connection it is called as well. */
export function when_live(names: string[], then: () => void, wait_ms = 400): void {
  let waiting: ReturnType<typeof setTimeout> | undefined
  const soon = () => {
    clearTimeout(waiting)
    waiting = setTimeout(then, wait_ms)
  }
  after_break.add(soon)
  const stops = names.map((name) => listen(name, soon))
  onBeforeUnmount(() => {
    clearTimeout(waiting)
    after_break.delete(soon)
    for (const stop of stops) stop()
  })
}
