// Chinese maps are drawn in GCJ-02, which is WGS84 displaced by a published formula. The server and everything inside
// this client speak WGS84; only what is handed to such a map, or comes from one, passes here.

export interface Position {
  lat: number
  lng: number
}

const radius_m = 6378245
const flattening = 0.00669342162296594323

function outside_china({ lat, lng }: Position): boolean {
  return lng < 72.004 || lng > 137.8347 || lat < 0.8293 || lat > 55.8271
}

/** The sum of sines that latitude and longitude share; each adds terms of its own. */
function waves(x: number, of: number, sizes: [number, number]): number {
  const { PI, sin } = Math
  return (
    ((20 * sin(6 * x * PI) + 20 * sin(2 * x * PI)) * 2) / 3 +
    ((20 * sin(of * PI) + 40 * sin((of / 3) * PI)) * 2) / 3 +
    ((sizes[0] * sin((of / 12) * PI) + sizes[1] * sin((of / 30) * PI)) * 2) / 3
  )
}

function displacement({ lat, lng }: Position): Position {
  const { PI, abs, cos, sin, sqrt } = Math
  const x = lng - 105
  const y = lat - 35
  const north = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * sqrt(abs(x)) + waves(x, y, [160, 320])
  const east = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * sqrt(abs(x)) + waves(x, x, [150, 300])
  const latitude = (lat / 180) * PI
  const narrowed = 1 - flattening * sin(latitude) ** 2
  return {
    lat: (north * 180) / (((radius_m * (1 - flattening)) / (narrowed * sqrt(narrowed))) * PI),
    lng: (east * 180) / ((radius_m / sqrt(narrowed)) * cos(latitude) * PI),
  }
}

export function to_gcj02(position: Position): Position {
  if (outside_china(position)) return position
  const shift = displacement(position)
  return { lat: position.lat + shift.lat, lng: position.lng + shift.lng }
}

/** The inverse by approximation: three rounds bring it below a centimetre. */
export function from_gcj02(position: Position): Position {
  if (outside_china(position)) return position
  let guess = position
  for (let round = 0; round < 3; round++) {
    const shown = to_gcj02(guess)
    guess = { lat: guess.lat + position.lat - shown.lat, lng: guess.lng + position.lng - shown.lng }
  }
  return guess
}

export function metres_between(a: Position, b: Position): number {
  const radians = Math.PI / 180
  const lat = (b.lat - a.lat) * radians
  const lng = (b.lng - a.lng) * radians
  const h = Math.sin(lat / 2) ** 2 + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * Math.sin(lng / 2) ** 2
  return 2 * 6371008.8 * Math.asin(Math.sqrt(h))
}
