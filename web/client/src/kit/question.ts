import { shallowRef } from 'vue'

interface Question {
  title: string
  content: string
  yes: string
  no: string
  answered: (yes: boolean) => void
}

/** What the screen asks now, if anything. */
export const question = shallowRef<Question>()

/** Asks before what cannot be undone; the screen's own panel shows it in the reader's size and theme. */
export function confirmed(title: string, content: string, yes: string, no: string): Promise<boolean> {
  question.value?.answered(false)
  return new Promise((resolve) => {
    question.value = {
      title,
      content,
      yes,
      no,
      answered(answer) {
        question.value = undefined
        resolve(answer)
      },
    }
  })
}
