import { createRequire } from 'node:module'
import uni from '@dcloudio/vite-plugin-uni'
import { defineConfig } from 'vite'
import { first_words, pages_with_words } from './build/first-words'
import { local_only, own_words } from './build/local-only'
import { pwa } from './build/pwa'

// npm hoists the component library to the workspace's root, above this package; uni names the files of a mini-program
// by their path from `src` and would place them outside of it. What is below node_modules keeps its own path.
const names = createRequire(import.meta.url)('@dcloudio/uni-cli-shared/dist/utils.js')
for (const name of ['normalizeMiniProgramFilename', 'normalizeNodeModules']) {
  const original = names[name]
  names[name] = (...args: unknown[]) => original(...args).replace(/^(\.\.\/)+(?=node-modules\/)/, '')
}

// The plugin is CommonJS; loaded from an ES module its function is one level deeper.
const uni_plugin = (uni as unknown as { default?: typeof uni }).default ?? uni

const in_browser = process.env.UNI_PLATFORM === 'h5'

export default defineConfig({
  plugins: [...local_only(), uni_plugin(), own_words(), ...(in_browser ? [first_words(), pages_with_words(), pwa()] : [])],
  server: { proxy: { '/api': process.env.LINLI_URL ?? 'http://127.0.0.1:8080' } },
  define: {
    __VUE_I18N_FULL_INSTALL__: false,
    __VUE_I18N_LEGACY_API__: false,
    __INTLIFY_PROD_DEVTOOLS__: false,
  },
})
