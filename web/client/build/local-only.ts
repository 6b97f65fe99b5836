import type { Plugin } from 'vite'

const foreign_url = /url\(\s*(['"]?)https?:\/\/[^)]*\1\s*\)/g

/**
 * Nothing is fetched from another host at run time. The library's icon font, drawn for its own buttons only, is left
 * out with its style sheet, and what other sheets load from elsewhere (a shadow under the title bar) becomes nothing.
 */
export function local_only(): Plugin[] {
  return [
    {
      name: 'linli:no-icon-font',
      enforce: 'pre',
      transform(code, id) {
        if (!/wd-icon[\\/]wd-icon\.vue$/.test(id)) return undefined
        return { code: code.replace("@import './index.scss';", ''), map: null }
      },
    },
    {
      name: 'linli:no-foreign-picture',
      enforce: 'post',
      generateBundle(_, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === 'asset' && /\.(css|wxss)$/.test(file.fileName))
            file.source = String(file.source).replace(foreign_url, 'none')
      },
    },
  ]
}

const all_words = /import\.meta\.glob\((['"])\.\/locale\/\*\.json\1,\s*\{\s*eager:\s*true\s*\}\)/

/** uni takes every language's words into the first load; this client brings its own, one language at a time. */
export function own_words(): Plugin {
  return {
    name: 'linli:own-words',
    transform(code) {
      return all_words.test(code) ? { code: code.replace(all_words, '{}'), map: null } : undefined
    },
  }
}
