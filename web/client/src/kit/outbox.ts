import { type BodyOf, type Queued, type Attachment, create_outbox, uuid_v7 } from '@linli/api'
import { shallowRef } from 'vue'
import { api, upload } from './api'
import { outbox_store } from './outbox-store'

/** What waits for the network, oldest first. */
export const waiting = shallowRef<Queued[]>([])

const listeners: ((entry: Queued) => void)[] = []

/** Runs one flush at a time over all tabs of the browser, where the browser can arrange it. */
async function alone(task: () => Promise<void>) {
  // #ifdef H5
  if (navigator.locks) return navigator.locks.request('linli.outbox', task)
  // #endif
  return task()
}

const outbox = create_outbox({
  store: outbox_store(),
  send: api.send,
  upload,
  alone,
  changed: (entries) => (waiting.value = entries),
  sent: (entry) => listeners.forEach((listener) => listener(entry)),
})

export function on_sent(listener: (entry: Queued) => void) {
  listeners.push(listener)
}

export const flush = () => outbox.flush()
export const discard = (key: string) => outbox.discard(key)

interface Command {
  title: string
  detail?: string
  attachments?: Attachment[]
  attachments_field?: string
}

/**
 * A POST that must not be lost when there is no network. Answers whether it was sent or waits; a refusal of the
 * server is thrown.
 */
export async function submit<P extends '/point-applications' | '/point-appeals' | '/public/app-complaints'>(
  path: P,
  body: BodyOf<P>,
  { title, detail, attachments = [], attachments_field }: Command,
): Promise<{ sent: boolean }> {
  return outbox.submit({
    key: uuid_v7(),
    queued_at: new Date().toISOString(),
    title,
    detail,
    path,
    body: body as Record<string, unknown>,
    attachments,
    attachments_field,
  })
}

/** Shows what waits and sends it now and whenever the network returns. */
export async function start_outbox() {
  waiting.value = await outbox.entries()
  // A server that was restarted does not fire the network's event, so the queue also asks again by itself.
  setInterval(() => waiting.value.some((entry) => !entry.refused) && void flush(), 30_000)
  uni.onNetworkStatusChange(({ isConnected }) => isConnected && void flush())
  await flush()
}
