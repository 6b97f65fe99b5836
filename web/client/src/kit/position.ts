import type { Position } from './gcj02'

/** Why there is no position: the person said no, or the phone cannot tell. */
export class NoPosition extends Error {
  constructor(readonly refused: boolean) {
    super('no position')
  }
}

/** Where the phone is, in WGS84. Asked only by a tap: nobody is followed. */
export function here(): Promise<Position> {
  return new Promise((resolve, reject) => {
    // #ifdef H5
    // uni's own function wants the key of a map provider in the browser; the browser itself knows.
    if (!navigator.geolocation) return reject(new NoPosition(false))
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ lat: coords.latitude, lng: coords.longitude }),
      ({ code }) => reject(new NoPosition(code === 1)),
      { enableHighAccuracy: true, timeout: 10_000, maximumAge: 30_000 },
    )
    // #endif
    // #ifndef H5
    uni.getLocation({
      type: 'wgs84',
      success: ({ latitude, longitude }) => resolve({ lat: latitude, lng: longitude }),
      fail: ({ errMsg }: { errMsg?: string }) => reject(new NoPosition(/auth|deny|denied/i.test(errMsg ?? ''))),
    })
    // #endif
  })
}
