import { computed, reactive, ref, shallowRef, watch } from 'vue'
import { useRoute, useRouter, type LocationQueryRaw } from 'vue-router'
import { address, as_problem, read, read_all, type Item, type ListPath, type Params, type Problem } from './api'
import { is_empty, type Field, type Values } from './fields'

export interface List<T = unknown> {
  fields: Field[]
  filters: Values
  items: T[]
  loading: boolean
  problem?: Problem
  page: number
  has_next: boolean
  filtered: boolean
  apply(): void
  clear(): void
  next(): void
  previous(): void
  reload(): Promise<void>
  export_address?: (format: 'xlsx' | 'csv' | 'pdf') => string
}

/**
 * The one pattern of every list: filters live in the address bar, pages follow the server's cursor, and the same
 * filters go to the export. `fixed` is asked for always and never shown; a list without `when` waits for nothing.
 */
export function use_list<P extends ListPath>(
  path: P,
  options: {
    fields?: Field[]
    at?: () => Params
    fixed?: () => Params
    exported?: boolean
    limit?: number
    /** The server gives the whole list at once and takes no page. */
    whole?: boolean
    /** All pages at once, for a page that shows the list as something else than lines. */
    every?: boolean
    /** A second list on one page keeps its filters out of the address bar. */
    local?: boolean
    when?: () => boolean
    /** What a filter is when the address says nothing about it. */
    defaults?: Values
  } = {},
): List<Item<P>> {
  const route = useRoute()
  const router = useRouter()
  const fields = options.fields ?? []
  const filters = reactive<Values>({})
  const items = shallowRef<Item<P>[]>([])
  const loading = ref(false)
  const problem = ref<Problem>()
  const cursors = ref<(string | undefined)[]>([undefined])
  const next_cursor = ref<string>()
  let asked = 0

  function take_from_address() {
    for (const field of fields) {
      const raw = route.query[field.name]
      const text = Array.isArray(raw) ? raw[0] : raw
      filters[field.name] = text || (text === undefined || field.required ? options.defaults?.[field.name] : undefined)
    }
  }

  function query(): Params {
    return { ...(filters as Params), ...options.fixed?.() }
  }

  async function ask_server(): Promise<{ items: Item<P>[]; next?: string }> {
    const at = options.at?.()
    if (options.every) return { items: await read_all(path, { at, query: query() }) }
    const page = options.whole ? {} : { limit: options.limit ?? 20, after: cursors.value.at(-1) }
    return (await read(path, { at, query: { ...query(), ...page } })) as { items: Item<P>[]; next?: string }
  }

  async function load() {
    if (options.when && !options.when()) return
    const turn = ++asked
    loading.value = true
    try {
      const answer = await ask_server()
      if (turn !== asked) return
      items.value = answer.items
      next_cursor.value = answer.next
      problem.value = undefined
    } catch (thrown) {
      if (turn !== asked) return
      problem.value = as_problem(thrown)
      items.value = []
      next_cursor.value = undefined
    } finally {
      if (turn === asked) loading.value = false
    }
  }

  async function reload() {
    await load()
  }

  function restart() {
    cursors.value = [undefined]
    void load()
  }

  function apply() {
    if (options.local) return restart()
    const kept: LocationQueryRaw = { ...route.query }
    for (const field of fields) {
      const usual = options.defaults?.[field.name]
      if (field.required && is_empty(filters[field.name])) filters[field.name] = usual
      const value = filters[field.name]
      if (is_empty(value) ? is_empty(usual) : value === usual) delete kept[field.name]
      // A filter that is something by default and was cleared says so, else the default would come back.
      else kept[field.name] = is_empty(value) ? '' : String(value)
    }
    void router.replace({ query: kept }).then(restart)
  }

  function clear() {
    for (const field of fields) filters[field.name] = options.defaults?.[field.name]
    apply()
  }

  if (!options.local) {
    take_from_address()
    const here = route.path
    watch(
      () => route.query,
      () => {
        if (route.path !== here) return
        const before = JSON.stringify(filters)
        take_from_address()
        if (JSON.stringify(filters) !== before) restart()
      },
    )
  }
  if (options.at || options.fixed) {
    watch(
      () => JSON.stringify([options.at?.(), options.fixed?.()]),
      () => restart(),
    )
  }
  void load()

  return reactive({
    fields,
    filters,
    items,
    loading,
    problem,
    page: computed(() => cursors.value.length),
    has_next: computed(() => Boolean(next_cursor.value)),
    filtered: computed(() => fields.some((field) => !is_empty(filters[field.name]) && filters[field.name] !== options.defaults?.[field.name])),
    apply,
    clear,
    next() {
      if (!next_cursor.value) return
      cursors.value = [...cursors.value, next_cursor.value]
      void load()
    },
    previous() {
      if (cursors.value.length < 2) return
      cursors.value = cursors.value.slice(0, -1)
      void load()
    },
    reload,
    export_address: options.exported
      ? (format: 'xlsx' | 'csv' | 'pdf') => address(`${path}/export`, { at: options.at?.(), query: { ...query(), format } })
      : undefined,
  }) as unknown as List<Item<P>>
}
