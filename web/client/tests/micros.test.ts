import { field_fault } from '@linli/api'
import { describe, expect, test } from 'vitest'
import { closed_because, left_of, mark_of, share } from '@/charity/progress'
import { tidy_code, ways_of } from '@/circulation/loan-ways'
import { has_text, t } from '@/kit/i18n'
import { type MoveOffer, is_plain, move_of, wrong_in } from '@/kit/moves'
import { screen_of } from '@/notify/screen-of'
import { claim_of, claimers } from '@/wish/claimers'
import { days_left, next_key, steps, steps_of } from '@/wish/flow'
import { empty_wish, wish_body, wrong_in_wish } from '@/wish/form'

const offer: MoveOffer = {
  move: 'deliver',
  title: 'Delivered',
  form: [
    { field: 'value_yuan', title: 'Worth', kind: 'number', required: false, min: 1, max: 100 },
    { field: 'how', title: 'How', kind: 'text', required: true },
  ],
  note: 'required',
  files: 'required',
  danger: false,
}

describe('a move', () => {
  test('names what is missing or out of range, and nothing else', () => {
    expect(wrong_in(offer, { values: {}, note: ' ' }, 0)).toEqual({
      how: { code: 'field.required' },
      note: { code: 'field.required' },
      files: { code: 'field.required' },
    })
    expect(wrong_in(offer, { values: { how: 'by hand', value_yuan: '101' }, note: 'x' }, 1)).toEqual({
      value_yuan: { code: 'field.out_of_range', params: { min: 1, max: 100 } },
    })
    expect(wrong_in(offer, { values: { how: 'by hand', value_yuan: 'many' }, note: 'x' }, 1)).toEqual({
      value_yuan: { code: 'field.not_a_number' },
    })
    expect(wrong_in(offer, { values: { how: 'by hand', value_yuan: '100' }, note: 'x' }, 1)).toEqual({})
    expect(wrong_in(offer, { values: { how: 'by hand' }, note: 'x' }, 1)).toEqual({})
  })

  test('says between what a number must be', () => {
    const { value_yuan } = wrong_in(offer, { values: { how: 'by hand', value_yuan: '101' }, note: 'x' }, 1)
    const { code, params } = field_fault({ field: 'value_yuan', ...value_yuan! })
    expect(t(`problem.${code}`, { ...params, field: '估值' })).toBe('估值应在 1 到 100 之间。')
  })

  test('sends what was filled in; a photo without network travels as an attachment', () => {
    const photos = [{ name: 'a.jpg', handle: 1, file_id: '7' }, { name: 'b.jpg', handle: 2 }]
    const move = move_of(offer, { values: { how: ' by hand ', value_yuan: '' }, note: ' there ' }, photos)
    expect(move).toEqual({
      move: 'deliver',
      form: [{ field: 'how', value: 'by hand' }],
      note: 'there',
      file_ids: ['7'],
      attachments: photos,
    })
    expect(move_of({ ...offer, note: 'none' }, { values: {}, note: 'x' }, [])).not.toHaveProperty('note')
  })

  test('takes one tap when it asks for nothing', () => {
    expect(is_plain({ ...offer, form: [], note: 'none', files: 'none' })).toBe(true)
    expect(is_plain({ ...offer, form: [], note: 'none', files: 'none', danger: true })).toBe(false)
    expect(is_plain(offer)).toBe(false)
  })
})

describe('a wish', () => {
  test('has its place among five steps', () => {
    expect(steps_of('checked').map(({ state }) => state)).toEqual(['now', 'later', 'later', 'later', 'later'])
    expect(steps_of('claimed').map(({ state }) => state)).toEqual(['done', 'done', 'now', 'later', 'later'])
    expect(steps_of('closed').every(({ state }) => state === 'done')).toBe(true)
    expect(steps_of('expired')).toEqual([])
    for (const step of steps) expect(has_text(`wish.step.${step}`)).toBe(true)
  })

  test('says what comes next in words that are there', () => {
    const states = ['collected', 'checked', 'published', 'claimed', 'delivered', 'closed', 'expired', 'refused', 'withdrawn']
    for (const viewer of ['mine', 'claimer', 'other'] as const)
      for (const state of states) {
        const key = next_key(state, viewer)
        if (key) expect(has_text(key), key).toBe(true)
      }
    expect(next_key('claimed', 'claimer')).toBe('wish.next_claimer.claimed')
    expect(next_key('expired', 'claimer')).toBe('wish.next_other.expired')
    expect(next_key('collected', 'other')).toBeUndefined()
  })

  test('counts its days', () => {
    expect(days_left('2026-11-25', '2026-11-22')).toBe(3)
    expect(days_left('2026-11-22', '2026-11-22')).toBe(0)
    expect(days_left(undefined, '2026-11-22')).toBeUndefined()
  })

  test('names somebody else only when it is made for somebody else, and publicly only with consent', () => {
    const form = { ...empty_wish(), title: ' 书包 ', text: '上学用' }
    expect(wish_body(form, undefined)).toEqual({ kind: 'goods', title: '书包', text: '上学用' })
    expect(wish_body(form, { name: '王奶奶', phone: '' })).toMatchObject({ for_person: { name: '王奶奶', consent_name: false } })
    expect(wish_body({ ...form, consent: 'yes' }, { name: '王奶奶', phone: '1' })).toMatchObject({
      for_person: { name: '王奶奶', phone: '1', consent_name: true },
    })
  })

  test('tells what is missing', () => {
    expect(Object.keys(wrong_in_wish(empty_wish(), { name: ' ', phone: '' }))).toEqual(['name', 'title', 'text'])
    const form = { ...empty_wish(), title: 'a', text: 'b', needed_by_on: '2026-11-21' }
    expect(wrong_in_wish(form, undefined, '2026-11-22')).toEqual({ needed_by_on: 'make_wish.day_past' })
  })
})

describe('who claims', () => {
  const t = (key: string) => key
  const at = (role: string, unit_id: string) => ({ role, unit_id, unit_name: `unit ${unit_id}` })

  test('is a member, his branch, or an organisation of the staff', () => {
    expect(claimers(undefined, false, t)).toEqual([])
    expect(claimers({ name: 'Li', roles: [at('resident', '1')] }, false, t)).toEqual([])
    const member = claimers({ name: 'Li', member_id: '5', roles: [at('member', '2')] }, false, t)
    expect(member.map(({ value }) => value)).toEqual(['member', 'team:2'])
    const staff = claimers({ name: 'Li', roles: [at('town_staff', '3'), at('town_staff', '3')] }, true, t)
    expect(staff.map(({ value }) => value)).toEqual(['organisation:3'])
  })

  test('is sent as it was chosen', () => {
    expect(claim_of('member')).toEqual({ as: 'member' })
    expect(claim_of('team:2')).toEqual({ as: 'team', unit_id: '2' })
    expect(claim_of('organisation:3')).toEqual({ as: 'organisation', unit_id: '3' })
  })
})

describe('a purpose', () => {
  const item = { quantity: 4, pledged: 3, done: 1 }

  test('shows parts of the whole, never more', () => {
    expect(share(1, 4)).toBe('25%')
    expect(share(9, 4)).toBe('100%')
    expect(share(1, 0)).toBe('0%')
    expect(left_of(item)).toBe(1)
    expect(left_of({ ...item, pledged: 9 })).toBe(0)
  })

  test('takes promises until it is closed, over or promised', () => {
    const open = { state: 'open', ends_on: '2026-11-22', goal: [item] }
    expect(closed_because(open, '2026-11-22')).toBeUndefined()
    expect(closed_because(open, '2026-11-23')).toBe('ended')
    expect(mark_of(open, '2026-11-22').state).toBe('open')
    expect(mark_of(open, '2026-11-23').state).toBe('ended')
    expect(mark_of({ ...open, state: 'reached' }, '2026-11-23').state).toBe('reached')
    expect(closed_because({ ...open, state: 'closed' }, '2026-11-22')).toBe('closed')
    expect(closed_because({ ...open, goal: [{ ...item, pledged: 4 }] }, '2026-11-22')).toBe('promised')
  })
})

test('each side of a loan sees its own ways', () => {
  expect(ways_of({ side: 'owner', state: 'asked', kind: 'lend' })).toEqual(['agree', 'decline'])
  expect(ways_of({ side: 'owner', state: 'held', kind: 'give' })).toEqual(['hand_over', 'cancel'])
  expect(ways_of({ side: 'owner', state: 'late', kind: 'lend' })).toEqual(['returned', 'return_asked'])
  expect(ways_of({ side: 'owner', state: 'handed_over', kind: 'give' })).toEqual([])
  expect(ways_of({ side: 'asker', state: 'held', kind: 'lend' })).toEqual(['cancel'])
  expect(ways_of({ side: 'asker', state: 'returned', kind: 'lend' })).toEqual([])
  expect(tidy_code(' 7k4m 2q-9 ')).toBe('7K4M2Q9')
})

test('messages of wishes, gifts, things and exemplars have a screen', () => {
  expect(screen_of('/wishes/12')).toBe('/wish/wish?id=12')
  expect(screen_of('/wishes')).toBe('/wish/mine')
  expect(screen_of('/charities/5')).toBe('/charity/charity?id=5')
  expect(screen_of('/circulation')).toBe('/circulation/mine')
  expect(screen_of('/exemplars/5')).toBe('/exemplar/exemplar?id=5')
  expect(screen_of('/exemplars')).toBe('/exemplar/mine')
})
