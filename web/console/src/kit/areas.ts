import { read, type Params } from './api'
import type { MapArea } from './MapView.vue'

/** The polygons of one kind, as the server gives them to everybody. */
export async function areas_of(query: Params): Promise<MapArea[]> {
  const answer = await read('/public/areas', { query })
  return answer.features as MapArea[]
}
