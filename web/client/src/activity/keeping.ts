// For which units the reader holds activities, and the form with which one is made.
import type { Me } from '@linli/api'
import { clock_text, day_of, instant_of, today } from '@/kit/format'
import type { ActivityFull } from './wire'

const keeping_roles = ['branch_secretary', 'community_staff', 'town_staff']

/** The branch comes first: most of what is held is held there. */
export function units_of(me: Pick<Me, 'roles'> | undefined): { value: string; label: string }[] {
  const found = keeping_roles.flatMap((role) => (me?.roles ?? []).filter((one) => one.role === role))
  const units = new Map(found.map(({ unit_id, unit_name }) => [unit_id, unit_name]))
  return [...units].map(([value, label]) => ({ value, label }))
}

export interface ActivityForm {
  kind: string
  title: string
  day: string
  time: string
  minutes: string
  place: string
  leader: string
  text: string
  places: string
  own_parts: string
  late_reason: string
}

export const empty_activity = (): ActivityForm => ({
  kind: '',
  title: '',
  day: today(),
  time: '15:00',
  minutes: '',
  place: '',
  leader: '',
  text: '',
  places: '',
  own_parts: '',
  late_reason: '',
})

export function form_of(one: ActivityFull): ActivityForm {
  const own = one.parts.filter(({ part }) => !part).map(({ title }) => title)
  return {
    kind: one.kind,
    title: one.title,
    day: day_of(one.starts_at),
    time: clock_text(one.starts_at),
    minutes: String(Math.round((Date.parse(one.ends_at) - Date.parse(one.starts_at)) / 60_000)),
    place: one.place,
    leader: one.leader ?? '',
    text: one.text ?? '',
    places: one.places ? String(one.places) : '',
    own_parts: own.join('\n'),
    late_reason: '',
  }
}

const whole = (typed: string) => /^[1-9]\d*$/.test(typed.trim())

/** The keys of what has to be changed, by field. */
export function wrong_in_activity(form: ActivityForm, registration: boolean): Record<string, string> {
  const wrong: Record<string, string> = {}
  if (!form.title.trim()) wrong.title = 'make_activity.title_missing'
  if (!form.place.trim()) wrong.place = 'make_activity.place_missing'
  if (!form.day) wrong.day = 'make_activity.day_missing'
  if (!form.time) wrong.time = 'make_activity.time_missing'
  if (form.minutes.trim() && !whole(form.minutes)) wrong.minutes = 'make_activity.number_wrong'
  if (registration && form.places.trim() && !whole(form.places)) wrong.places = 'make_activity.number_wrong'
  return wrong
}

export function activity_body(form: ActivityForm, registration: boolean) {
  const own = form.own_parts.split('\n').map((line) => line.trim()).filter(Boolean)
  const optional = (name: string, value: string) => (value.trim() ? { [name]: value.trim() } : {})
  return {
    title: form.title.trim(),
    starts_at: instant_of(form.day, form.time),
    place: form.place.trim(),
    ...(form.minutes.trim() ? { minutes: Number(form.minutes) } : {}),
    ...optional('leader', form.leader),
    ...optional('text', form.text),
    ...optional('late_reason', form.late_reason),
    ...(registration && form.places.trim() ? { places: Number(form.places) } : {}),
    ...(own.length ? { own_parts: own } : {}),
  }
}
