/** The code in what was typed or scanned: blanks do not matter, and the QR may carry an address that ends in the code. */
export function code_in(text: string): string {
  const last = text.trim().split(/[/=:#]/).at(-1) ?? ''
  return last.replace(/[\s-]/g, '').toUpperCase()
}
