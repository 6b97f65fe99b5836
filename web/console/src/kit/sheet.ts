/** A table as it was read from a file: every cell is text, rows keep their number in the file. */
export interface Sheet {
  columns: string[]
  rows: string[][]
  /** Number of the first of `rows` in the file, counted as the spreadsheet program counts. */
  first_row: number
}

export class SheetError extends Error {}

const max_bytes = 60 * 1024 * 1024

/** Reads the first sheet of an XLSX file or a CSV file. Nothing leaves the browser here. */
export async function read_sheet(file: File): Promise<Sheet> {
  if (file.size > max_bytes) throw new SheetError('import.too_large')
  const start = new Uint8Array(await file.slice(0, 4).arrayBuffer())
  const is_zip = start[0] === 0x50 && start[1] === 0x4b
  const cells = is_zip ? await xlsx_cells(file) : csv_cells(decoded(new Uint8Array(await file.arrayBuffer())))
  return sheet_of(cells)
}

/** The first row that is not empty names the columns; empty rows below are kept out but still counted. */
export function sheet_of(cells: string[][]): Sheet {
  const head = cells.findIndex((row) => row.some((cell) => cell.trim() !== ''))
  if (head < 0) throw new SheetError('import.nothing_in_it')
  const names = cells[head]!
  const columns = names.map((name, i) => name.trim() || `#${i + 1}`)
  let last = cells.length
  while (last > head + 1 && cells[last - 1]!.every((cell) => cell.trim() === '')) last--
  const rows = cells.slice(head + 1, last).map((row) => columns.map((_, i) => row[i]?.trim() ?? ''))
  if (!rows.length) throw new SheetError('import.nothing_in_it')
  return { columns, rows, first_row: head + 2 }
}

async function xlsx_cells(file: File): Promise<string[][]> {
  const { readSheet } = await import('read-excel-file/browser')
  try {
    const rows = await readSheet(file, { parseNumber: (text: string) => text })
    return rows.map((row) => row.map(cell_text))
  } catch {
    throw new SheetError('import.not_a_table')
  }
}

function cell_text(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  return String(cell)
}

/** Spreadsheets made in China are often GB 18030; what is valid UTF-8 is never anything else in practice. */
export function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

/** CSV after RFC 4180; the separator is the one of comma, semicolon and tab that the first line has most of. */
export function csv_cells(text: string): string[][] {
  const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  const first = body.slice(0, body.search(/\r|\n|$/))
  const count = (separator: string) => first.split(separator).length
  const separator = [',', ';', '\t'].sort((a, b) => count(b) - count(a))[0]!
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  for (let i = 0; i < body.length; i++) {
    const c = body[i]!
    if (quoted) {
      if (c !== '"') cell += c
      else if (body[i + 1] === '"') {
        cell += '"'
        i++
      } else quoted = false
    } else if (c === '"' && cell === '') quoted = true
    else if (c === separator) {
      row.push(cell)
      cell = ''
    } else if (c === '\n' || c === '\r') {
      if (c === '\r' && body[i + 1] === '\n') i++
      row.push(cell)
      rows.push(row)
      row = []
      cell = ''
    } else cell += c
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell])
  return rows
}
