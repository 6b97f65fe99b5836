import { Problem, uuid_v7, type Attachment } from '@linli/api'
import { ref } from 'vue'
import { media_url, upload } from './api'
import { drop_saved, shelf } from './photo-shelf'

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

/**
 * Photos that are uploaded while the form is still being filled in; without network they travel with the command, and
 * under a `draft` they outlive the page.
 */
export function use_photos(uploaded_before: string[] = [], draft = '') {
  const photos = ref<Photo[]>(
    uploaded_before.map((file_id) => ({
      name: file_id,
      preview: media_url(`/api/v1/files/${file_id}/thumb`),
      file_id,
      state: 'ready',
    })),
  )

  async function unshelve(photo: Photo) {
    const key = photo.shelved
    photo.shelved = undefined
    if (key) await shelf.remove(key)
  }

  async function put_away(photo: Photo) {
    if (!draft || photo.shelved) return
    // A phone without room for it still sends it, only not after the page was closed.
    const kept = await shelf.put(draft, { name: photo.name, handle: photo.handle }).catch(() => undefined)
    if (!kept) return
    photo.shelved = kept.key
    photo.handle = kept.handle
  }

  async function send(photo: Photo) {
    try {
      photo.key ??= uuid_v7()
      photo.file_id = await upload({ name: photo.name, handle: photo.handle, key: photo.key })
      photo.state = 'ready'
      if (photo.shelved) drop_saved(photo.handle)
      await unshelve(photo)
    } catch (problem) {
      photo.state = problem instanceof Problem && problem.is_unreachable ? 'kept' : 'failed'
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
    for (const { key, name, handle } of await shelf.of(draft).catch(() => [])) {
      if (photos.value.length >= max_photos) return
      photos.value.push({ name, preview: preview_of(handle), handle, shelved: key, state: 'uploading' })
      void send(photos.value[photos.value.length - 1]!).catch(() => undefined)
    }
  }
  if (draft) void restore()

  function remove(index: number) {
    const [photo] = photos.value.splice(index, 1)
    if (!photo?.shelved) return
    drop_saved(photo.handle)
    void unshelve(photo)
  }

  const attachments = (): Attachment[] =>
    photos.value
      .filter(({ state }) => state !== 'failed')
      .map(({ name, handle, key, file_id }) => ({ name, handle, key, file_id }))

  /** The form was sent or is in the queue, which keeps its own copies. */
  const clear = () => (draft ? shelf.clear(draft).catch(() => undefined) : Promise.resolve())

  return { photos, add, remove, attachments, clear }
}
