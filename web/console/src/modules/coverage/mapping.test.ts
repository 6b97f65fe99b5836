import { expect, it } from 'vitest'
import { places_of, rows_for } from './mapping'

it('finds the columns by their usual names and leaves out what is empty', () => {
  const places = places_of(['序号', '企业名称', '党员数', ' 行业 '])
  expect(places.name).toBe(1)
  expect(places.members).toBe(2)
  expect(places.sector).toBe(3)
  expect(places.code).toBe(-1)
  expect(rows_for([['1', '甲公司', ' ', '物流']], places)).toEqual([{ name: '甲公司', sector: '物流' }])
})
