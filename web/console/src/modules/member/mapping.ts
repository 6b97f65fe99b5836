import type { Sheet } from '@/kit/sheet'

/** What a column of the file can be; the first five words of each list are how registers usually name it. */
const names: Record<string, string[]> = {
  member_number: ['党员编号', 'member number'],
  name: ['姓名', '党员姓名', '名字', 'name', 'full name'],
  phone: ['手机号', '手机号码', '联系电话', '手机', '电话', 'phone', 'mobile'],
  id_number: ['身份证号', '身份证号码', '公民身份号码', '身份证', 'id number'],
  kind: ['党员类别', '类别', '党员类型', '隶属类别', 'kind'],
  status: ['党籍状态', '党员状态', '是否预备', '人员类别', 'status'],
  tier: ['亮绩层级', '层级', '党员层级', '积分档位', 'tier'],
  branch: ['所在支部', '党支部', '支部', '所在党支部', '组织名称', 'branch'],
  group: ['党小组', '所在党小组', '楼院小组', '小组', 'group'],
  joined_on: ['入党日期', '入党时间', '加入党组织日期', '入党', 'joined on'],
  birth_on: ['出生日期', '出生年月', '生日', 'birth date', 'born on'],
  sex: ['性别', 'sex', 'gender'],
  education: ['学历', '文化程度', 'education'],
  address: ['住址', '家庭住址', '地址', '现居住地', 'address'],
}

export const import_fields = Object.keys(names)
export const needed_fields = ['name', 'branch']

const plain = (text: string) => text.toLowerCase().replace(/[\s_*（）():：]/g, '')

/** The field that a column most likely is, for the reader to confirm. */
export function guess_field(column: string): string | undefined {
  const text = plain(column)
  const exact = import_fields.find((field) => names[field]!.some((name) => plain(name) === text))
  return exact ?? import_fields.find((field) => names[field]!.slice(0, 3).some((name) => text.includes(plain(name))))
}

/** A field for every column; a field that two columns want goes to the first. */
export function guess_mapping(columns: string[]): Record<string, string | undefined> {
  const taken = new Set<string>()
  return Object.fromEntries(
    columns.map((column) => {
      const field = guess_field(column)
      if (!field || taken.has(field)) return [column, undefined]
      taken.add(field)
      return [column, field]
    }),
  )
}

const marks = ['导出人：', 'Exported by ']

/** A list that was exported ends with a line that says who took it; it is nobody's row. */
export function without_mark(sheet: Sheet): Sheet {
  const end = sheet.rows.findIndex((row) => marks.some((mark) => row[0]!.startsWith(mark)))
  const rows = sheet.rows.slice(0, end < 0 ? undefined : end)
  while (rows.length && rows.at(-1)!.every((cell) => cell === '')) rows.pop()
  return { ...sheet, rows }
}
