import { createI18n } from 'vue-i18n'
import type { Language } from 'element-plus/es/locale'
import { shallowRef } from 'vue'
import { speak } from './kit/api'

export const locales = ['zh-CN', 'en'] as const
export type Locale = (typeof locales)[number]

export const i18n = createI18n({
  legacy: false,
  locale: 'zh-CN',
  fallbackLocale: false,
  messages: {},
  missingWarn: import.meta.env.DEV,
})

/** The words of Element Plus itself. */
export const element_words = shallowRef<Language>()

const loaders: Record<Locale, () => Promise<{ texts: object; element: Language }>> = {
  'zh-CN': async () => ({
    texts: (await import('./texts/zh-CN')).default,
    element: (await import('element-plus/es/locale/lang/zh-cn')).default,
  }),
  en: async () => ({
    texts: (await import('./texts/en')).default,
    element: (await import('element-plus/es/locale/lang/en')).default,
  }),
}

export function current_locale(): Locale {
  return i18n.global.locale.value as Locale
}

/** The language of the last visit, else Chinese unless the browser asks for English. */
export function preferred_locale(): Locale {
  const kept = localStorage.getItem('linli.locale')
  if (kept === 'zh-CN' || kept === 'en') return kept
  return navigator.language.toLowerCase().startsWith('en') ? 'en' : 'zh-CN'
}

export async function use_locale(locale: Locale): Promise<void> {
  const { texts, element } = await loaders[locale]()
  i18n.global.setLocaleMessage(locale, texts as never)
  ;(i18n.global.locale as { value: string }).value = locale
  element_words.value = element
  document.documentElement.lang = locale
  localStorage.setItem('linli.locale', locale)
  speak(locale)
}
