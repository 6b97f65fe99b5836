import { describe, expect, it } from 'vitest'
import { clock_of, minute_of, shifts_in, weeks_of, working_days } from './year'

const none = new Map()

describe('a month', () => {
  it('begins its weeks with Monday and has all its days', () => {
    const weeks = weeks_of(2026, 11, none)
    expect(weeks[0]!.map((cell) => cell?.day)).toEqual([undefined, undefined, undefined, undefined, undefined, undefined, 1])
    expect(weeks.flat().filter(Boolean)).toHaveLength(30)
    expect(weeks_of(2028, 2, none).flat().filter(Boolean)).toHaveLength(29)
  })

  it('knows weekends, holidays and moved working days', () => {
    const specials = new Map([
      ['2026-10-01', { on: '2026-10-01', working: false, name: 'x', kind: 'holiday' }],
      ['2026-10-10', { on: '2026-10-10', working: true, kind: 'moved_workday' }],
    ])
    const cells = weeks_of(2026, 10, specials).flat()
    expect(cells.find((cell) => cell?.day === 1)).toMatchObject({ working: false, weekend: false })
    expect(cells.find((cell) => cell?.day === 10)).toMatchObject({ working: true, weekend: true })
    expect(working_days(2026, specials)).toBe(working_days(2026, none))
  })
})

it('a year has its working days', () => {
  expect(working_days(2026, none)).toBe(261)
})

describe('shifts', () => {
  it('are read as they are written, with Chinese marks as well', () => {
    expect(shifts_in('08:30-12:00, 14:30-18:00')).toEqual([{ from_minute: 510, to_minute: 720 }, { from_minute: 870, to_minute: 1080 }])
    expect(shifts_in('8:30\u81f312:00\uff0c14:30\u201318:00')).toHaveLength(2)
    expect(shifts_in('00:00-24:00')).toEqual([{ from_minute: 0, to_minute: 1440 }])
  })

  it('are refused when they overlap, run backwards or are no times', () => {
    for (const text of ['', '9:00', '12:00-09:00', '08:00-12:00, 11:00-13:00', '24:30-25:00', 'a-b', '8:00-9:00-10:00']) expect(shifts_in(text), text).toBeUndefined()
  })

  it('are written the same way', () => {
    expect(clock_of(510)).toBe('08:30')
    expect(minute_of('24:00')).toBe(1440)
  })
})
