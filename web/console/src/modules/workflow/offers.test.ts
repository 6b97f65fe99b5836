import { describe, expect, it } from 'vitest'
import { body_for, fields_of, type Offer } from './offers'

const offer: Offer = {
  move: 'rate', title: 'Rate', to: 'closed', to_title: 'Closed', danger: false, note: 'optional', files: 'none',
  form: [
    { field: 'satisfied', title: 'Satisfied', kind: 'boolean', required: true, choices: [] },
    { field: 'stars', title: 'Stars', kind: 'stars', required: false, choices: [], max: 5 },
    { field: 'note', title: 'A field of the same name', kind: 'text', required: false, choices: [] },
  ],
}
const words = { note: 'Note', files: 'Photos' }

describe('an offered move', () => {
  it('becomes the fields of a form, with the note that it allows', () => {
    expect(fields_of(offer, words).map((field) => [field.name, field.as, field.required])).toEqual([
      ['form.satisfied', 'yes_no', true],
      ['form.stars', 'stars', false],
      ['form.note', 'text', false],
      ['note', 'area', false],
    ])
    expect(fields_of({ ...offer, note: 'none', files: 'required' }, words).at(-1)).toMatchObject({ name: 'file_ids', required: true })
  })

  it('is sent with its values as text, what is empty left out, and false kept', () => {
    expect(body_for(offer, { 'form.satisfied': false, 'form.stars': 2, note: 'thanks' }, 'solved')).toEqual({
      move: 'rate', form: [{ field: 'satisfied', value: 'false' }, { field: 'stars', value: '2' }], note: 'thanks', file_ids: [], seen_state: 'solved',
    })
    expect(body_for(offer, {})).toEqual({ move: 'rate', form: [], file_ids: [] })
  })
})
