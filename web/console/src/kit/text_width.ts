/** Chinese characters are square, Latin ones about half as wide. */
export function text_width(text: string, size = 13): number {
  let width = 0
  for (const c of text) width += c.charCodeAt(0) > 0x2e80 ? size : size * 0.56
  return width
}
