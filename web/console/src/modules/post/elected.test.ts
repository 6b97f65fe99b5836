import { expect, it } from 'vitest'
import { elected_in } from './elected'

it('takes only whole pairs', () => {
  expect(elected_in({ member_1: 'a', kind_1: 'secretary', member_2: 'b', member_3: 'c', kind_3: 'organisation' }, 9)).toEqual([
    { member_id: 'a', kind: 'secretary' },
    { member_id: 'c', kind: 'organisation' },
  ])
})
