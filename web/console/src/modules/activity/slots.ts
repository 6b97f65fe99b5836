export interface Slot {
  starts_at: string
  minutes: number
  places?: number
}

/** The times for which people register, one after the other: as many as fit whole between begin and end. */
export function slots_between(starts_at: string, minutes: number, each: number, places?: number): Slot[] {
  if (!(each > 0) || !(minutes > 0)) return []
  const begin = Date.parse(starts_at)
  return Array.from({ length: Math.floor(minutes / each) }, (_, i) => ({
    starts_at: new Date(begin + i * each * 60_000).toISOString(),
    minutes: each,
    ...(places ? { places } : {}),
  }))
}

/** One line is one part of the activity. */
export function parts_in(text: unknown): string[] {
  return String(text ?? '').split('\n').map((line) => line.trim()).filter(Boolean)
}
