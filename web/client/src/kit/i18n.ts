import { shared_en, shared_zh_cn } from '@linli/i18n'
import { watch } from 'vue'
import { createI18n } from 'vue-i18n11'
import { problem_text as words_for } from '@linli/api'
import en from '@/locale/en.json'
import zh_cn from '@/locale/zh-CN.json'
import { preferences } from './preferences'

const i18n = createI18n({
  legacy: false,
  locale: preferences.language,
  fallbackLocale: 'zh-CN',
  missingWarn: false,
  fallbackWarn: false,
  messages: { 'zh-CN': { ...shared_zh_cn, ...zh_cn }, en: { ...shared_en, ...en } },
})

watch(
  () => preferences.language,
  (language) => (i18n.global.locale.value = language),
)

/** The text of a key in the chosen language. Read inside a render or a computed, it follows the language. */
export function t(key: string, params: Record<string, unknown> = {}): string {
  return i18n.global.t(key, params)
}

/** Whether a key has a text. */
export function has_text(key: string): boolean {
  return i18n.global.te(key) || i18n.global.te(key, 'zh-CN')
}

/** The words for what went wrong. */
export function problem_text(problem: unknown): string {
  return words_for(problem, t, has_text)
}

/** The text of a value out of a fixed list, or the value itself when a newer server knows one more. */
export function name_of(list: string, value: string | undefined): string {
  if (!value) return ''
  const key = `${list}.${value}`
  return has_text(key) ? t(key) : value
}
