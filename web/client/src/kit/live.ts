// What the server tells as it happens. Only a browser has a stream for it; a mini-program and an app ask again by
// themselves.
type Told = () => void

const told = new Map<string, Set<Told>>()
let stream: EventSource | undefined
let streaming = false

/** Whether the stream stands, so that nobody has to ask. */
export const is_live = (): boolean => streaming

// #ifdef H5
function open_stream() {
  const opened = new EventSource('/api/v1/events')
  // After a break something may have been missed: everybody looks once.
  opened.onopen = () => {
    streaming = true
    for (const listeners of told.values()) for (const listener of listeners) listener()
  }
  opened.onerror = () => (streaming = false)
  for (const name of told.keys()) listen_to(opened, name)
  return opened
}

function listen_to(source: EventSource, name: string) {
  source.addEventListener(name, () => told.get(name)?.forEach((listener) => listener()))
}
// #endif

/** Calls back once after a burst of the named events until the returned function is called. */
export function when_live(names: string[], then: Told, wait_ms = 400): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined
  const soon = () => {
    clearTimeout(waiting)
    waiting = setTimeout(then, wait_ms)
  }
  for (const name of names) {
    const is_new = !told.has(name)
    told.set(name, (told.get(name) ?? new Set()).add(soon))
    // #ifdef H5
    if (stream && is_new) listen_to(stream, name)
    // #endif
    void is_new
  }
  // #ifdef H5
  stream ??= open_stream()
  // #endif
  return () => {
    clearTimeout(waiting)
    for (const name of names) told.get(name)?.delete(soon)
    if ([...told.values()].some((listeners) => listeners.size)) return
    stream?.close()
    stream = undefined
    streaming = false
  }
}
