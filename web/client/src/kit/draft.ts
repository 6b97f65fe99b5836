import { reactive, watch } from 'vue'

const prefix = 'linli.draft.'

/** Writes a draft that a screen will find when it opens. */
export function keep_draft(name: string, form: object) {
  uni.setStorageSync(prefix + name, form)
}

/** A form whose contents outlive the page until it is sent; `clear` is for then. */
export function use_draft<T extends object>(name: string, empty: () => T) {
  const key = prefix + name
  const kept: unknown = uni.getStorageSync(key)
  const restored = !!kept && typeof kept === 'object'
  const form = reactive<T>({ ...empty(), ...(restored ? (kept as T) : {}) })
  const stop = watch(form, () => uni.setStorageSync(key, JSON.parse(JSON.stringify(form))), { deep: true })

  return {
    form,
    restored,
    /** The form is done with: nothing of it stays on the phone. */
    clear() {
      stop()
      uni.removeStorageSync(key)
    },
  }
}
