import { type KeyOf, Problem, uuid_v7 } from '@linli/api'
import { ref } from 'vue'

/**
 * A command that a person starts by a tap. While no answer came, a repeat of the same request carries the same key, so
 * that tapping again after a broken connection cannot order twice; after an answer the next tap is a new command. The
 * key goes by what is sent: what was changed in the form in the meantime is another request.
 */
export function use_command<Input extends unknown[], Output>(run: (key: KeyOf, ...input: Input) => Promise<Output>) {
  const busy = ref(false)
  const problem = ref<unknown>()
  const unanswered = new Map<string, string>()

  const key_of: KeyOf = (request) => {
    const said = JSON.stringify(request)
    const key = unanswered.get(said) ?? uuid_v7()
    unanswered.set(said, key)
    return key
  }

  async function start(...input: Input): Promise<Output | undefined> {
    if (busy.value) return undefined
    busy.value = true
    problem.value = undefined
    try {
      const answer = await run(key_of, ...input)
      unanswered.clear()
      return answer
    } catch (failure) {
      problem.value = failure
      if (!(failure instanceof Problem) || (!failure.is_unreachable && failure.status < 500)) unanswered.clear()
      return undefined
    } finally {
      busy.value = false
    }
  }

  return { busy, problem, start }
}
