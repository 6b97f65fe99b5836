import { expect, it } from 'vitest'
import { rows_of, window_of, type TreeNode } from './tree_rows'

const node = (unit_id: string, parent_id?: string): TreeNode => ({ unit_id, parent_id, name: unit_id, kind: 'branch', children: 0, members: 0 })

it('shows children under an open parent, in their order and one level deeper', () => {
  const children = new Map([['a', [node('b', 'a'), node('c', 'a')]], ['b', [node('d', 'b')]]])
  const rows = (open: string[]) => rows_of(children, new Set(open), [node('a')]).map(({ node: one, level }) => `${level}${one.unit_id}`)
  expect(rows([])).toEqual(['0a'])
  expect(rows(['a'])).toEqual(['0a', '1b', '1c'])
  expect(rows(['a', 'b'])).toEqual(['0a', '1b', '2d', '1c'])
})

it('draws only what lies in the window', () => {
  expect(window_of(5000, 3400, 680, 34, 0)).toEqual({ from: 100, to: 120 })
  expect(window_of(10, 0, 680, 34)).toEqual({ from: 0, to: 10 })
  expect(window_of(3, 9999, 680, 34)).toEqual({ from: 3, to: 3 })
})
