// What is behind a QR code of an activity. It is an address, so that any scanner of a phone opens the right page; the
// code in it is valid for some seconds only.
const path = '/activity/check-in'

export const link_of = (origin: string, code: string): string => `${origin}${path}?code=${encodeURIComponent(code)}`

/** The code out of what was scanned or typed. */
export function code_of(text: string): string {
  const found = /[?&]code=([^&#\s]+)/.exec(text)
  return found ? decodeURIComponent(found[1]!) : text.replace(/\s+/g, '')
}

/** Six digits that somebody has read off the organiser’s screen. */
export const is_typed = (code: string): boolean => /^\d{6}$/.test(code)

/** A code in groups, so that it can be read out and typed. */
export const spaced = (code: string): string => (code.length > 12 ? code : code.replace(/(.{3,4})(?=.{3,4}$)/g, '$1 '))

/** How long to wait until the next code is there: never so short that a wrong clock asks without end. */
export function wait_ms(valid_until: string, seconds: number, now = Date.now()): number {
  const left = Date.parse(valid_until) - now
  return Math.min(Math.max(left, 1000), Math.max(seconds, 1) * 1000)
}
