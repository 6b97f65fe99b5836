import { describe, expect, it } from 'vitest'
import { body_of, missing, type Field } from './fields'

const fields: Field[] = [
  { name: 'name', required: true },
  { name: 'class', as: 'choice', required: true },
  { name: 'amount', as: 'number', required: true, shown: (values) => values.class !== 'veto' },
  { name: 'cost', as: 'yuan' },
  { name: 'password', as: 'password' },
]

describe('a form', () => {
  it('names what is missing, but not what is hidden', () => {
    expect(missing(fields, { class: 'basic' })).toEqual({ name: 'field.required', amount: 'field.required' })
    expect(missing(fields, { name: 'x', class: 'veto' })).toEqual({})
    expect(missing(fields, { name: 'x', amount: 1 })).toEqual({ class: 'field.not_chosen' })
  })

  it('wants both of two fields that mean nothing alone', () => {
    const window: Field[] = [{ name: 'from', as: 'day', required_with: 'to' }, { name: 'to', as: 'day', required_with: 'from' }]
    expect(missing(window, {})).toEqual({})
    expect(missing(window, { from: '2026-11-01' })).toEqual({ to: 'field.not_chosen' })
    expect(missing(window, { to: '2026-11-30' })).toEqual({ from: 'field.not_chosen' })
    expect(missing(window, { from: '2026-11-01', to: '2026-11-30' })).toEqual({})
  })

  it('sends nothing empty, nothing hidden, money in fen, and a password as it was typed', () => {
    expect(body_of(fields, { name: ' x ', class: 'veto', amount: 3, cost: 12.34, password: ' p ' })).toEqual({
      name: 'x',
      class: 'veto',
      cost: 1234,
      password: ' p ',
    })
    expect(body_of(fields, { name: '', amount: 0, class: 'basic' })).toEqual({ class: 'basic', amount: 0 })
  })
})
