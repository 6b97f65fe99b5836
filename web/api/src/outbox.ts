import type { ApiRequest } from './client'
import { Problem, unreachable } from './problem'
import { uuid_v7 } from './uuid'

/** A file that was chosen while there was no network; `handle` is a Blob in a browser, a path in a mini-program. */
export interface Attachment {
  name: string
  handle: unknown
  /** Never changes, so that the server keeps the file once, however often it has to be sent. */
  key?: string
  /** Set once the file has been uploaded, so that a second try does not upload it again. */
  file_id?: string
}

/** A command that waits for the network. Its key never changes, so the server applies it once. */
export interface Queued {
  key: string
  queued_at: string
  /** The i18n key of what the person did, shown in the list of what waits. */
  title: string
  /** Words of the person's own that tell this one from others in the list. */
  detail?: string
  path: string
  params?: ApiRequest['params']
  body: Record<string, unknown>
  attachments: Attachment[]
  /** The field of the body that takes the ids of the attachments. */
  attachments_field?: string
  /** Why the server refused it; such an entry waits for the person, not for the network. */
  refused?: { code: string; params: Record<string, string | number> }
  /** Commands about one thing: while one of them stands refused, the later ones wait behind it. */
  lane?: string
  /** Its place in the queue when that is not its key's: a command that is tried again keeps its place. */
  place?: string
  /** A path parameter that is known only once an earlier command was answered. */
  needs?: { key: string; field: string; param: string }
  /** Under which name the client keeps the answer for screens that are not open when it comes. */
  answer_to?: string
  /** Who made it; nobody else's session sends it. */
  account_id?: string
  /** What the screens need to show the thing as it will be; never sent. */
  shown?: Record<string, unknown>
}

/** Where queued commands outlive the page; any of it may fail where a browser has no database or no room. */
export interface OutboxStore {
  all(): Promise<Queued[]>
  put(entry: Queued): Promise<void>
  remove(key: string): Promise<void>
}

export interface OutboxOptions {
  store: OutboxStore
  send: (request: ApiRequest) => Promise<unknown>
  upload: (attachment: Attachment) => Promise<string>
  /** Runs a task while no other page of this browser runs it. */
  alone?: (task: () => Promise<void>) => Promise<void>
  /** Who is signed in. */
  account?: () => string | undefined
  changed?: (entries: Queued[]) => void
  sent?: (entry: Queued, answer: unknown) => void
}

/** A failure that a later try may not meet: no network, an overloaded or failing server, too many requests. */
export function may_pass(problem: unknown): boolean {
  return problem instanceof Problem && (problem.is_unreachable || problem.status === 429 || problem.status >= 500)
}

export function create_outbox(options: OutboxOptions) {
  const { store } = options
  const alone = options.alone ?? ((task) => task())
  let flushing: Promise<void> | undefined
  let following: Promise<void> | undefined

  async function report() {
    options.changed?.(await entries())
  }

  // What is not kept can still be sent while there is a network, so a store that fails stops nobody.
  const stored = (): Promise<Queued[]> => store.all().catch(() => [])
  const drop = (key: string): Promise<void> => store.remove(key).catch(() => undefined)

  /** Answers whether it is kept. The bytes of a file that the server has are not. */
  function keep(entry: Queued): Promise<boolean> {
    const attachments = entry.attachments.map((one) => (one.file_id ? { ...one, handle: undefined } : one))
    return store.put({ ...entry, attachments }).then(
      () => true,
      () => false,
    )
  }

  async function entries(): Promise<Queued[]> {
    return (await stored()).sort((a, b) => ((a.place ?? a.key) < (b.place ?? b.key) ? -1 : 1))
  }

  /** What an answer says is filled into the commands that were made before it was known. */
  async function done(entry: Queued, answer: unknown) {
    for (const other of await stored()) {
      const { needs } = other
      if (needs?.key !== entry.key) continue
      const value = (answer as Record<string, unknown> | undefined)?.[needs.field]
      const path = { ...other.params?.path, [needs.param]: value }
      await keep({ ...other, needs: undefined, params: { ...other.params, path } })
    }
    await drop(entry.key)
  }

  const is_of_another = (entry: Queued) => !!entry.account_id && entry.account_id !== options.account?.()

  /**
   * Uploads what is not uploaded yet, then sends the command; each step is kept before the next begins. A file that
   * waited for too long is gone from the server: those whose bytes are still here are uploaded once more.
   */
  async function send(entry: Queued): Promise<unknown> {
    try {
      return await send_once(entry)
    } catch (problem) {
      const again = entry.attachments.filter(({ file_id, handle }) => file_id && handle)
      if (!(problem instanceof Problem) || problem.code !== 'file.not_found' || !again.length) throw problem
      // The old key would only bring back the old answer.
      for (const attachment of again) Object.assign(attachment, { file_id: undefined, key: undefined })
      return send_once(entry)
    }
  }

  async function send_once(entry: Queued): Promise<unknown> {
    for (const attachment of entry.attachments) {
      if (attachment.file_id) continue
      if (!attachment.key) {
        attachment.key = uuid_v7()
        await keep(entry)
      }
      attachment.file_id = await options.upload(attachment)
      await keep(entry)
    }
    const body = entry.attachments_field
      ? { ...entry.body, [entry.attachments_field]: entry.attachments.map(({ file_id }) => file_id) }
      : entry.body
    return options.send({
      method: 'POST',
      path: entry.path,
      params: entry.params,
      body,
      headers: { 'Idempotency-Key': entry.key },
    })
  }

  async function flush_once(): Promise<void> {
    const held = new Set<string>()
    for (const { key } of await entries()) {
      // Read again: what an earlier one answered, or a tap on another screen, may have changed it since.
      const entry = (await stored()).find((one) => one.key === key)
      if (!entry || is_of_another(entry)) continue
      const waits = !!entry.needs || (!!entry.lane && held.has(entry.lane))
      if (entry.refused || waits) {
        if (entry.lane) held.add(entry.lane)
        continue
      }
      try {
        const answer = await send(entry)
        await done(entry, answer)
        options.sent?.(entry, answer)
      } catch (problem) {
        if (!(problem instanceof Problem)) throw problem
        // Signed out is no fault of the command either: it waits until its person signs in again.
        if (may_pass(problem) || problem.status === 401) return
        if (entry.lane) held.add(entry.lane)
        await keep({ ...entry, refused: { code: problem.code, params: problem.params } })
      } finally {
        await report()
      }
    }
  }

  function start(): Promise<void> {
    flushing = alone(flush_once).finally(() => {
      flushing = undefined
    })
    return flushing
  }

  /** While one flush is under way, another follows it: the first may have passed the place of what came since. */
  function flush(): Promise<void> {
    if (!flushing) return start()
    following ??= flushing.then(() => {
      following = undefined
      return flushing ?? start()
    })
    return following
  }

  return {
    entries,

    /** Sends all that waits, oldest first, and stops at the first failure that may pass by itself. */
    flush,

    /**
     * Keeps the command, tries it at once, and tells whether the answer came or it waits. A refusal is thrown, and so
     * is the lack of a network where nothing can be kept. One that has others of its lane before it goes behind them.
     */
    async submit(entry: Queued): Promise<{ sent: true; answer: unknown } | { sent: false }> {
      const before = async () => (await stored()).some((one) => one.lane === entry.lane && !is_of_another(one))
      const behind = !!entry.needs || (!!entry.lane && (await before()))
      const kept = await keep(entry)
      if (behind && kept) {
        await report()
        void flush()
        return { sent: false }
      }
      try {
        if (entry.needs) throw unreachable()
        const answer = await send(entry)
        await done(entry, answer)
        return { sent: true, answer }
      } catch (problem) {
        if (kept && may_pass(problem)) return { sent: false }
        await drop(entry.key)
        throw problem
      } finally {
        await report()
      }
    },

    /** Takes a command out of the queue, and what can never be sent without its answer. */
    async discard(key: string): Promise<void> {
      await store.remove(key)
      for (const { key: other, needs } of await store.all()) if (needs?.key === key) await store.remove(other)
      await report()
    },

    /** A refused command once more, under a new key since it is another request, and at its old place in the queue. */
    async again(key: string, { body, ...change }: Partial<Pick<Queued, 'body' | 'attachments' | 'shown' | 'detail'>> = {}): Promise<void> {
      const entry = (await store.all()).find((one) => one.key === key)
      if (!entry) return
      const next = uuid_v7()
      const place = entry.place ?? entry.key
      await store.put({ ...entry, ...change, key: next, place, refused: undefined, body: { ...entry.body, ...body } })
      for (const other of await store.all())
        if (other.needs?.key === key) await store.put({ ...other, needs: { ...other.needs, key: next } })
      await store.remove(key)
      await report()
      await flush()
    },
  }
}

export type Outbox = ReturnType<typeof create_outbox>
