export interface Place {
  x: number
  y: number
}

/** Places around a core, on as many rings as need be, so that cards of this size do not lie on each other. */
export function places_around(count: number, card: { width: number; height: number }, gap = 26): { places: Place[]; width: number; height: number } {
  const places: Place[] = []
  let ring = 1
  let left = count
  let rx = 0
  let ry = 0
  while (left > 0) {
    rx = ring * (card.width + gap) + card.width * 0.35
    ry = ring * (card.height + gap) + card.height * 0.75
    // As many as fit along the ring's length, reckoned a little small.
    const around = Math.PI * (3 * (rx + ry) - Math.sqrt((3 * rx + ry) * (rx + 3 * ry)))
    const room = Math.max(4, Math.floor(around / (Math.hypot(card.width, card.height) + gap)))
    const here = Math.min(room, left)
    for (let i = 0; i < here; i++) {
      const angle = (i / here) * 2 * Math.PI - Math.PI / 2 + (ring % 2 ? 0 : Math.PI / here)
      places.push({ x: Math.cos(angle) * rx, y: Math.sin(angle) * ry })
    }
    left -= here
    ring++
  }
  return { places, width: 2 * rx + card.width + gap, height: 2 * ry + card.height + gap }
}
