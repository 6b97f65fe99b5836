/** One table of IndexedDB, which keeps photos as they are. */
export function browser_table<T>(database_name: string, table: string, key: string) {
  function opened(): Promise<IDBDatabase> {
    return new Promise((resolve, reject) => {
      const request = indexedDB.open(database_name, 1)
      request.onupgradeneeded = () => request.result.createObjectStore(table, { keyPath: key })
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  }

  async function run<Out>(mode: IDBTransactionMode, work: (rows: IDBObjectStore) => IDBRequest<Out>): Promise<Out> {
    const database = await opened()
    try {
      return await new Promise<Out>((resolve, reject) => {
        const transaction = database.transaction(table, mode)
        const request = work(transaction.objectStore(table))
        transaction.oncomplete = () => resolve(request.result)
        transaction.onabort = transaction.onerror = () => reject(transaction.error)
      })
    } finally {
      database.close()
    }
  }

  return {
    all: () => run<T[]>('readonly', (rows) => rows.getAll()),
    put: async (row: T) => void (await run('readwrite', (rows) => rows.put(row))),
    remove: async (name: string) => void (await run('readwrite', (rows) => rows.delete(name))),
  }
}
