import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const folder = join(__dirname, '..', 'pwa')

/** The application as something to install, with a worker that keeps its shell for when there is no network. */
export function pwa(): Plugin {
  return {
    name: 'linli:pwa',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const name of ['manifest.webmanifest', 'icon.svg', 'icon-192.png', 'icon-512.png', 'icon-maskable-512.png'])
        this.emitFile({ type: 'asset', fileName: name, source: readFileSync(join(folder, name)) })
      const kept = Object.keys(bundle)
        .filter((name) => /\.(js|css)$/.test(name))
        .map((name) => `/${name}`)
        .sort()
      const version = createHash('sha256').update(kept.join()).digest('hex').slice(0, 12)
      const source = readFileSync(join(folder, 'sw.js'), 'utf8')
        .replace("'__VERSION__'", JSON.stringify(version))
        .replace("['__KEPT__']", JSON.stringify(['/', '/icon.svg', ...kept]))
      this.emitFile({ type: 'asset', fileName: 'sw.js', source })
    },
  }
}
