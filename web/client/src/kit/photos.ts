import { type Attachment, Problem, may_pass, uuid_v7 } from '@linli/api'
import { ref } from 'vue'
import { api, media_url, upload } from './api'
import { t } from './i18n'
import { name_for, owner } from './own'
import { drop_saved, shelf } from './photo-shelf'
import { use_session } from './session'

export const max_photos = 6

export interface Photo {
  name: string
  /** What is shown: the local picture, or the server's small one after the page was opened again. */
  preview: string
  handle?: unknown
  /** Under which the server keeps it once, however often it has to be sent. */
  key?: string
  file_id?: string
  /** Under which name its bytes are kept until they are sent. */
  shelved?: string
  state: 'uploading' | 'ready' | 'kept' | 'failed'
}

function preview_of(handle: unknown): string {
  // #ifdef H5
  return URL.createObjectURL(handle as Blob)
  // #endif
  // #ifndef H5
  return String(handle)
  // #endif
}

/** What is no fault of the photo: it waits for the network, for the server, or for its person to sign in. */
const can_wait = (problem: unknown) => may_pass(problem) || (problem instanceof Problem && problem.status === 401)

/**
 * Photos that are uploaded while the form is still being filled in; without network they travel with the command, and
 * under a `draft` they outlive the page.
 */
export function use_photos(uploaded_before: string[] = [], draft = '') {
  const begun_by = owner.value
  const photos = ref<Photo[]>(
    uploaded_before.map((file_id) => ({
      name: file_id,
      preview: media_url(`/api/v1/files/${file_id}/thumb`),
      file_id,
      state: 'ready',
    })),
  )
  const removed = new WeakSet<Photo>()

  async function take_off(photo: Photo) {
    const key = photo.shelved
    if (!key) return
    photo.shelved = undefined
    drop_saved(photo.handle)
    await shelf.remove(key).catch(() => undefined)
  }

  async function put_away(photo: Photo) {
    if (!draft || photo.shelved || removed.has(photo)) return
    // A phone without room for it still sends it, only not after the page was closed.
    const kept = await shelf.put(name_for(owner.value, draft), { name: photo.name, handle: photo.handle }).catch(() => undefined)
    if (!kept) return
    photo.shelved = kept.key
    photo.handle = kept.handle
    if (removed.has(photo)) await take_off(photo)
  }

  async function send(photo: Photo) {
    photo.state = 'uploading'
    try {
      photo.key ??= uuid_v7()
      photo.file_id = await upload({ name: photo.name, handle: photo.handle, key: photo.key })
      photo.state = 'ready'
      await take_off(photo)
    } catch (problem) {
      photo.state = can_wait(problem) ? 'kept' : 'failed'
      if (photo.state === 'failed') throw problem
      await put_away(photo)
    }
  }

  function add(files: { name: string; preview: string; handle: unknown }[]): Promise<void>[] {
    const room = max_photos - photos.value.length
    return files.slice(0, room).map((file) => {
      photos.value.push({ ...file, state: 'uploading' })
      return send(photos.value[photos.value.length - 1]!)
    })
  }

  /** Brings back what was taken before the page was closed, and tries to send it now. */
  async function restore() {
    for (const { key, name, handle } of await shelf.of(name_for(begun_by, draft)).catch(() => [])) {
      if (photos.value.length >= max_photos) return
      photos.value.push({ name, preview: preview_of(handle), handle, shelved: key, state: 'uploading' })
      void send(photos.value[photos.value.length - 1]!).catch(() => undefined)
    }
  }

  /**
   * A photo whose form waited for too long is gone from the server, and a command that names it would be refused. The
   * server says the same to somebody who is not signed in, so that is asked as well.
   */
  async function check_uploaded() {
    const session = use_session()
    await session.when_known()
    const gone: Photo[] = []
    for (const photo of photos.value.slice(0, uploaded_before.length)) {
      // The picture itself is no JSON and ends as another problem: only the lack of it is of interest here.
      const problem = await api
        .get('/files/{file_id}/thumb', { params: { path: { file_id: photo.file_id! } } })
        .catch((failure: unknown) => failure)
      if (problem instanceof Problem && problem.status === 404) gone.push(photo)
    }
    if (!gone.length || !(await api.get('/me').catch(() => undefined))) return
    for (const photo of gone) Object.assign(photo, { file_id: undefined, state: 'failed' })
  }

  if (draft) {
    void restore()
    if (uploaded_before.length) void check_uploaded()
  }

  /** It is shown until it is off the shelf: what was seen to go does not come back with the next visit. */
  async function remove(index: number) {
    const photo = photos.value[index]
    if (!photo || removed.has(photo)) return
    removed.add(photo)
    if (photo.shelved) await take_off(photo)
    photos.value.splice(photos.value.indexOf(photo), 1)
  }

  const attachments = (): Attachment[] =>
    photos.value
      .filter((photo) => photo.state !== 'failed' && !removed.has(photo))
      .map(({ name, handle, key, file_id }) => ({ name, handle, key, file_id }))

  /** Why nothing can be sent yet, in words: a photo that failed is taken away by the person and never just left out. */
  const in_the_way = (): string => (photos.value.some(({ state }) => state === 'failed') ? t('photos.failed_first') : '')

  /** The same for what cannot wait for the network; what waits is tried once more before. */
  async function not_sent(): Promise<string> {
    const waiting = photos.value.filter(({ state }) => state === 'kept')
    await Promise.all(waiting.map((photo) => send(photo).catch(() => undefined)))
    return in_the_way() || (photos.value.some(({ state }) => state !== 'ready') ? t('photos.wait_first') : '')
  }

  /** The form was sent or is in the queue, which keeps its own copies. */
  async function clear() {
    if (!draft) return
    for (const whose of new Set([begun_by, owner.value])) await shelf.clear(name_for(whose, draft)).catch(() => undefined)
  }

  return { photos, add, remove, attachments, in_the_way, not_sent, clear }
}
