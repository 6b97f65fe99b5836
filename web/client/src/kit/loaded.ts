import { type Ref, ref, shallowRef } from 'vue'

const prefix = 'linli.kept.'

/** What was last kept under a name. */
export function kept<T>(name: string): T | undefined {
  return (uni.getStorageSync(prefix + name) as T) || undefined
}

/** Keeps an answer; a phone whose storage is full shows it all the same, only not without network. */
export function keep(name: string, value: unknown) {
  try {
    uni.setStorageSync(prefix + name, value)
  } catch {
    uni.removeStorageSync(prefix + name)
  }
}

/** Drops every answer that was kept for the screens of whoever was signed in. */
export function forget_all() {
  for (const key of uni.getStorageInfoSync().keys) if (key.startsWith(prefix)) uni.removeStorageSync(key)
}

export interface Loaded<T> {
  value: Ref<T | undefined>
  loading: Ref<boolean>
  problem: Ref<unknown>
  load: () => Promise<void>
}

/**
 * One answer of the server for a screen. With a `name`, the last answer is kept on the phone: it is shown at once and
 * when there is no network, and renewed behind. A function names what depends on the screen's address.
 */
export function use_loaded<T>(fetch: () => Promise<T>, name?: string | (() => string)): Loaded<T> {
  const value = shallowRef<T | undefined>(typeof name === 'string' ? kept<T>(name) : undefined)
  const loading = ref(false)
  const problem = ref<unknown>()

  async function load() {
    const key = typeof name === 'function' ? name() : name
    if (key) value.value ??= kept<T>(key)
    loading.value = true
    try {
      value.value = await fetch()
      problem.value = undefined
      if (key) keep(key, value.value)
    } catch (failure) {
      problem.value = failure
    } finally {
      loading.value = false
    }
  }

  return { value, loading, problem, load }
}

interface Page<T> {
  items: T[]
  next?: string | null
}

/** A list that a screen needs whole. */
export async function all_pages<T>(fetch: (after: string | undefined) => Promise<Page<T>>): Promise<T[]> {
  const items: T[] = []
  let after: string | undefined
  do {
    const page = await fetch(after)
    items.push(...page.items)
    after = page.next ?? undefined
  } while (after)
  return items
}

/** A list that is read page by page as the reader scrolls. */
export function use_list<T>(fetch: (after: string | undefined) => Promise<Page<T>>, name?: string) {
  const items = shallowRef<T[]>((name && kept<T[]>(name)) || [])
  const next = ref<string>()
  const loading = ref(false)
  const loaded = ref(false)
  const problem = ref<unknown>()
  let run = 0

  async function read(after: string | undefined) {
    const mine = ++run
    loading.value = true
    try {
      const page = await fetch(after)
      if (mine !== run) return
      items.value = after ? [...items.value, ...page.items] : page.items
      next.value = page.next ?? undefined
      loaded.value = true
      problem.value = undefined
      if (name && !after) keep(name, page.items)
    } catch (failure) {
      if (mine === run) problem.value = failure
    } finally {
      if (mine === run) loading.value = false
    }
  }

  return {
    items,
    next,
    loading,
    loaded,
    problem,
    load: () => read(undefined),
    more: () => (next.value && !loading.value ? read(next.value) : Promise.resolve()),
  }
}
