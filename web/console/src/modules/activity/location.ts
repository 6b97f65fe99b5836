import { ref } from 'vue'
import { read } from '@/kit/api'
import type { Position } from '@/kit/MapView.vue'

/** Whether the county has switched on that an activity may check where somebody is; national rules keep it off. */
export function use_location_switch() {
  const on = ref(false)
  const asked = read('/public/compliance-switches').then(
    ({ items }) => void (on.value = items.some(({ key, on: is_on }) => key === 'activity.location_check_in' && is_on)),
    () => undefined,
  )
  return { on, asked }
}

export interface Location {
  check: boolean
  position?: Position
  radius_m?: number
}

/** What goes to the server; an activity that checks nothing says so. */
export function location_body({ check, position, radius_m }: Location) {
  if (!check || !position) return { check_location: false }
  return { check_location: true, ...position, ...(radius_m ? { radius_m } : {}) }
}
