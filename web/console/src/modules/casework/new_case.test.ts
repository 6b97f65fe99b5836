import { expect, it } from 'vitest'
import { new_case_body } from './new_case'
import { handlers_in } from './use_case_commands'

it('puts the place and the caller together and leaves out what is not known', () => {
  const body = new_case_body({ category_id: '7', text: 'x', urgency: 'normal', channel: 'phone', person_name: 'A', person_phone: '1', position: { lat: 34.7, lng: 113.9 }, place_text: 'gate' })
  expect(body).toEqual({
    anonymous: false, category_id: '7', text: 'x', urgency: 'normal', channel: 'phone', photo_ids: [],
    place: { text: 'gate', lat: 34.7, lng: 113.9 }, for_person: { name: 'A', phone: '1' },
  })
})

it('a split case has one handler for each unit that was named', () => {
  expect(handlers_in({ unit_1: '3', task_1: 'a', unit_2: '4' })).toEqual([{ unit_id: '3', task: 'a' }, { unit_id: '4', task: '' }])
})
