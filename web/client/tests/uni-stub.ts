import { beforeEach } from 'vitest'

const kept = new Map<string, unknown>()

/** The little of uni that plain modules use: storage and what the system says of itself. */
const stub = {
  getStorageSync: (key: string) => structuredClone(kept.get(key)) ?? '',
  setStorageSync: (key: string, value: unknown) => void kept.set(key, structuredClone(value)),
  removeStorageSync: (key: string) => void kept.delete(key),
  getStorageInfoSync: () => ({ keys: [...kept.keys()] }),
  removeSavedFile: () => undefined,
  getSystemInfoSync: () => ({ language: 'zh-CN' }),
}

Object.assign(globalThis, { uni: stub })
beforeEach(() => kept.clear())
