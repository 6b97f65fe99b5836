import { expect, it } from 'vitest'
import { location_body } from './location'

it('names a place only where it is checked', () => {
  expect(location_body({ check: false, position: { lat: 1, lng: 2 }, radius_m: 300 })).toEqual({ check_location: false })
  expect(location_body({ check: true, position: { lat: 1, lng: 2 } })).toEqual({ check_location: true, lat: 1, lng: 2 })
  expect(location_body({ check: true, position: { lat: 1, lng: 2 }, radius_m: 50 })).toEqual({ check_location: true, lat: 1, lng: 2, radius_m: 50 })
})
