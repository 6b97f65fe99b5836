import { read } from './api'

let asked: Promise<{ url: string; attribution: string } | undefined> | undefined

/** Where pictures of streets come from, when the county has named a source; without one the map draws its own areas only. */
export function map_tiles(): Promise<{ url: string; attribution: string } | undefined> {
  asked ??= read('/public/map').then(
    ({ tile_url, tile_attribution }) => (tile_url ? { url: tile_url, attribution: tile_attribution ?? '' } : undefined),
    () => undefined,
  )
  return asked
}
