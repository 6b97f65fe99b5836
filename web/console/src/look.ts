import { ref, watchEffect } from 'vue'

export const themes = ['auto', 'light', 'dark'] as const
export const sizes = ['normal', 'large', 'largest'] as const
export type Theme = (typeof themes)[number]
export type Size = (typeof sizes)[number]

function kept<T extends string>(name: string, allowed: readonly T[]): T {
  const value = localStorage.getItem(`linli.${name}`) as T | null
  return value && allowed.includes(value) ? value : allowed[0]!
}

const system_dark = matchMedia('(prefers-color-scheme: dark)')
const system_is_dark = ref(system_dark.matches)
system_dark.addEventListener('change', (event) => (system_is_dark.value = event.matches))

export const theme = ref<Theme>(kept('theme', themes))
export const size = ref<Size>(kept('size', sizes))
export const is_dark = ref(false)

watchEffect(() => {
  is_dark.value = theme.value === 'dark' || (theme.value === 'auto' && system_is_dark.value)
  const root = document.documentElement.classList
  root.toggle('dark', is_dark.value)
  root.toggle('size-large', size.value === 'large')
  root.toggle('size-largest', size.value === 'largest')
  localStorage.setItem('linli.theme', theme.value)
  localStorage.setItem('linli.size', size.value)
})
