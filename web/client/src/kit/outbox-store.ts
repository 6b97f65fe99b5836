import type { OutboxStore, Queued } from '@linli/api'

const table = 'queued'

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('linli.outbox', 1)
    request.onupgradeneeded = () => request.result.createObjectStore(table, { keyPath: 'key' })
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

async function run<T>(mode: IDBTransactionMode, work: (entries: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await opened()
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(table, mode)
      const request = work(transaction.objectStore(table))
      transaction.oncomplete = () => resolve(request.result)
      transaction.onabort = transaction.onerror = () => reject(transaction.error)
    })
  } finally {
    database.close()
  }
}

/** IndexedDB, because it keeps photos as they are. */
function browser_store(): OutboxStore {
  return {
    all: () => run<Queued[]>('readonly', (entries) => entries.getAll()),
    put: async (entry) => void (await run('readwrite', (entries) => entries.put(entry))),
    remove: async (key) => void (await run('readwrite', (entries) => entries.delete(key))),
  }
}

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

export const outbox_store = process.env.UNI_PLATFORM === 'h5' ? browser_store : phone_store
