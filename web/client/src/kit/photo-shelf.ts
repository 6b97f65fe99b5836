// Photos that could not be uploaded yet, with their bytes: they outlive the page that took them, as its draft does.
import { uuid_v7 } from '@linli/api'
import { browser_table } from './browser-store'
import { name_for } from './own'

export interface Shelved {
  key: string
  /** The name of the draft, which tells whose it is. */
  draft: string
  name: string
  /** The bytes in a browser; the path of the saved copy in a mini-program and an app. */
  handle: unknown
}

interface Shelf {
  all: () => Promise<Shelved[]>
  put: (photo: Shelved) => Promise<void>
  remove: (key: string) => Promise<void>
  /** What will still be there tomorrow: a phone forgets the file of a photo that was only just taken. */
  lasting: (handle: unknown) => Promise<unknown>
}

const storage_key = 'linli.photos'
const kept = (): Shelved[] => (uni.getStorageSync(storage_key) as Shelved[]) || []

const phone_shelf: Shelf = {
  all: async () => kept(),
  put: async (photo) => uni.setStorageSync(storage_key, [...kept(), photo]),
  remove: async (key) => uni.setStorageSync(storage_key, kept().filter((photo) => photo.key !== key)),
  lasting: (handle) =>
    new Promise((resolve, reject) =>
      uni.saveFile({ tempFilePath: String(handle), success: ({ savedFilePath }) => resolve(savedFilePath), fail: reject }),
    ),
}

export function photo_shelf(): Shelf {
  if (process.env.UNI_PLATFORM !== 'h5') return phone_shelf
  return { ...browser_table<Shelved>('linli.photos', 'photos', 'key'), lasting: async (handle) => handle }
}

export function create_shelf(shelf: Shelf) {
  return {
    async put(draft: string, { name, handle }: { name: string; handle: unknown }): Promise<Shelved> {
      const photo = { key: uuid_v7(), draft, name, handle: await shelf.lasting(handle) }
      await shelf.put(photo)
      return photo
    },
    of: async (draft: string): Promise<Shelved[]> =>
      (await shelf.all()).filter((photo) => photo.draft === draft).sort((a, b) => (a.key < b.key ? -1 : 1)),
    remove: (key: string) => shelf.remove(key),
    async clear(draft: string) {
      for (const photo of await shelf.all()) if (photo.draft === draft) await shelf.remove(photo.key)
    },
    /** Takes away all that one account left, or a visitor. */
    async forget(whose: string) {
      for (const photo of await shelf.all()) {
        if (!photo.draft.startsWith(name_for(whose, ''))) continue
        drop_saved(photo.handle)
        await shelf.remove(photo.key)
      }
    },
  }
}

export const shelf = create_shelf(photo_shelf())

/** A saved copy is of no use once the server has the photo. */
export function drop_saved(handle: unknown) {
  // #ifndef H5
  if (typeof handle === 'string') uni.removeSavedFile({ filePath: handle, fail: () => undefined })
  // #endif
  void handle
}
