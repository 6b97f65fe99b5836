import type { Values } from '@/kit/fields'

/** The form keeps the place and the caller as single fields; the wire wants them together. */
export function new_case_body(form: Values): Values {
  const { person_name, person_phone, estate_id, building_id, place_text, position, photo_ids, ...rest } = form
  const at = position as { lat: number; lng: number } | undefined
  const place: Values = { estate_id, building_id, text: place_text, lat: at?.lat, lng: at?.lng }
  return {
    anonymous: false,
    ...rest,
    photo_ids: photo_ids ?? [],
    place: Object.fromEntries(Object.entries(place).filter(([, value]) => value !== undefined)),
    for_person: { name: person_name, phone: person_phone },
  }
}
