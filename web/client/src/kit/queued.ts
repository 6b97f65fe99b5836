import type { Queued } from '@linli/api'

/** What waits, or was refused, about one thing. */
export function queued_for(queue: Queued[], lane: string): { waiting: Queued[]; refused?: Queued } {
  const entries = queue.filter((entry) => entry.lane === lane)
  return { waiting: entries, refused: entries.find((entry) => entry.refused) }
}

/** A command of this kind that will still be sent; one that was refused never will. */
export function still_to_send(queue: Queued[], path: string): Queued | undefined {
  return queue.find((entry) => entry.path === path && !entry.refused)
}
