import type { OutboxStore, Queued } from '@linli/api'
import { browser_table } from './browser-store'

const storage_key = 'linli.outbox'

const kept = (): Queued[] => (uni.getStorageSync(storage_key) as Queued[]) || []

/** The platform's own storage; a photo is kept as the path of its saved copy. */
function phone_store(): OutboxStore {
  return {
    all: async () => kept(),
    put: async (entry) =>
      uni.setStorageSync(storage_key, [...kept().filter(({ key }) => key !== entry.key), entry]),
    remove: async (key) =>
      uni.setStorageSync(storage_key, kept().filter((entry) => entry.key !== key)),
  }
}

export const outbox_store = (): OutboxStore =>
  process.env.UNI_PLATFORM === 'h5' ? browser_table<Queued>('linli.outbox', 'queued', 'key') : phone_store()
