import { shallowRef } from 'vue'
import type { Field, Values } from './fields'

export interface Question {
  title: string
  /** What will happen, in one or two sentences. */
  text?: string
  fields?: Field[]
  initial?: Values
  /** Word on the button that does it. */
  action?: string
  danger?: boolean
  width?: number
  draft?: string
  done?: string
  submit: (body: Values, values: Values) => Promise<unknown>
}

interface Asked extends Question {
  settle: (done: boolean) => void
}

export const asked = shallowRef<Asked>()

/** Opens the one form dialog of the console; true when the command went through, false when it was given up. */
export function ask(question: Question): Promise<boolean> {
  asked.value?.settle(false)
  return new Promise((resolve) => {
    asked.value = {
      ...question,
      settle(done) {
        asked.value = undefined
        resolve(done)
      },
    }
  })
}
