import { onMounted, shallowRef } from 'vue'
import { as_problem, type Problem } from './api'

/** One thing that a page shows: read when the page is there, read again after a command, with what went wrong. */
export function use_record<T>(read_it: () => Promise<T>) {
  const record = shallowRef<T>()
  const problem = shallowRef<Problem>()

  async function load() {
    try {
      record.value = await read_it()
      problem.value = undefined
    } catch (thrown) {
      problem.value = as_problem(thrown)
    }
  }
  onMounted(load)

  return { record, problem, load }
}
