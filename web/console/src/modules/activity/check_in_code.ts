/** What the shown code holds: the address that a phone opens, with the code in it. */
export function check_in_address(origin: string, code: string): string {
  return `${origin}/activity/check-in?code=${encodeURIComponent(code)}`
}

/** The code in what a scanner typed, which may be the whole address. */
export function code_in(text: string): string {
  const typed = text.trim()
  const at = typed.indexOf('code=')
  return at < 0 ? typed : decodeURIComponent(typed.slice(at + 5).split('&')[0]!)
}
