import { reactive, watch } from 'vue'

export type Language = 'zh-CN' | 'en'
export type TextSize = 'normal' | 'large' | 'largest'
export type Theme = 'auto' | 'light' | 'dark'

interface Preferences {
  language: Language
  size: TextSize
  theme: Theme
}

const storage_key = 'linli.preferences'

function first_language(): Language {
  const system = uni.getSystemInfoSync().language ?? ''
  return system && !/^zh/i.test(system) ? 'en' : 'zh-CN'
}

function stored(): Partial<Preferences> {
  const value: unknown = uni.getStorageSync(storage_key)
  return value && typeof value === 'object' ? (value as Partial<Preferences>) : {}
}

export const preferences = reactive<Preferences>({
  language: first_language(),
  size: 'normal',
  theme: 'auto',
  ...stored(),
})

const system = reactive({ dark: false })

/** Follows the system's theme, so that `auto` means what the phone shows now. */
function follow_system_theme() {
  // #ifdef H5
  const dark = window.matchMedia('(prefers-color-scheme: dark)')
  system.dark = dark.matches
  dark.addEventListener('change', () => (system.dark = dark.matches))
  // #endif
  // #ifndef H5
  system.dark = (uni.getSystemInfoSync() as { theme?: string }).theme === 'dark'
  uni.onThemeChange?.(({ theme }) => (system.dark = theme === 'dark'))
  // #endif
}

/** The classes that every screen's root carries: they choose the token values below it. */
export function appearance(): string {
  const dark = preferences.theme === 'dark' || (preferences.theme === 'auto' && system.dark)
  const size = preferences.size === 'normal' ? '' : ` size-${preferences.size}`
  return `linli${dark ? ' dark' : ''}${size}`
}

export function start_preferences() {
  follow_system_theme()
  watch(preferences, () => uni.setStorageSync(storage_key, { ...preferences }))
  // #ifdef H5
  watch(appearance, (classes) => (document.documentElement.className = classes), { immediate: true })
  watch(
    () => preferences.language,
    (language) => (document.documentElement.lang = language),
    { immediate: true },
  )
  // #endif
}
