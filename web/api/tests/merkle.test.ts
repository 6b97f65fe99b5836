import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { hex_of, leaf_hash, root_of, utf8_of } from '../src'

const sha = (...parts: Uint8Array[]) => new Uint8Array(createHash('sha256').update(Buffer.concat(parts)).digest())
const prefix = (byte: number) => Uint8Array.of(byte)

/** The tree of RFC 6962 written down as its definition says, to check the walk against. */
function tree_hash(leaves: string[]): Uint8Array {
  if (leaves.length === 1) return sha(prefix(0), Buffer.from(leaves[0]!))
  const split = 2 ** Math.ceil(Math.log2(leaves.length) - 1)
  return sha(prefix(1), tree_hash(leaves.slice(0, split)), tree_hash(leaves.slice(split)))
}

function path_of(index: number, leaves: string[]): string[] {
  if (leaves.length === 1) return []
  const split = 2 ** Math.ceil(Math.log2(leaves.length) - 1)
  return index < split
    ? [...path_of(index, leaves.slice(0, split)), hex_of(tree_hash(leaves.slice(split)))]
    : [...path_of(index - split, leaves.slice(split)), hex_of(tree_hash(leaves.slice(0, split)))]
}

const leaves_of = (size: number) => Array.from({ length: size }, (_, i) => `${i + 1}|李*明|${i * 3}`)

test('every leaf of every small tree leads to its root', async () => {
  for (let size = 1; size <= 33; size++) {
    const leaves = leaves_of(size)
    const root = hex_of(tree_hash(leaves))
    for (let index = 0; index < size; index++)
      expect(await root_of({ leaf: leaves[index]!, index, tree_size: size, path: path_of(index, leaves) })).toBe(root)
  }
})

test('a changed leaf, index or step leads elsewhere', async () => {
  const leaves = leaves_of(11)
  const root = hex_of(tree_hash(leaves))
  const proof = { leaf: leaves[4]!, index: 4, tree_size: 11, path: path_of(4, leaves) }
  expect(await root_of({ ...proof, leaf: leaves[5]! })).not.toBe(root)
  expect(await root_of({ ...proof, index: 5 })).not.toBe(root)
  const altered = [...proof.path]
  altered[1] = altered[1]!.replace(/^./, (digit) => (digit === '0' ? '1' : '0'))
  expect(await root_of({ ...proof, path: altered })).not.toBe(root)
})

test('impossible proofs are refused', async () => {
  const leaves = leaves_of(4)
  const proof = { leaf: leaves[0]!, index: 0, tree_size: 4, path: path_of(0, leaves) }
  await expect(root_of({ ...proof, index: 4 })).rejects.toThrow('outside')
  await expect(root_of({ ...proof, path: proof.path.slice(1) })).rejects.toThrow('shorter')
  await expect(root_of({ ...proof, path: [...proof.path, proof.path[0]!] })).rejects.toThrow('longer')
  await expect(root_of({ ...proof, path: ['xyz', proof.path[1]!] })).rejects.toThrow('hexadecimal')
})

test('a leaf is hashed as its UTF-8 bytes', async () => {
  expect([...utf8_of('a邻😀')]).toEqual([...Buffer.from('a邻😀')])
  expect(await leaf_hash('')).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d')
})
