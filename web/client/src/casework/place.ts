import type { Report } from './wire'

/** A place as a person gives it, with the words under which it is shown to him. */
export interface Chosen {
  lat?: number
  lng?: number
  estate_id?: string
  building_id?: string
  /** Estate and building, or the grid at the position. */
  name: string
  /** What the person adds in his own words. */
  words: string
}

export const nowhere = (): Chosen => ({ name: '', words: '' })

export const is_somewhere = ({ lat, estate_id, words }: Chosen): boolean => lat !== undefined || !!estate_id || !!words.trim()

/** What the server is told: only what was given. */
export function place_of({ lat, lng, estate_id, building_id, words }: Chosen): Report['place'] {
  const text = words.trim()
  return {
    ...(lat !== undefined && lng !== undefined ? { lat, lng, coordinates: 'wgs84' as const } : {}),
    ...(estate_id ? { estate_id } : {}),
    ...(building_id ? { building_id } : {}),
    ...(text ? { text } : {}),
  }
}
