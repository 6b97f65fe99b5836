import { describe, expect, it } from 'vitest'
import { guess_field, guess_mapping, without_mark } from './mapping'

describe('columns of a register', () => {
  it('are recognised by their usual names', () => {
    expect(guess_field('姓 名*')).toBe('name')
    expect(guess_field('公民身份号码')).toBe('id_number')
    expect(guess_field('所在党支部（全称）')).toBe('branch')
    expect(guess_field('入党时间')).toBe('joined_on')
    expect(guess_field('序号')).toBeUndefined()
  })

  it('are recognised in the register that we write ourselves, in both languages', () => {
    const chinese = ['党员编号', '姓名', '党员类型', '党员状态', '亮绩层级', '所在党支部', '所在党小组', '入党日期', '出生日期', '性别', '学历', '手机号', '身份证号', '星级']
    const english = ['Member number', 'Name', 'Kind', 'Status', 'Tier', 'Branch', 'Group', 'Joined on', 'Born on', 'Sex', 'Education', 'Phone', 'ID number', 'Stars']
    const fields = ['member_number', 'name', 'kind', 'status', 'tier', 'branch', 'group', 'joined_on', 'birth_on', 'sex', 'education', 'phone', 'id_number', undefined]
    for (const columns of [chinese, english]) expect(Object.values(guess_mapping(columns))).toEqual(fields)
  })

  it('give a field to one column only', () => {
    expect(guess_mapping(['手机号', '联系电话', '备注'])).toEqual({ 手机号: 'phone', 联系电话: undefined, 备注: undefined })
  })

  it('leave out the line by which an exported list says who took it', () => {
    const rows = [['1', '张三'], ['2', '李四'], ['', ''], ['导出人：王五　时间：2026-01-05', '']]
    const sheet = { columns: ['党员编号', '姓名'], rows, first_row: 2 }
    expect(without_mark(sheet)).toEqual({ ...sheet, rows: rows.slice(0, 2) })
    expect(without_mark({ ...sheet, rows: rows.slice(0, 1) }).rows).toHaveLength(1)
  })
})
