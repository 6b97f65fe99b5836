import { describe, expect, it } from 'vitest'
import { csv_cells, decoded, read_sheet, sheet_of } from './sheet'

describe('a CSV file', () => {
  it('keeps quotes, separators and line breaks inside of quoted cells', () => {
    expect(csv_cells('a,"b ""x"", c","d\r\ne"\r\n1,2,3')).toEqual([
      ['a', 'b "x", c', 'd\r\ne'],
      ['1', '2', '3'],
    ])
  })

  it('finds the separator by its first line and drops the byte order mark', () => {
    expect(csv_cells('\ufeff姓名;支部\n张三;一支部\n')).toEqual([['姓名', '支部'], ['张三', '一支部']])
    expect(csv_cells('姓名\t支部\n张三\t一,二')).toEqual([['姓名', '支部'], ['张三', '一,二']])
  })

  it('is read as GB 18030 when it is no UTF-8', () => {
    expect(decoded(new Uint8Array([0xd0, 0xd5, 0xc3, 0xfb]))).toBe('姓名')
    expect(decoded(new TextEncoder().encode('姓名'))).toBe('姓名')
  })
})

describe('a table', () => {
  it('names its columns by the first row that is not empty and counts rows as the file does', () => {
    const sheet = sheet_of([['', ''], ['姓名', ''], ['张三', '甲'], ['', ''], ['李四'], ['', '']])
    expect(sheet).toEqual({ columns: ['姓名', '#2'], rows: [['张三', '甲'], ['', ''], ['李四', '']], first_row: 3 })
  })

  it('says so when there is nothing in it', () => {
    expect(() => sheet_of([['姓名']])).toThrow('import.nothing_in_it')
    expect(() => sheet_of([])).toThrow('import.nothing_in_it')
  })

  it('refuses what only pretends to be a workbook', async () => {
    const file = new File([new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9])], 'x.xlsx')
    await expect(read_sheet(file)).rejects.toThrow('import.not_a_table')
  })
})
