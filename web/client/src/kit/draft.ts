import { reactive, watch } from 'vue'
import { forget_own, keep_own, own, owner } from './own'

const key_of = (name: string) => `draft.${name}`

/** Writes a draft that a screen will find when it opens. */
export function keep_draft(name: string, form: object) {
  keep_own(key_of(name), form)
}

/** A form whose contents outlive the page until it is sent; `clear` is for then. */
export function use_draft<T extends object>(name: string, empty: () => T) {
  const key = key_of(name)
  let whose = owner.value
  const kept: unknown = own(key)
  const restored = !!kept && typeof kept === 'object'
  const form = reactive<T>({ ...empty(), ...(restored ? (kept as T) : {}) })
  const stop = watch(form, save, { deep: true })

  /** A visitor who signs in takes along what he has typed; what is somebody else's is not written any more. */
  function save() {
    if (!whose && owner.value) {
      forget_own(key, whose)
      whose = owner.value
    }
    if (whose === owner.value) keep_own(key, JSON.parse(JSON.stringify(form)))
  }

  return {
    form,
    restored,
    /** The form is done with: nothing of it stays on the phone. */
    clear() {
      stop()
      forget_own(key, whose)
      forget_own(key)
    },
  }
}
