import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const files = [join(__dirname, '..', '..', 'i18n', 'shared', 'zh-CN.json'), join(__dirname, '..', 'src', 'locale', 'zh-CN.json')]

/** What the home page says, and what goes wrong before there is a way to fetch more words. */
const wanted = [
  ...['app', 'tab', 'common', 'offline', 'home', 'micro', 'market', 'publications', 'good.picture'],
  ...['publication_state', 'good_kind', 'problem.unknown', 'problem.network', 'problem.request'],
]

type Words = Record<string, Record<string, unknown>>

function part_of(words: Words): Words {
  const part: Words = {}
  for (const key of wanted) {
    const [list, one] = key.split('.') as [string, string | undefined]
    part[list] = one ? { ...part[list], [one]: words[list]![one] } : words[list]!
  }
  return part
}

const page_import = /import\('(\.\/(?!home\/home\.vue)[^']+\.vue)'\)\.then\(com =>/g

/** A browser's first load carries the words of the home page only; each other page waits until all words are there. */
export function first_words(): Plugin {
  return {
    name: 'linli:first-words',
    resolveId: (id) => (id === 'virtual:first-words' ? '\0first-words' : undefined),
    load(id) {
      if (id !== '\0first-words') return undefined
      files.forEach((file) => this.addWatchFile(file))
      const words = Object.assign({}, ...files.map((file) => JSON.parse(readFileSync(file, 'utf8'))))
      return `export default ${JSON.stringify(part_of(words))}`
    },
  }
}

/** Where uni fetches a page, its words are waited for. */
export function pages_with_words(): Plugin {
  return {
    name: 'linli:pages-with-words',
    transform(code) {
      if (!page_import.test(code)) return undefined
      const words = "import('@/kit/all-words').then((words) => words.all_words())"
      return { code: code.replace(page_import, `Promise.all([import('$1'), ${words}]).then(([com]) =>`), map: null }
    },
  }
}
