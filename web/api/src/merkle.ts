/** A proof that one leaf is in a tree of RFC 6962: leaves are hashed with 0x00 before them, nodes with 0x01. */
export interface Proof {
  leaf: string
  index: number
  tree_size: number
  /** Hashes in hex, from the leaf's neighbour up to the root. */
  path: string[]
}

export type Sha256 = (bytes: Uint8Array) => Promise<Uint8Array>

const leaf_prefix = 0x00
const node_prefix = 0x01

/** The browser's own SHA-256; only a secure page (or localhost) has it. */
export const subtle_sha256: Sha256 = async (bytes) =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>))

export function hex_of(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function bytes_of(hex: string): Uint8Array {
  if (!/^([0-9a-f]{2}){32}$/i.test(hex)) throw new Error('a hash has 64 hexadecimal digits')
  return Uint8Array.from(hex.match(/../g)!, (pair) => parseInt(pair, 16))
}

function joined(prefix: number, ...parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(1 + parts.reduce((sum, part) => sum + part.length, 0))
  whole[0] = prefix
  let at = 1
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** UTF-8 written out, because the mini-program has no TextEncoder. */
export function utf8_of(text: string): Uint8Array {
  const escaped = encodeURIComponent(text)
  const bytes: number[] = []
  for (let i = 0; i < escaped.length; i++) {
    if (escaped[i] === '%') {
      bytes.push(parseInt(escaped.slice(i + 1, i + 3), 16))
      i += 2
    } else {
      bytes.push(escaped.charCodeAt(i))
    }
  }
  return Uint8Array.from(bytes)
}

export async function leaf_hash(leaf: string, sha256: Sha256 = subtle_sha256): Promise<string> {
  return hex_of(await sha256(joined(leaf_prefix, utf8_of(leaf))))
}

/**
 * The root that a proof leads to (RFC 9162, 2.1.3.2). Throws when the proof's shape is impossible: an index
 * outside the tree, or a path that is too short or too long for it.
 */
export async function root_of(proof: Proof, sha256: Sha256 = subtle_sha256): Promise<string> {
  if (!(proof.index >= 0 && proof.index < proof.tree_size)) throw new Error('the leaf is outside the tree')
  let position = proof.index
  let last = proof.tree_size - 1
  let hash = await sha256(joined(leaf_prefix, utf8_of(proof.leaf)))
  for (const step of proof.path) {
    if (last === 0) throw new Error('the path is longer than the tree is high')
    const other = bytes_of(step)
    if (position % 2 === 1 || position === last) {
      hash = await sha256(joined(node_prefix, other, hash))
      while (position % 2 === 0 && position !== 0) {
        position = Math.floor(position / 2)
        last = Math.floor(last / 2)
      }
    } else {
      hash = await sha256(joined(node_prefix, hash, other))
    }
    position = Math.floor(position / 2)
    last = Math.floor(last / 2)
  }
  if (last !== 0) throw new Error('the path is shorter than the tree is high')
  return hex_of(hash)
}
