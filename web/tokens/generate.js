// Turns tokens.json into the CSS variables and the chart theme that client and console share.
// `node generate.js` writes; the test next to it checks that what is committed is what this writes.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
export const tokens = JSON.parse(readFileSync(join(here, 'tokens.json'), 'utf8'))

const made_by = '/* Made from tokens.json by `npm run generate`; edit that file, not this one. */\n'
const dashed = (name) => name.replaceAll('_', '-')

/** Pairs of name and value of one group, without its `$` fields. */
const entries = (group) =>
  Object.entries(group)
    .filter(([name]) => !name.startsWith('$'))
    .map(([name, token]) => [dashed(name), token.$value])

const channels = (hex) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16))

/** `share` of `over` laid on `under`; both are #RRGGBB. */
export function mix(over, under, share) {
  const below = channels(under)
  const mixed = channels(over).map((value, i) => Math.round(value * share + below[i] * (1 - share)))
  return '#' + mixed.map((value) => value.toString(16).padStart(2, '0')).join('').toUpperCase()
}

/** WCAG 2 contrast ratio of two opaque colours. */
export function contrast(first, second) {
  const luminance = (hex) => {
    const [r, g, b] = channels(hex).map((value) => {
      const c = value / 255
      return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const [a, b] = [luminance(first), luminance(second)].sort((x, y) => y - x)
  return (a + 0.05) / (b + 0.05)
}

const block = (selector, declarations) =>
  `${selector} {\n${declarations.map(([name, value]) => `  --${name}: ${value};`).join('\n')}\n}\n`

function colours(theme) {
  return entries(tokens.color[theme]).map(([name, value]) => [`l-${name}`, value])
}

function charts(theme) {
  return entries(tokens.chart[theme]).map(([name, value]) => [`l-chart-${name}`, value])
}

/** Sizes that grow with the reader's text size; `--l-scale` is set beside them so that calc sees it. */
function text_sizes() {
  return entries(tokens.text)
    .filter(([, value]) => typeof value === 'string')
    .map(([name, value]) => [`l-size-${name}`, `calc(${value} * var(--l-scale))`])
}

function shape() {
  return [
    ['l-line-height', tokens.text.line_height.$value],
    ...entries(tokens.space).map(([name, value]) => [`l-space-${name}`, value]),
    ...entries(tokens.radius).map(([name, value]) => [`l-radius-${name}`, value]),
    ['l-target', tokens.target.normal.$value],
    ...entries(tokens.motion).map(([name, value]) => [`l-motion-${name}`, value]),
  ]
}

function tokens_css() {
  const large = tokens.target.large_mode.$value
  return (
    made_by +
    block(':root, page, .linli', [['l-scale', '1'], ...shape(), ...text_sizes(), ...colours('light'), ...charts('light')]) +
    block(':root.dark, .linli.dark', [...colours('dark'), ...charts('dark')]) +
    block(':root.size-large, .linli.size-large', [
      ['l-scale', tokens.text.large_mode_factor.$value],
      ['l-target', large],
      ...text_sizes(),
    ]) +
    block(':root.size-largest, .linli.size-largest', [
      ['l-scale', tokens.text.largest_mode_factor.$value],
      ['l-target', large],
      ...text_sizes(),
    ])
  )
}

/** Element Plus derives hover and border shades from its five roles; here they come from the tokens. */
function element_theme(theme) {
  const value = (name) => tokens.color[theme][name].$value
  const surface = value('surface')
  const roles = { primary: 'service', success: 'done', warning: 'near', danger: 'overdue', error: 'overdue', info: 'muted' }
  const shades = Object.entries(roles).flatMap(([role, token]) => {
    const full = value(token)
    const stronger = theme === 'light' ? '#000000' : '#FFFFFF'
    return [
      [`el-color-${role}`, full],
      ...[3, 5, 7, 8, 9].map((step) => [`el-color-${role}-light-${step}`, mix(surface, full, step / 10)]),
      [`el-color-${role}-dark-2`, mix(stronger, full, 0.2)],
    ]
  })
  const named = {
    'el-color-white': value('on_solid'),
    'el-bg-color': surface,
    'el-bg-color-page': value('page'),
    'el-bg-color-overlay': surface,
    'el-text-color-primary': value('text'),
    'el-text-color-regular': value('text'),
    'el-text-color-secondary': value('muted'),
    'el-text-color-placeholder': value('muted'),
    'el-text-color-disabled': value('muted'),
    'el-border-color': value('line'),
    'el-border-color-light': mix(value('line'), surface, 0.75),
    'el-border-color-lighter': mix(value('line'), surface, 0.55),
    'el-border-color-extra-light': mix(value('line'), surface, 0.4),
    'el-fill-color': value('sunken'),
    'el-fill-color-light': mix(value('sunken'), surface, 0.7),
    'el-fill-color-lighter': mix(value('sunken'), surface, 0.4),
    'el-fill-color-blank': surface,
    'el-disabled-text-color': value('muted'),
    'el-border-radius-base': tokens.radius.control.$value,
  }
  return [...shades, ...Object.entries(named)]
}

function element_css() {
  return made_by + block(':root', element_theme('light')) + block(':root.dark', element_theme('dark'))
}

/** wot-design-uni reads these; they point at the token variables, so theme and size follow by themselves. */
function wot_css() {
  const names = {
    'wot-color-theme': 'var(--l-service)',
    'wot-color-success': 'var(--l-done)',
    'wot-color-warning': 'var(--l-near)',
    'wot-color-danger': 'var(--l-overdue)',
    'wot-color-title': 'var(--l-text)',
    'wot-color-content': 'var(--l-text)',
    'wot-color-secondary': 'var(--l-muted)',
    'wot-color-aid': 'var(--l-muted)',
    'wot-color-tip': 'var(--l-muted)',
    'wot-color-border': 'var(--l-line)',
    'wot-color-border-light': 'var(--l-line)',
    'wot-color-bg': 'var(--l-page)',
    'wot-color-white': 'var(--l-surface)',
    'wot-color-gray-1': 'var(--l-sunken)',
    'wot-color-gray-2': 'var(--l-sunken)',
    ...Object.fromEntries(
      ['input', 'textarea'].flatMap((field) => [
        [`wot-${field}-color`, 'var(--l-text)'],
        [`wot-${field}-fs`, 'var(--l-size-body)'],
        [`wot-${field}-bg`, 'transparent'],
        [`wot-${field}-placeholder-color`, 'var(--l-muted)'],
      ]),
    ),
    'wot-button-primary-color': 'var(--l-on-solid)',
    'wot-button-primary-bg-color': 'var(--l-service)',
    'wot-button-large-height': 'max(48px, var(--l-target))',
    'wot-button-medium-height': 'var(--l-target)',
    'wot-button-large-fs': 'var(--l-size-body)',
    'wot-button-medium-fs': 'var(--l-size-body)',
    'wot-button-large-radius': 'var(--l-radius-control)',
    'wot-button-medium-radius': 'var(--l-radius-control)',
  }
  return made_by + block(':root, page, .linli', Object.entries(names))
}

function chart_theme(theme) {
  const value = (name) => tokens.color[theme][name].$value
  const axis = {
    axisLine: { lineStyle: { color: value('line') } },
    axisTick: { lineStyle: { color: value('line') } },
    axisLabel: { color: value('muted') },
    splitLine: { lineStyle: { color: value('line') } },
    nameTextStyle: { color: value('muted') },
  }
  return {
    color: entries(tokens.chart[theme]).map(([, colour]) => colour),
    backgroundColor: 'transparent',
    textStyle: { color: value('text') },
    title: { textStyle: { color: value('text') }, subtextStyle: { color: value('muted') } },
    legend: { textStyle: { color: value('text') } },
    label: { color: value('text') },
    tooltip: { backgroundColor: value('surface'), borderColor: value('line'), textStyle: { color: value('text') } },
    categoryAxis: axis,
    valueAxis: axis,
    timeAxis: axis,
    logAxis: axis,
  }
}

/** Every generated file's name and its whole text. */
export function generated() {
  return {
    'tokens.css': tokens_css(),
    'element.css': element_css(),
    'wot.css': wot_css(),
    'chart.json': JSON.stringify({ light: chart_theme('light'), dark: chart_theme('dark') }, null, 2) + '\n',
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(join(here, 'generated'), { recursive: true })
  for (const [name, text] of Object.entries(generated())) writeFileSync(join(here, 'generated', name), text)
}
