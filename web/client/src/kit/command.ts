import { Problem, uuid_v7 } from '@linli/api'
import { ref } from 'vue'

/**
 * A command that a person starts by a tap. While no answer came, a repeat carries the same key, so that tapping again
 * after a broken connection cannot order twice; after an answer the next tap is a new command.
 */
export function use_command<Input extends unknown[], Output>(run: (key: string, ...input: Input) => Promise<Output>) {
  const busy = ref(false)
  const problem = ref<unknown>()
  let key = uuid_v7()
  let last_input = ''

  async function start(...input: Input): Promise<Output | undefined> {
    if (busy.value) return undefined
    const this_input = JSON.stringify(input)
    if (this_input !== last_input) key = uuid_v7()
    last_input = this_input
    busy.value = true
    problem.value = undefined
    try {
      const answer = await run(key, ...input)
      key = uuid_v7()
      return answer
    } catch (failure) {
      problem.value = failure
      if (!(failure instanceof Problem) || (!failure.is_unreachable && failure.status < 500)) key = uuid_v7()
      return undefined
    } finally {
      busy.value = false
    }
  }

  return { busy, problem, start }
}
