// Makes data/calendar/calendar.txt, from which engines/calendar knows China's official holidays and moved working days, of the npm package
// chinese-days.
//   node tools/calendar.mjs            writes the file
//   node tools/calendar.mjs --check    tells whether the committed file is what the package gives
// The format is described in data/calendar/README.md.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const root = join(import.meta.dirname, '..')
const source = join(dirname(createRequire(join(root, 'web/package.json')).resolve('chinese-days/package.json')), 'dist/years')
const target = join(root, 'data/calendar/calendar.txt')

const dayMs = 86_400_000
const follows = (day, next) => Date.parse(next) - Date.parse(day) === dayMs

// "New Year's Day,元旦,1" → "元旦|New Year's Day"
function bothNames(text) {
  const parts = text.split(',')
  if (parts.length !== 3) throw new Error(`cannot read the name "${text}"`)
  return `${parts[1]}|${parts[0]}`
}

const years = readdirSync(source)
  .filter((file) => /^\d{4}\.json$/.test(file))
  .map((file) => Number(file.slice(0, 4)))
  .sort((a, b) => a - b)
if (years.some((year, i) => i > 0 && year !== years[i - 1] + 1)) throw new Error('a year is missing')

const days = []
for (const year of years) {
  const { holidays, workdays } = JSON.parse(readFileSync(join(source, `${year}.json`), 'utf8'))
  for (const [on, text] of Object.entries(holidays)) days.push({ on, what: 'off', name: bothNames(text) })
  for (const [on, text] of Object.entries(workdays)) days.push({ on, what: 'on', name: bothNames(text) })
}
days.sort((a, b) => (a.on < b.on ? -1 : 1))
if (days.some((day, i) => i > 0 && day.on === days[i - 1].on)) throw new Error('a day is told twice')

const runs = []
for (const { on, what, name } of days) {
  const last = runs.at(-1)
  if (last && last.what === what && last.name === name && follows(last.until, on)) {
    last.until = on
    last.count += 1
  } else runs.push({ from: on, until: on, count: 1, what, name })
}
const lines = runs.map(({ from, count, what, name }) => `${from.replaceAll('-', '')} ${count} ${what} ${name}`)
const text = `years ${years[0]} ${years.at(-1)}\n${lines.join('\n')}\n`

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) throw new Error('data/calendar/calendar.txt is stale: run node tools/calendar.mjs')
} else {
  writeFileSync(target, text)
  console.log(`data/calendar/calendar.txt: ${years[0]}–${years.at(-1)}, ${days.length} days`)
}
