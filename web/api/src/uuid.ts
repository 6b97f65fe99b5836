let last_ms = 0
let counter = 0

function random_bytes(count: number): Uint8Array {
  const bytes = new Uint8Array(count)
  const source = (globalThis as { crypto?: Crypto }).crypto
  if (source?.getRandomValues) return source.getRandomValues(bytes)
  // The mini-program has no synchronous random source; an idempotency key must be unique, not secret.
  for (let i = 0; i < count; i++) bytes[i] = Math.floor(Math.random() * 256)
  return bytes
}

/**
 * A UUID of version 7: 48 bits of milliseconds, then a 12-bit counter, then random bits. Keys made by one page grow
 * strictly, so the server's index of keys is only ever appended to, even for several keys in one millisecond.
 */
export function uuid_v7(now_ms: number = Date.now()): string {
  if (now_ms > last_ms) {
    last_ms = now_ms
    counter = 0
  } else if (++counter > 0xfff) {
    last_ms++
    counter = 0
  }
  const bytes = random_bytes(16)
  let ms = last_ms
  for (let i = 5; i >= 0; i--) {
    bytes[i] = ms % 256
    ms = Math.floor(ms / 256)
  }
  bytes[6] = 0x70 | (counter >> 8)
  bytes[7] = counter & 0xff
  bytes[8] = 0x80 | (bytes[8]! & 0x3f)
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
