import { ref } from 'vue'

/** The present minute, for everything that says how long something still takes. */
export const now = ref(Date.now())

setInterval(() => (now.value = Date.now()), 30_000)
