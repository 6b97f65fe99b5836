import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// A phone may be set to any zone, and the county's clock counts all the same: the tests run far from it.
process.env.TZ = 'America/Los_Angeles'

export default defineConfig({
  resolve: {
    alias: {
      '@': fileURLToPath(new URL('src', import.meta.url)),
      'virtual:first-words': fileURLToPath(new URL('src/locale/zh-CN.json', import.meta.url)),
    },
    dedupe: ['vue'],
  },
  define: { 'process.env.UNI_PLATFORM': JSON.stringify('h5') },
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/uni-stub.ts'],
    server: { deps: { inline: ['vue-i18n11', 'pinia'] } },
  },
})
