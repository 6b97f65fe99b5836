import { use_session } from '@/session'

/** Where pictures of streets come from, when the county has named a source; without one the map draws its own areas only. */
export async function map_tiles(): Promise<{ url: string; attribution: string } | undefined> {
  const session = use_session()
  await session.known().catch(() => undefined)
  const about = session.about as { tile_url?: string; tile_attribution?: string } | undefined
  return about?.tile_url ? { url: about.tile_url, attribution: about.tile_attribution ?? '' } : undefined
}
