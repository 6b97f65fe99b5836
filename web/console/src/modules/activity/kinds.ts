import { ref } from 'vue'
import { read, type Item } from '@/kit/api'

export type Kind = Item<'/public/activity-kinds'>

/** The kinds of activities in the reader's language. */
export function use_kinds() {
  const kinds = ref<Kind[]>([])
  const ready = read('/public/activity-kinds').then(
    ({ items }) => void (kinds.value = items),
    () => undefined,
  )
  return { kinds, ready }
}
