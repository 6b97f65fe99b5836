import { ElMessage } from 'element-plus'
import { as_problem } from './api'
import { problem_words } from './words'

/** A short word that it is done; screen readers hear it. */
export function said(text: string) {
  ElMessage({ message: text, type: 'success', grouping: true })
}

/** Runs a command that needs no form; a refusal is told where the eye is. */
export async function attempt<T>(command: () => Promise<T>, done?: string): Promise<T | undefined> {
  try {
    const answer = await command()
    if (done) said(done)
    return answer
  } catch (thrown) {
    ElMessage({ message: problem_words(as_problem(thrown)), type: 'error', duration: 6000, showClose: true })
    return undefined
  }
}
