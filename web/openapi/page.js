// Lists the routes of /openapi.json: by module, searchable, each with who may call it, what goes in, what comes out and what it may
// be refused for. A route has an address of its own: /openapi/#post_orders.
const texts = {
  'zh-CN': {
    title: '邻里接口文档',
    lead: '接口前缀 /api/v1。每个 POST 请带 Idempotency-Key（UUIDv7）；修改（PUT）请带 If-Match；列表用 limit 与 after 翻页。',
    download: '下载 openapi.json',
    other_language: 'English',
    skip: '跳到接口列表',
    find: '查找接口（路径、说明、权限、错误码）',
    modules: '模块',
    found: '{count} 个接口',
    nothing: '没有符合的接口。换一个词试试，例如 orders、certify、points.cap_reached。',
    loading: '正在读取 /openapi.json…',
    failed: '读不到 /openapi.json。请确认服务正在运行，再刷新本页。',
    anyone: '无需登录',
    signed_in: '登录即可',
    permission: '权限 {name}',
    inherited: '权限同列表',
    parameters: '参数',
    body: '请求正文',
    answer: '返回',
    file: '文件或事件流：{type}',
    refusals: '可能的拒绝',
    general: '另有任何接口都可能出现的错误，正文均为 application/problem+json。',
    example: '示例',
    required: '必填',
    absent: '可缺省',
    in_path: '路径',
    in_query: '查询',
    none: '无内容',
    list_of: '列表：',
    one_of: '取值 {words}',
    characters: '{min} 至 {max} 字',
    at_most: '至多 {max} 字',
    at_least: '至少 {min} 字',
    any_object: '任意对象',
    id: '标识（字符串）',
    points: '积分（整数）',
    day: '日期 YYYY-MM-DD',
    instant: '时间 RFC 3339',
  },
  en: {
    title: 'Linli API',
    lead: 'Every path begins with /api/v1. Send an Idempotency-Key (UUIDv7) with a POST and If-Match with an edit (PUT); lists are paged by limit and after.',
    download: 'Download openapi.json',
    other_language: '中文',
    skip: 'Skip to the routes',
    find: 'Find a route (path, summary, permission, problem code)',
    modules: 'Modules',
    found: '{count} routes',
    nothing: 'No route matches. Try another word, such as orders, certify, points.cap_reached.',
    loading: 'Reading /openapi.json…',
    failed: '/openapi.json cannot be read. See that the server runs, then load this page again.',
    anyone: 'no log-in',
    signed_in: 'signed in',
    permission: 'permission {name}',
    inherited: 'permission of the list',
    parameters: 'Parameters',
    body: 'Body',
    answer: 'Answer',
    file: 'a file or a stream: {type}',
    refusals: 'May be refused',
    general: 'Any route may also answer a general problem; all are application/problem+json.',
    example: 'Example',
    required: 'required',
    absent: 'may be absent',
    in_path: 'path',
    in_query: 'query',
    none: 'nothing',
    list_of: 'list of ',
    one_of: 'one of {words}',
    characters: '{min} to {max} characters',
    at_most: 'at most {max} characters',
    at_least: 'at least {min} characters',
    any_object: 'any object',
    id: 'identifier (string)',
    points: 'points (integer)',
    day: 'day YYYY-MM-DD',
    instant: 'time, RFC 3339',
  },
}

const html = document.documentElement
const words = document.getElementById('words')
const found = document.getElementById('found')
const main = document.getElementById('routes')
const nav = document.getElementById('modules')

let language = navigator.language.startsWith('zh') ? 'zh-CN' : 'en'
let api = null
let routes = []

function t(key, values = {}) {
  return texts[language][key].replace(/\{(\w+)\}/g, (_, name) => values[name])
}

// An element with attributes and children; a child that is a string is text, never markup.
function el(name, attributes, ...children) {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes ?? {})) made.setAttribute(key, value)
  made.append(...children.filter((child) => child !== null))
  return made
}

function resolved(schema) {
  return schema.$ref ? api.components.schemas[schema.$ref.split('/').pop()] : schema
}

function length_of({ minLength: min, maxLength: max }) {
  if (min && max) return t('characters', { min, max })
  if (max) return t('at_most', { max })
  return min ? t('at_least', { min }) : ''
}

// A schema in a few words.
function kind_of(schema) {
  const shape = resolved(schema)
  if (shape.enum) return t('one_of', { words: shape.enum.join(', ') })
  if (shape.type === 'array') return t('list_of') + kind_of(shape.items)
  if (shape.type === 'object') return shape.properties ? '{ … }' : t('any_object')
  if (shape.pattern === '^[0-9]{1,19}$') return t('id')
  if (shape.description === 'points') return t('points')
  if (shape.format === 'date') return t('day')
  if (shape.format === 'date-time') return t('instant')
  return [shape.type, length_of(shape)].filter(Boolean).join(', ')
}

// What the reader of a field has to know: whether he must send it, or whether it may be missing in an answer.
const must_send = (required) => (required ? el('span', { class: 'must' }, t('required')) : null)
const may_miss = (required) => (required ? null : el('span', { class: 'may' }, t('absent')))

function field(name, schema, required, where, mark, seen) {
  const shape = resolved(schema)
  const inner = shape.type === 'array' ? resolved(shape.items) : shape
  return el(
    'li',
    null,
    el('code', null, name),
    el('span', { class: 'kind' }, where ? `${where}, ${kind_of(schema)}` : kind_of(schema)),
    mark(required),
    inner.properties && !seen.includes(inner) ? fields(inner, mark, seen) : null,
  )
}

// The fields of an object, those of inner objects below them; an object within itself is not opened again.
function fields(shape, mark, seen = []) {
  const required = shape.required ?? []
  const items = Object.entries(shape.properties).map(([name, schema]) => field(name, schema, required.includes(name), '', mark, [...seen, shape]))
  return el('ul', { class: 'fields' }, ...items)
}

function example_of(schema, seen = []) {
  const shape = resolved(schema)
  if (shape.enum) return shape.enum[0]
  if (shape.type === 'array') return seen.includes(shape) ? [] : [example_of(shape.items, [...seen, shape])]
  if (shape.properties) {
    if (seen.includes(shape)) return {}
    const names = Object.keys(shape.properties)
    return Object.fromEntries(names.map((name) => [name, example_of(shape.properties[name], [...seen, shape])]))
  }
  if (shape.type === 'integer' || shape.type === 'number') return 1
  if (shape.type === 'boolean') return true
  if (shape.type === 'object') return {}
  if (shape.format === 'date') return '2026-03-05'
  if (shape.format === 'date-time') return '2026-03-05T09:00:00+08:00'
  if (shape.pattern === '^[0-9]{1,19}$') return '1234567890'
  return '…'
}

function content_of(part) {
  return Object.entries(part?.content ?? {})[0] ?? [undefined, undefined]
}

function block(title, ...children) {
  return el('div', null, el('h3', null, title), ...children)
}

function schema_block(title, schema, mark) {
  const shape = resolved(schema)
  const inner = shape.type === 'array' ? resolved(shape.items) : shape
  const names = Object.keys(inner.properties ?? {})
  return block(title, names.length ? fields(inner, mark) : el('p', { class: 'who' }, t('none')))
}

function command_line({ method, path, operation }) {
  const [, body] = content_of(operation.requestBody)
  const lines = [`curl -X ${method.toUpperCase()} ${location.origin}/api/v1${path}`]
  if (operation.security) lines.push('-H "Authorization: Bearer $TOKEN"')
  if (method === 'post') lines.push('-H "Idempotency-Key: $(cat /proc/sys/kernel/random/uuid)"')
  if (method === 'put') lines.push(`-H 'If-Match: "1"'`)
  if (body) lines.push(`-H "Content-Type: application/json" -d '${JSON.stringify(example_of(body.schema))}'`)
  return lines.join(' \\\n  ')
}

function refusals_of(operation) {
  return Object.entries(operation.responses)
    .filter(([status]) => Number(status) >= 300)
    .flatMap(([status, response]) => response.description.split(', ').map((code) => el('li', null, `${status} `, el('code', null, code))))
}

function inside(route) {
  const { operation } = route
  const [, body] = content_of(operation.requestBody)
  const [type, answer] = content_of(operation.responses['200'])
  const refusals = refusals_of(operation)
  const parameters = (operation.parameters ?? []).map((one) => field(one.name, one.schema, one.required, t(one.in === 'path' ? 'in_path' : 'in_query'), must_send, []))
  return el(
    'div',
    { class: 'inside' },
    parameters.length ? block(t('parameters'), el('ul', { class: 'fields' }, ...parameters)) : null,
    body ? schema_block(t('body'), body.schema, must_send) : null,
    type === 'application/json' ? schema_block(t('answer'), answer.schema, may_miss) : block(t('answer'), el('p', null, t('file', { type }))),
    block(t('refusals'), el('ul', null, ...refusals), el('p', { class: 'who' }, t('general'))),
    block(t('example'), el('pre', { tabindex: '0' }, command_line(route))),
  )
}

function who_may({ operation }) {
  const name = operation['x-permission']
  if (!name) return t('inherited')
  return name in { anyone: 0, signed_in: 0 } ? t(name) : t('permission', { name })
}

function details_of(route) {
  const made = el(
    'details',
    { id: route.operation.operationId },
    el(
      'summary',
      null,
      el('span', { class: `method ${route.method}` }, route.method.toUpperCase()),
      el('code', { class: 'path' }, route.path),
      el('span', { class: 'who' }, who_may(route)),
      el('span', { class: 'summary' }, route.operation.summary),
    ),
  )
  // What is inside is made when it is first looked at: all of it at once would be a long document.
  made.addEventListener('toggle', () => {
    if (made.open && made.children.length === 1) made.append(inside(route))
  })
  return made
}

// Everything that a search may be for, once, in small letters.
function searched_text({ method, path, operation }) {
  const codes = Object.values(operation.responses).map((response) => response.description)
  return [method, path, operation.summary, operation['x-permission'], operation.tags[0], ...codes].join(' ').toLowerCase()
}

function routes_of(document) {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => {
      const route = { path, method, operation }
      return { ...route, text: searched_text(route) }
    }),
  )
}

function by_module(list) {
  const groups = new Map()
  for (const route of list) {
    const name = route.operation.tags[0]
    groups.set(name, [...(groups.get(name) ?? []), route])
  }
  return [...groups].sort(([one], [other]) => one.localeCompare(other))
}

function show_routes() {
  const wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean)
  const shown = routes.filter((route) => wanted.every((word) => route.text.includes(word)))
  const groups = by_module(shown)
  found.textContent = t('found', { count: shown.length })
  nav.replaceChildren(
    el('ul', null, ...groups.map(([name, list]) => el('li', null, el('a', { href: `#module-${name}` }, name, el('span', null, String(list.length)))))),
  )
  main.replaceChildren(
    ...groups.map(([name, list]) =>
      el('section', { id: `module-${name}`, 'aria-labelledby': `title-${name}` }, el('h2', { id: `title-${name}` }, name), ...list.map(details_of)),
    ),
  )
  if (!shown.length) main.append(el('p', { class: 'note' }, t('nothing')))
}

function open_addressed() {
  const id = decodeURIComponent(location.hash.slice(1))
  const target = id && document.getElementById(id)
  if (!target || target.tagName !== 'DETAILS') return
  target.open = true
  target.scrollIntoView()
}

function speak() {
  html.lang = language
  document.title = t('title')
  for (const one of document.querySelectorAll('[data-text]')) one.textContent = t(one.dataset.text)
  for (const one of document.querySelectorAll('[data-label]')) one.setAttribute('aria-label', t(one.dataset.label))
  if (api) show_routes()
}

function follow_theme(dark) {
  html.classList.toggle('dark', dark.matches)
}

async function start() {
  const dark = matchMedia('(prefers-color-scheme: dark)')
  follow_theme(dark)
  dark.addEventListener('change', follow_theme)
  speak()
  document.getElementById('language').addEventListener('click', () => {
    language = language === 'en' ? 'zh-CN' : 'en'
    speak()
  })
  words.addEventListener('input', show_routes)
  addEventListener('hashchange', open_addressed)
  // A press on a summary gives the page that route's address, so that it can be passed on.
  main.addEventListener('click', (event) => {
    const pressed = event.target.closest('summary')
    if (pressed) history.replaceState(null, '', `#${pressed.parentElement.id}`)
  })
  main.append(el('p', { class: 'note' }, t('loading')))
  try {
    const response = await fetch('/openapi.json')
    if (!response.ok) throw new Error(String(response.status))
    api = await response.json()
  } catch {
    main.replaceChildren(el('p', { class: 'note', role: 'alert' }, t('failed')))
    return
  }
  routes = routes_of(api)
  show_routes()
  open_addressed()
}

start()
