import { expect, it } from 'vitest'
import { empty_resolution, resolution_body } from './resolution'

it('sends numbers only where there was a vote', () => {
  expect(resolution_body({ ...empty_resolution(), title: ' a ' })).toEqual({ title: 'a' })
  expect(resolution_body({ ...empty_resolution(), title: 'a', text: 'b', voted: true, in_favour: 7 })).toEqual({
    title: 'a', text: 'b', vote: { rule: 'ordinary', in_favour: 7, against: 0, abstained: 0, written_in_favour: 0 },
  })
})
