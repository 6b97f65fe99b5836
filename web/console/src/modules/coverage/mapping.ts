/** How registers of new organisations usually name their columns. */
const names: Record<string, string[]> = {
  name: ['名称', '企业名称', '组织名称', '单位名称', 'name'],
  code: ['统一社会信用代码', '信用代码', '编码', 'code'],
  kind: ['类别', '组织类别', '类型', 'kind'],
  unit: ['所属社区', '所在乡镇', '所在地', '属地', '所属单位', 'area'],
  sector: ['行业', '所属行业', 'sector'],
  address: ['地址', '经营地址', 'address'],
  employees: ['从业人数', '职工数', '员工数', 'employees'],
  members: ['党员数', '党员人数', 'members'],
  full_members: ['正式党员数', '正式党员', 'full members'],
  registered_on: ['登记日期', '成立日期', '注册日期', 'registered on'],
}

export const columns = Object.keys(names)
const plain = (text: string) => text.toLowerCase().replace(/[\s_*（）():：]/g, '')

/** Where each field stands in the file; -1 when no column is named like it. */
export function places_of(heads: string[]): Record<string, number> {
  const plain_heads = heads.map(plain)
  return Object.fromEntries(columns.map((field) => [field, plain_heads.findIndex((head) => names[field]!.some((name) => plain(name) === head))]))
}

export function rows_for(rows: string[][], places: Record<string, number>): Record<string, string>[] {
  return rows.map((row) => Object.fromEntries(Object.entries(places).flatMap(([field, at]) => (at >= 0 && row[at]?.trim() ? [[field, row[at]!.trim()]] : []))))
}

/** The first names, for a sample file. */
export const sample_heads = columns.map((field) => names[field]![0]!)
