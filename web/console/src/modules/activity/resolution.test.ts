import { expect, it } from 'vitest'
import { draft_of, empty_resolution, resolution_body } from './resolution'

const vote = { rule: 'ordinary', in_favour: 7, against: 0, abstained: 0, written_in_favour: 0, written_against: 0, without_vote: 0, without_vote_present: 0 } as const
const election = { seats: 1, issued: 9, returned: 9, invalid: 1, secretary: false, candidates: [{ name: '王', votes: 6 }, { name: '李', votes: 2 }], tellers: ['赵', '钱'] }

it('sends numbers only where there was a vote', () => {
  expect(resolution_body({ ...empty_resolution(), title: ' a ' })).toEqual({ title: 'a' })
  expect(resolution_body({ ...empty_resolution(), title: 'a', text: 'b', by: 'vote', in_favour: 7 })).toEqual({ title: 'a', text: 'b', vote })
})

it('gives back what the server has, so that saving again changes nothing', () => {
  for (const one of [{ title: 'a', text: 'b' }, { title: 'a', vote }, { title: 'a', election }]) expect(resolution_body(draft_of(one))).toEqual(one)
})
