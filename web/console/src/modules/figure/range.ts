import type { LocationQuery } from 'vue-router'
import { today } from '@/kit/format'

export interface Range {
  unit_id?: string
  from_on: string
  to_on: string
}

/** The unit and the days that a figure is asked for; this year so far when the address says nothing. */
export function range_in(query: LocationQuery, now: string = today()): Range {
  const text = (name: string) => (typeof query[name] === 'string' ? query[name] : undefined)
  return { unit_id: text('unit_id'), from_on: text('from_on') ?? `${now.slice(0, 4)}-01-01`, to_on: text('to_on') ?? now }
}
