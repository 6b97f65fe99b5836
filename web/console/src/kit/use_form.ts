import type { ProblemParams } from '@linli/api'
import { computed, reactive, ref, watch } from 'vue'
import { body_of, missing, type Field, type Values } from './fields'
import { as_problem, type Problem } from './api'
import { draft_place } from './draft'
import { field_words } from './words'

/**
 * The one pattern of every form: what is typed is kept as a draft until it was sent, and fields that are missing or that the
 * server refused are named beside the field. After a lost answer it is sent again as the same command, as `send` does it.
 */
export function use_form(options: {
  fields: () => Field[]
  initial?: () => Values
  /** Under this name what was typed survives a closed tab. Forms with personal fields go without. */
  draft?: string
  /** Personal fields of the form, which no draft keeps. */
  unkept?: string[]
  submit: (body: Values, values: Values) => Promise<unknown>
}) {
  const values = reactive<Values>({ ...options.initial?.() })
  const codes = ref<Record<string, { code: string; params?: ProblemParams }>>({})
  const problem = ref<Problem>()
  const sending = ref(false)
  const store = options.draft ? draft_place(options.draft) : undefined

  if (store) {
    const kept = localStorage.getItem(store)
    if (kept) Object.assign(values, JSON.parse(kept) as Values)
    const kept_of = () => Object.fromEntries(Object.entries(values).filter(([name]) => !options.unkept?.includes(name)))
    watch(values, () => localStorage.setItem(store, JSON.stringify(kept_of())), { deep: true })
  }

  const errors = computed(() =>
    Object.fromEntries(
      Object.entries(codes.value).map(([field, fault]) => {
        const label = options.fields().find((one) => one.name === field)?.label
        return [field, field_words({ ...fault, field }, label)]
      }),
    ),
  )

  async function send(): Promise<boolean> {
    const fields = options.fields()
    problem.value = undefined
    codes.value = Object.fromEntries(Object.entries(missing(fields, values)).map(([name, code]) => [name, { code }]))
    if (Object.keys(codes.value).length > 0) return false
    sending.value = true
    try {
      await options.submit(body_of(fields, values), values)
      if (store) localStorage.removeItem(store)
      return true
    } catch (thrown) {
      const refused = as_problem(thrown)
      codes.value = Object.fromEntries(refused.fields.map((one) => [one.field, one]))
      const shown = new Set(fields.map((field) => field.name))
      if (!refused.fields.length || refused.fields.some((one) => !shown.has(one.field))) problem.value = refused
      return false
    } finally {
      sending.value = false
    }
  }

  return { values, errors, problem, sending, send }
}
