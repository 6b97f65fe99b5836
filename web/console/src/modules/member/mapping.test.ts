import { describe, expect, it } from 'vitest'
import { guess_field, guess_mapping } from './mapping'

describe('columns of a register', () => {
  it('are recognised by their usual names', () => {
    expect(guess_field('姓 名*')).toBe('name')
    expect(guess_field('公民身份号码')).toBe('id_number')
    expect(guess_field('所在党支部（全称）')).toBe('branch')
    expect(guess_field('入党时间')).toBe('joined_on')
    expect(guess_field('序号')).toBeUndefined()
  })

  it('give a field to one column only', () => {
    expect(guess_mapping(['手机号', '联系电话', '备注'])).toEqual({ 手机号: 'phone', 联系电话: undefined, 备注: undefined })
  })
})
