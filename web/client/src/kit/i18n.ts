import shared from '@linli/i18n/zh-CN'
import { watch } from 'vue'
import { createI18n } from 'vue-i18n11'
import { problem_text as words_for } from '@linli/api'
// #ifndef H5
import { english } from './english'
// #endif
import zh_cn from '@/locale/zh-CN.json'
import { preferences } from './preferences'

type Words = typeof shared & typeof zh_cn

const i18n = createI18n({
  legacy: false,
  locale: 'zh-CN',
  fallbackLocale: 'zh-CN',
  missingWarn: false,
  fallbackWarn: false,
  messages: { 'zh-CN': { ...shared, ...zh_cn }, en: {} as Words },
})

let knows_english = false

function learn_english(words: unknown) {
  i18n.global.setLocaleMessage('en', words as Words)
  knows_english = true
}

// #ifndef H5
learn_english(english)
// #endif

/** A browser fetches English words when somebody reads English: most do not. */
async function fetch_english() {
  learn_english((await import('./english')).english)
}

async function speak(language: typeof preferences.language) {
  if (language === 'en' && !knows_english) await fetch_english().catch(() => undefined)
  if (preferences.language === language) i18n.global.locale.value = language
}

watch(() => preferences.language, speak, { flush: 'sync' })

/** The words of the first screen: until they are there nothing is shown, rather than another language. */
export async function first_words() {
  // #ifdef H5
  const { style } = document.documentElement
  if (preferences.language === 'en') style.visibility = 'hidden'
  await speak(preferences.language).finally(() => (style.visibility = ''))
  // #endif
  // #ifndef H5
  await speak(preferences.language)
  // #endif
}

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
