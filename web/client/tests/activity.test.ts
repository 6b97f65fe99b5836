import { expect, test } from 'vitest'
import { code_of, is_typed, link_of, spaced, wait_ms } from '@/activity/codes'
import { hours_of, mark_of, next_of, step_of, steps_of } from '@/activity/flow'
import { activity_body, empty_activity, units_of, wrong_in_activity } from '@/activity/keeping'
import { by_day, shifted, weeks_of } from '@/activity/month'
import { ballot_of, body_of, empty_ballot, wrong_in } from '@/activity/vote'
import type { ActivityFull, Shown } from '@/activity/wire'
import { next_step, running_clocks, stages_of } from '@/development/way'
import { fitting } from '@/dual/skills'
import { state_of, yuan } from '@/dues/money'
import { post_order } from '@/organisation/posts'

const at = (text: string) => Date.parse(text)
const noon = at('2026-11-22T12:00:00+08:00')

const shown = (more: Partial<Shown> = {}): Shown =>
  ({
    activity_id: '1',
    unit_id: '1',
    unit_name: '鲁庙村党支部',
    kind: 'theme_day',
    kind_title: '主题党日',
    title: '主题党日',
    starts_at: '2026-11-22T15:00:00+08:00',
    ends_at: '2026-11-22T17:00:00+08:00',
    place: '会议室',
    state: 'noticed',
    registration: false,
    serves: false,
    registered: 0,
    waiting: 0,
    ...more,
  }) as Shown

const expected = { entry_id: '1', state: 'invited', standing: 'expected' } as const

test('every month is whole weeks from Monday to Sunday, and each of its days stands once', () => {
  for (let month = '2024-01'; month < '2029-01'; month = shifted(month, 1)) {
    const weeks = weeks_of(month)
    const own = weeks.flat().filter(({ other }) => !other)
    const [year, number] = month.split('-').map(Number) as [number, number]
    expect(own.map(({ day }) => day)).toEqual(Array.from({ length: new Date(year, number, 0).getDate() }, (_, index) => index + 1))
    expect(own.every(({ on }) => on.startsWith(month))).toBe(true)
    for (const week of weeks) expect(new Date(`${week[0]!.on}T12:00:00`).getDay()).toBe(1)
  }
})

test('months follow one another over the end of a year', () => {
  expect([shifted('2026-12', 1), shifted('2026-01', -1), shifted('2026-05', -17)]).toEqual(['2027-01', '2025-12', '2024-12'])
})

test('what begins on a day stands together in the order of the clock', () => {
  const one = (id: string, starts_at: string) => ({ id, starts_at })
  const items = [one('c', '2026-11-23T09:00:00+08:00'), one('b', '2026-11-22T15:00:00+08:00'), one('a', '2026-11-22T00:30:00+08:00')]
  expect(by_day(items).map(({ on, items: found }) => [on, found.map(({ id }) => id).join('')])).toEqual([
    ['2026-11-22', 'ab'],
    ['2026-11-23', 'c'],
  ])
  expect(by_day(items, true)[0]!.on).toBe('2026-11-23')
})

test('a code is found in the address that a scanner reads, and in what was typed', () => {
  expect(code_of(link_of('https://linli.example', 'AB CD/9'))).toBe('AB CD/9')
  expect(code_of('https://linli.example/activity/check-in?id=3&code=482917#x')).toBe('482917')
  expect(code_of(' 482 917 ')).toBe('482917')
  expect(spaced('482917')).toBe('482 917')
  expect([is_typed(code_of(' 482 917 ')), is_typed('48291'), is_typed('A.1.2.x')]).toEqual([true, false, false])
})

test('a clock that is wrong neither asks without end nor holds a code for long', () => {
  expect(wait_ms('2026-11-22T12:00:10+08:00', 15, noon)).toBe(10_000)
  expect(wait_ms('2026-11-22T10:00:00+08:00', 15, noon)).toBe(1000)
  expect(wait_ms('2026-11-22T18:00:00+08:00', 15, noon)).toBe(15_000)
})

test('how somebody stands to an activity is one word', () => {
  const key = (more: Partial<Shown>, now = noon) => mark_of(shown(more), now)?.key.split('.').pop()
  const evening = at('2026-11-22T20:00:00+08:00')
  expect(key({})).toBeUndefined()
  expect(key({ mine: expected })).toBe('expected')
  expect(key({ mine: expected }, evening)).toBe('missed')
  expect(key({ mine: { ...expected, checked_in_at: '2026-11-22T15:01:00+08:00' } }, evening)).toBe('came')
  expect(key({ mine: { ...expected, standing: 'exempt' } })).toBe('exempt')
  expect(key({ mine: { ...expected, standing: 'guest', state: 'waiting' } })).toBe('waiting')
  expect(key({ registration: true })).toBe('open')
  expect(key({ registration: true, places: 10, registered: 7 })).toBe('left')
  expect(key({ registration: true, places: 10, registered: 10 })).toBe('full')
  expect(key({ state: 'cancelled', mine: expected })).toBe('cancelled')
})

test('the sentence of what comes next names the way that is open', () => {
  expect(next_of({ ...shown({ mine: expected }), may: ['check_in'] }, at('2026-11-22T14:30:00+08:00'))).toBe('activity.next.check_in')
  expect(next_of({ ...shown({ mine: expected }), may: ['check_in'] }, noon)).toBe('activity.next.expected')
  expect(next_of(shown({ registration: true, places: 1, registered: 1 }), noon)).toBe('activity.next.full')
  expect(next_of(shown(), noon)).toBe('activity.next.come')
})

test('an activity goes from notice to archive, one step after the other', () => {
  const sections = (text?: string) => [{ section: 'minutes', title: '会议内容', required: true, ...(text ? { text } : {}) }]
  const full = (more: Partial<ActivityFull>) => ({ ...shown(), sections: sections(), checked_in: 0, ...more }) as ActivityFull
  expect(step_of(full({ state: 'planned' }), noon)).toBe('notice')
  expect(step_of(full({}), noon)).toBe('attend')
  expect(step_of(full({}), at('2026-11-22T14:30:00+08:00'))).toBe('check_in')
  expect(step_of(full({ checked_in: 5 }), at('2026-11-22T16:00:00+08:00'))).toBe('check_in')
  expect(step_of(full({ checked_in: 5 }), at('2026-11-22T18:00:00+08:00'))).toBe('record')
  expect(step_of(full({}), at('2026-11-22T18:00:00+08:00'))).toBe('check_in')
  expect(step_of(full({ checked_in: 5, sections: sections('一') }), at('2026-11-22T18:00:00+08:00'))).toBe('archive')
  expect(step_of(full({ state: 'archived' }), noon)).toBe('done')
  expect(step_of(full({ state: 'sent_back', sections: sections('一') }), noon)).toBe('archive')
  expect(steps_of(full({ state: 'archived' })).every(({ state }) => state === 'done')).toBe(true)
})

test('hours are whole hours and the rest', () => expect(hours_of(1710)).toEqual({ hours: 28, minutes: 30 }))

test('votes are whole numbers and not more than who is there', () => {
  const ballot = { ...empty_ballot(), title: '接收预备党员', rule: 'member', in_favour: '16', against: '1' }
  expect(wrong_in(ballot, 17)).toBe('')
  expect(wrong_in(ballot, 16)).toBe('record.votes_too_many')
  expect(wrong_in({ ...ballot, in_favour: '1.5' }, 17)).toBe('record.votes_wrong')
  expect(wrong_in({ ...ballot, title: ' ' }, 17)).toBe('record.resolution_title_missing')
  expect(body_of({ ...ballot, written_in_favour: '2' })).toEqual({
    title: '接收预备党员',
    vote: { rule: 'member', in_favour: 16, against: 1, abstained: 0, written_in_favour: 2 },
  })
  expect(body_of({ ...ballot, rule: 'none' })).toEqual({ title: '接收预备党员' })
})

test('an election is counted by its papers, and is sent back as it came', () => {
  const election = { seats: 1, issued: 9, returned: 9, invalid: 1, secretary: false, candidates: [{ name: '王', votes: 6 }, { name: '李', votes: 2 }], tellers: ['赵', '钱'] }
  const vote = { rule: 'ordinary', in_favour: 3, against: 0, abstained: 0, without_vote: 1 } as const
  const ballot = ballot_of({ title: '选举', election })
  expect(wrong_in(ballot, 9)).toBe('')
  expect(body_of(ballot)).toEqual({ title: '选举', election })
  expect(body_of(ballot_of({ title: '表决', text: '内容', vote }))).toEqual({ title: '表决', text: '内容', vote })
  const wrong = (more: object, present = 9) => wrong_in({ ...ballot, ...more }, present)
  expect(wrong({}, 8)).toBe('record.papers_too_many')
  expect(wrong({ seats: '' })).toBe('record.seats_missing')
  expect(wrong({ invalid: '10' })).toBe('record.invalid_too_many')
  expect(wrong({ secretary: true })).toBe('record.secretary_candidates')
  expect(wrong({ candidates: [{ name: ' ', votes: '1' }] })).toBe('record.candidate_missing')
  expect(wrong({ candidates: [{ name: '王', votes: '9' }] })).toBe('record.election_too_many')
})

test('a form says what is missing, and sends only what was filled in', () => {
  const form = { ...empty_activity(), title: '党课', place: '会议室', day: '2026-11-30', time: '09:00', own_parts: '观影\n\n 讨论 ' }
  expect(wrong_in_activity({ ...form, place: ' ', minutes: '-5' }, false)).toEqual({
    place: 'make_activity.place_missing',
    minutes: 'make_activity.number_wrong',
  })
  expect(wrong_in_activity(form, true)).toEqual({})
  expect(activity_body(form, true)).toEqual({
    title: '党课',
    place: '会议室',
    starts_at: '2026-11-30T09:00:00+08:00',
    own_parts: ['观影', '讨论'],
  })
})

test('a secretary holds for his branch first, and each unit stands once', () => {
  const role = (name: string, unit_id: string) => ({ role: name, unit_id, unit_name: `组织${unit_id}` })
  const roles = [role('member', '9'), role('town_staff', '2'), role('branch_secretary', '1'), role('community_staff', '2')]
  expect(units_of({ roles: roles as never }).map(({ value }) => value)).toEqual(['1', '2'])
  expect(units_of(undefined)).toEqual([])
})

test('twenty-five steps show as stages, and the next step is the first ahead', () => {
  const step = (number: number, stage: string, state: 'done' | 'now' | 'ahead') => ({ number, step: `s${number}`, stage, title: `第${number}步`, state })
  const steps = [step(1, 'apply', 'done'), step(2, 'apply', 'done'), step(3, 'activist', 'done'), step(4, 'activist', 'now'), step(5, 'candidate', 'ahead')]
  expect(stages_of(steps)).toEqual([
    { stage: 'apply', state: 'done' },
    { stage: 'activist', state: 'now' },
    { stage: 'candidate', state: 'later' },
  ])
  expect(next_step(steps)?.number).toBe(5)
  expect(running_clocks([{ due_on: '2027-02-01' }, { due_on: '2026-12-01' }, { due_on: '2026-01-01', ended_on: '2025-12-30' }]).map(({ due_on }) => due_on)).toEqual([
    '2026-12-01',
    '2027-02-01',
  ])
})

test('dues are told in yuan, and a month that is to come is not owed', () => {
  expect([yuan(5205), yuan(100_000_00), yuan(-5)]).toEqual(['52.05', '100,000.00', '−0.05'])
  const month = (name: string, owed_fen: number, paid_fen: number) => state_of({ month: name, owed_fen, paid_fen }, '2026-11')
  expect([month('2026-10', 500, 500), month('2026-10', 500, 100), month('2026-11', 500, 0), month('2026-12', 500, 0), month('2026-10', 0, 0)]).toEqual([
    'paid',
    'part',
    'owed',
    'ahead',
    'none',
  ])
})

test('a post that needs one of my skills stands first, and the secretary before the committee', () => {
  const posts = [
    { post_id: '1', skills: ['law'], ends_on: '2026-12-01' },
    { post_id: '2', skills: ['repair'], ends_on: '2026-12-31' },
    { post_id: '3', skills: [], ends_on: '2026-11-30' },
  ]
  expect(fitting(posts, ['repair']).map(({ post_id }) => post_id)).toEqual(['2', '3', '1'])
  expect(['committee_member', 'unknown', 'secretary'].sort((a, b) => post_order(a) - post_order(b))).toEqual(['secretary', 'committee_member', 'unknown'])
})
