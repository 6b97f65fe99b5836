import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import components from 'unplugin-vue-components/vite'
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers'
import { defineConfig } from 'vitest/config'

const server = process.env.LINLI_URL ?? 'http://localhost:8080'

export default defineConfig({
  base: '/console/',
  plugins: [
    vue(),
    components({
      dirs: [],
      dts: 'src/components.d.ts',
      resolvers: [ElementPlusResolver({ importStyle: 'css' })],
    }),
  ],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  define: {
    __VUE_OPTIONS_API__: 'true',
    __VUE_I18N_LEGACY_API__: 'false',
    __VUE_I18N_FULL_INSTALL__: 'false',
    __INTLIFY_PROD_DEVTOOLS__: 'false',
  },
  server: { port: 5174, proxy: { '/api': server, '/openapi.json': server } },
  build: { outDir: 'dist', assetsInlineLimit: 0, reportCompressedSize: true },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.ts'],
    // Whole pages are mounted, beside a build as well.
    testTimeout: 60_000,
    server: { deps: { inline: ['element-plus'] } },
  },
})
