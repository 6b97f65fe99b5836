// Loads the built mini-program as WeChat would, under a stub of `wx`. uni replaces a package named vue-i18n by a
// runtime that prints placeholders raw; this client takes the real one under another name, and this test keeps it so.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import vm from 'node:vm'
import { beforeAll, expect, test } from 'vitest'

const here = fileURLToPath(new URL('..', import.meta.url))
const built = join(here, 'dist/build/mp-weixin')

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? files(path) : [path]
  })
}

const newest = (folder: string) => Math.max(...files(folder).map((path) => statSync(path).mtimeMs))

const called_at_start = ['setStorage', 'setStorageSync', 'onThemeChange', 'onNetworkStatusChange', 'getNetworkType', 'request']

function load_app(language: string, phone: Record<string, unknown> = {}) {
  const registered = { app: 0, pages: 0, components: 0 }
  const wx = new Proxy(
    {
      getSystemInfoSync: () => ({ language, platform: 'devtools', SDKVersion: '3.0.0', theme: 'light' }),
      getAppBaseInfo: () => ({ language, SDKVersion: '3.0.0', theme: 'light' }),
      getStorageSync: () => '',
      getStorageInfoSync: () => ({ keys: [] }),
      getLaunchOptionsSync: () => ({}),
      getEnterOptionsSync: () => ({}),
      canIUse: () => true,
      ...Object.fromEntries(called_at_start.map((name) => [name, () => undefined])),
      ...phone,
    } as Record<string, unknown>,
    { get: (known, name: string) => known[name] ?? (() => undefined) },
  )
  const context = vm.createContext({
    wx,
    global: {},
    console,
    setTimeout,
    clearTimeout,
    setInterval: () => 0,
    clearInterval: () => undefined,
    App: () => registered.app++,
    Page: () => registered.pages++,
    Component: () => registered.components++,
    Behavior: (behavior: unknown) => behavior,
    getApp: () => ({}),
    getCurrentPages: () => [],
  })
  const modules = new Map<string, { exports: Record<string, unknown> }>()
  function load(path: string): Record<string, unknown> {
    const known = modules.get(path)
    if (known) return known.exports
    const module = { exports: {} as Record<string, unknown> }
    modules.set(path, module)
    const run = vm.runInContext(`(function (require, module, exports) {${readFileSync(path, 'utf8')}\n})`, context, { filename: path })
    run((name: string) => load(resolve(dirname(path), name.endsWith('.js') ? name : `${name}.js`)), module, module.exports)
    return module.exports
  }
  return { load: (name: string) => load(join(built, name)), registered }
}

beforeAll(() => {
  const current = existsSync(join(built, 'app.js')) && statSync(join(built, 'app.js')).mtimeMs > newest(join(here, 'src'))
  if (!current) execFileSync('npm', ['run', 'build:mp-weixin'], { cwd: here, stdio: 'ignore' })
}, 300_000)

test('placeholders are filled in, in both languages', () => {
  for (const [language, text] of [
    ['zh_CN', '李明，您好'],
    ['en', 'Hello, 李明'],
  ] as const) {
    const app = load_app(language)
    app.load('app.js')
    const { t } = app.load('kit/i18n.js') as { t: (key: string, params: object) => string }
    expect(t('home.hello', { name: '李明' })).toBe(text)
  }
})

test('the app and every page of it load', () => {
  const { pages } = JSON.parse(readFileSync(join(built, 'app.json'), 'utf8')) as { pages: string[] }
  const app = load_app('zh_CN')
  app.load('app.js')
  for (const page of pages) app.load(`${page}.js`)
  expect(app.registered.app).toBe(1)
  expect(app.registered.pages + app.registered.components).toBeGreaterThanOrEqual(pages.length)
})

test('nothing in it is fetched from another host', () => {
  const sheets = files(built).filter((path) => path.endsWith('.wxss') || path.endsWith('.wxml'))
  for (const path of sheets) expect(readFileSync(path, 'utf8'), path).not.toMatch(/url\(['"]?https?:/)
})

test('pictures and documents are fetched with the session, and a refusal is never opened as one', async () => {
  const asked: { url: string; header: Record<string, string> }[] = []
  const status: Record<string, number> = { '/api/v1/files/7': 401, '/api/v1/files/8': 404 }
  const app = load_app('zh_CN', {
    getStorageSync: (name: string) => (name === 'linli.token' ? 'secret' : ''),
    downloadFile(options: { url: string; header: Record<string, string>; success: (found: object) => void }) {
      asked.push(options)
      options.success({ statusCode: status[options.url] ?? 200, tempFilePath: 'wxfile://tmp' })
    },
  })
  app.load('app.js')
  const media = app.load('kit/media.js') as Record<'downloaded' | 'shown_from', (url: string) => Promise<string>>
  expect(await media.shown_from('/api/v1/files/5/thumb')).toBe('wxfile://tmp')
  expect(await media.shown_from('/api/v1/files/5/thumb')).toBe('wxfile://tmp')
  expect(asked.map(({ url, header }) => [url, header.Authorization])).toEqual([['/api/v1/files/5/thumb', 'Bearer secret']])
  expect(await media.shown_from('wxfile://taken')).toBe('wxfile://taken')
  await expect(media.downloaded('/api/v1/files/7')).rejects.toMatchObject({ code: 'access.sign_in_required' })
  await expect(media.downloaded('/api/v1/files/8')).rejects.toMatchObject({ code: 'file.not_found' })
})
