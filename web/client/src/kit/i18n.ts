import { watch } from 'vue'
import { createI18n } from 'vue-i18n11'
import { problem_text as words_for } from '@linli/api'
// #ifdef H5
import first from 'virtual:first-words'
// #endif
// #ifndef H5
import { chinese } from './chinese'
import { english } from './english'
// #endif
import { preferences } from './preferences'

type Language = typeof preferences.language
type Words = typeof import('./chinese').chinese

const i18n = createI18n({
  legacy: false,
  locale: 'zh-CN',
  fallbackLocale: 'zh-CN',
  missingWarn: false,
  fallbackWarn: false,
  messages: { 'zh-CN': {} as Words, en: {} as Words },
})

const known = new Set<Language>()

function learn(language: Language, words: Words) {
  i18n.global.setLocaleMessage(language, words)
  known.add(language)
}

// #ifdef H5
i18n.global.setLocaleMessage('zh-CN', first as unknown as Words)
// #endif
// #ifndef H5
learn('zh-CN', chinese)
learn('en', english)
// #endif

const fetching: Partial<Record<Language, Promise<void>>> = {}

/**
 * A browser starts with the Chinese words of the home page. It fetches the others with the first other page, and
 * English ones when somebody reads English: most do not.
 */
function fetch_words(language: Language): Promise<void> {
  if (known.has(language)) return Promise.resolve()
  const words = language === 'en' ? import('./english').then((part) => part.english) : import('./chinese').then((part) => part.chinese)
  return (fetching[language] ??= words.then((all) => learn(language, all)).catch(() => void delete fetching[language]))
}

/** Every page but the home page waits for these, so that it is never seen without its words. */
export function all_words(): Promise<void> {
  return fetch_words(preferences.language)
}

async function speak(language: Language) {
  if (!known.has(language)) await fetch_words(language)
  if (preferences.language === language) i18n.global.locale.value = language
}

watch(() => preferences.language, speak, { flush: 'sync' })

/** The words of the first screen: until they are there nothing is shown, rather than another language. */
export async function first_words() {
  if (preferences.language === 'zh-CN') return
  // #ifdef H5
  const { style } = document.documentElement
  style.visibility = 'hidden'
  await speak(preferences.language).finally(() => (style.visibility = ''))
  // #endif
  // #ifndef H5
  await speak(preferences.language)
  // #endif
}

/** Whether a key has a text among the words that are here. */
function is_here(key: string): boolean {
  return i18n.global.te(key) || i18n.global.te(key, 'zh-CN')
}

/** The text of a key in the chosen language. Read inside a render or a computed, it follows the language. */
export function t(key: string, params: Record<string, unknown> = {}): string {
  if (!known.has(preferences.language) && !is_here(key)) {
    void all_words()
    return ''
  }
  return i18n.global.t(key, params)
}

/** Whether a key has a text. */
export function has_text(key: string): boolean {
  if (!known.has(preferences.language) && !is_here(key)) void all_words()
  return is_here(key)
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
