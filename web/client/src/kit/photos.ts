import { Problem, type Attachment } from '@linli/api'
import { ref } from 'vue'
import { media_url, upload } from './api'

export const max_photos = 6

export interface Photo {
  name: string
  /** What is shown: the local picture, or the server's small one after the page was opened again. */
  preview: string
  handle?: unknown
  file_id?: string
  state: 'uploading' | 'ready' | 'kept' | 'failed'
}

/** Photos that are uploaded while the form is still being filled in; without network they travel with the command. */
export function use_photos(uploaded_before: string[] = []) {
  const photos = ref<Photo[]>(
    uploaded_before.map((file_id) => ({
      name: file_id,
      preview: media_url(`/api/v1/files/${file_id}/thumb`),
      file_id,
      state: 'ready',
    })),
  )

  async function send(photo: Photo) {
    try {
      photo.file_id = await upload({ name: photo.name, handle: photo.handle })
      photo.state = 'ready'
    } catch (problem) {
      photo.state = problem instanceof Problem && problem.is_unreachable ? 'kept' : 'failed'
      if (photo.state === 'failed') throw problem
    }
  }

  function add(files: { name: string; preview: string; handle: unknown }[]): Promise<void>[] {
    const room = max_photos - photos.value.length
    return files.slice(0, room).map((file) => {
      photos.value.push({ ...file, state: 'uploading' })
      return send(photos.value[photos.value.length - 1]!)
    })
  }

  const attachments = (): Attachment[] =>
    photos.value
      .filter(({ state }) => state !== 'failed')
      .map(({ name, handle, file_id }) => ({ name, handle, file_id }))

  return { photos, add, remove: (index: number) => photos.value.splice(index, 1), attachments }
}
