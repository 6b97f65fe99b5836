import type { ApiRequest } from './client'
import { Problem } from './problem'

/** A file that was chosen while there was no network; `handle` is a Blob in a browser, a path in a mini-program. */
export interface Attachment {
  name: string
  handle: unknown
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
}

/** Where queued commands outlive the page. */
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

  async function report() {
    options.changed?.(await entries())
  }

  async function entries(): Promise<Queued[]> {
    return (await store.all()).sort((a, b) => (a.key < b.key ? -1 : 1))
  }

  /** Uploads what is not uploaded yet, then sends the command; each step is kept before the next begins. */
  async function send(entry: Queued): Promise<unknown> {
    for (const attachment of entry.attachments) {
      if (attachment.file_id) continue
      attachment.file_id = await options.upload(attachment)
      await store.put(entry)
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
    for (const entry of await entries()) {
      if (entry.refused) continue
      try {
        const answer = await send(entry)
        await store.remove(entry.key)
        options.sent?.(entry, answer)
      } catch (problem) {
        if (!(problem instanceof Problem)) throw problem
        // Signed out is no fault of the command either: it waits until its person signs in again.
        if (may_pass(problem) || problem.status === 401) return
        await store.put({ ...entry, refused: { code: problem.code, params: problem.params } })
      } finally {
        await report()
      }
    }
  }

  return {
    entries,

    /** Sends all that waits, oldest first, and stops at the first failure that may pass by itself. */
    flush(): Promise<void> {
      flushing ??= alone(flush_once).finally(() => {
        flushing = undefined
      })
      return flushing
    },

    /** Keeps the command, tries it at once, and tells whether the answer came or it waits. A refusal is thrown. */
    async submit(entry: Queued): Promise<{ sent: true; answer: unknown } | { sent: false }> {
      await store.put(entry)
      try {
        const answer = await send(entry)
        await store.remove(entry.key)
        return { sent: true, answer }
      } catch (problem) {
        if (may_pass(problem)) return { sent: false }
        await store.remove(entry.key)
        throw problem
      } finally {
        await report()
      }
    },

    async discard(key: string): Promise<void> {
      await store.remove(key)
      await report()
    },
  }
}

export type Outbox = ReturnType<typeof create_outbox>
