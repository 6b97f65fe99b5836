import type { Answer } from '@linli/api'
import type { Position } from './gcj02'

/** A thing on the map: its label is what a screen reader says, its tone is a colour and a sign. */
export interface Pin extends Position {
  id: string
  label: string
  tone: 'on_time' | 'near' | 'overdue' | 'done'
}

/** The GeoJSON of `/public/areas`: longitude first, as GeoJSON has it. */
export type Areas = Answer<'/public/areas', 'get'>
export type Area = Areas['features'][number]

/** The sign within a pin, so that its colour is never alone. */
export const pin_signs: Record<Pin['tone'], string> = { on_time: '•', near: '…', overdue: '!', done: '✓' }

/** How many colours areas take in turn. */
export const area_colours = 8

export const colour_of = ({ properties }: Area): number => (properties.colour_index % area_colours) + 1

/** The outlines of an area; holes are left out, as the mini-program's map knows none. */
export function outlines({ geometry }: Area): Position[][] {
  return geometry.coordinates.map(([outline = []]) => outline.map(([lng = 0, lat = 0]) => ({ lat, lng })))
}

/** The middle of all that is shown. */
export function middle_of(positions: Position[]): Position | undefined {
  if (!positions.length) return undefined
  const of = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2
  return { lat: of(positions.map(({ lat }) => lat)), lng: of(positions.map(({ lng }) => lng)) }
}
