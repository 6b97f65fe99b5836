import { type BodyOf, type Queued, type Attachment, create_outbox, uuid_v7 } from '@linli/api'
import { computed, shallowRef } from 'vue'
import { api, upload } from './api'
import { outbox_store } from './outbox-store'
import { keep_own, owner } from './own'
import { drop_saved } from './photo-shelf'

const queue = shallowRef<Queued[]>([])

/** What waits for the network, oldest first; nobody sees what somebody else has queued on the same phone. */
export const waiting = computed(() => queue.value.filter(({ account_id }) => (account_id ?? '') === owner.value))

const listeners: ((entry: Queued, answer: unknown) => void)[] = []
let account_id: string | undefined

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
  async upload(attachment) {
    const file_id = await upload(attachment)
    drop_saved(attachment.handle)
    return file_id
  },
  alone,
  account: () => account_id,
  changed: (entries) => (queue.value = entries),
  sent(entry, answer) {
    if (entry.answer_to) keep_own(entry.answer_to, answer, entry.account_id)
    listeners.forEach((listener) => listener(entry, answer))
  },
})

/** Calls back when something that waited was sent; the answer ends that. */
export function on_sent(listener: (entry: Queued, answer: unknown) => void): () => void {
  listeners.push(listener)
  return () => void listeners.splice(listeners.indexOf(listener), 1)
}

/** What a person queued is sent in his own name only. */
export function act_as(account: string | undefined) {
  account_id = account
}

export const flush = () => outbox.flush()
export const discard = (key: string) => outbox.discard(key)
export const again = (key: string, change: Parameters<typeof outbox.again>[1]) => outbox.again(key, change)

/** Without the reactive shell that a screen's forms have and that a phone's storage cannot keep. */
function plain<T>(value: T): T {
  return value === undefined ? value : (JSON.parse(JSON.stringify(value)) as T)
}

interface Command extends Pick<Queued, 'lane' | 'needs' | 'shown' | 'answer_to'> {
  title: string
  detail?: string
  attachments?: Attachment[]
  attachments_field?: string
  path?: Record<string, string>
}

export type Outcome = { key: string } & ({ sent: true; answer: unknown } | { sent: false })

type Queueable =
  | '/point-applications'
  | '/point-appeals'
  | '/public/app-complaints'
  | '/wishes'
  | '/wishes/{wish_id}/claim'
  | '/wishes/{wish_id}/moves'
  | '/charities/{charity_id}/pledges'
  | '/cases'
  | '/cases/{case_id}/follow'
  | '/cases/{case_id}/message'
  | '/cases/{case_id}/moves'
  | '/activities/{activity_id}/register'
  | '/activities/{activity_id}/unregister'
  | '/dual-posts/{post_id}/claim'
  | '/dual-records'
  | '/coverage-visits'
  | '/help-calls'
  | '/patrols'
  | '/patrols/{patrol_id}/end'

/**
 * A POST that must not be lost when there is no network. Answers whether it was sent or waits; a refusal of the
 * server is thrown.
 */
export async function submit<P extends Queueable>(
  path: P,
  body: BodyOf<P>,
  { attachments = [], path: path_params, shown, ...command }: Command,
): Promise<Outcome> {
  const key = uuid_v7()
  const outcome = await outbox.submit({
    ...command,
    key,
    queued_at: new Date().toISOString(),
    path,
    ...(path_params ? { params: { path: path_params } } : {}),
    body: plain(body as Record<string, unknown>),
    shown: plain(shown),
    attachments,
    // A session may have run out: it is still his who has the phone.
    account_id: account_id || owner.value || undefined,
  })
  if (outcome.sent && command.answer_to) keep_own(command.answer_to, outcome.answer)
  return { key, ...outcome }
}

/** Shows what waits and sends it now and whenever the network returns. */
export async function start_outbox() {
  queue.value = await outbox.entries()
  // A server that was restarted does not fire the network's event, so the queue also asks again by itself.
  setInterval(() => queue.value.some((entry) => !entry.refused) && void flush(), 30_000)
  uni.onNetworkStatusChange(({ isConnected }) => isConnected && void flush())
  await flush()
}
