// Patrol mode lives on the phone: it begins and ends without network as well, and the server hears of both in order.
import { uuid_v7 } from '@linli/api'
import { shallowRef } from 'vue'
import { keep, kept } from '@/kit/loaded'
import { submit } from '@/kit/outbox'

export interface Patrol {
  client_patrol_id: string
  grid_id: string
  grid_name: string
  started_at: string
  /** The queued command that began it, whose answer names it on the server. */
  start_key: string
  points_checked: number
}

const name = 'patrol'
const answer_to = 'patrol.answer'

export const patrol = shallowRef<Patrol | undefined>(kept<Patrol>(name))

function change(next: Patrol | undefined) {
  patrol.value = next
  keep(name, next ?? '')
}

export async function start_patrol(grid: { unit_id: string; name: string }) {
  const client_patrol_id = uuid_v7()
  keep(answer_to, '')
  const outcome = await submit(
    '/patrols',
    { grid_id: grid.unit_id, client_patrol_id },
    { title: 'bench.patrol_begun', detail: grid.name, lane: `patrol.${client_patrol_id}`, answer_to },
  )
  const started_at = new Date().toISOString()
  change({ client_patrol_id, grid_id: grid.unit_id, grid_name: grid.name, started_at, start_key: outcome.key, points_checked: 0 })
}

export function check_point() {
  if (patrol.value) change({ ...patrol.value, points_checked: patrol.value.points_checked + 1 })
}

export async function end_patrol(note: string) {
  const one = patrol.value
  if (!one) return
  const patrol_id = kept<{ patrol_id: string }>(answer_to)?.patrol_id
  await submit(
    '/patrols/{patrol_id}/end',
    { points_checked: one.points_checked, ...(note ? { note } : {}) },
    {
      title: 'bench.patrol_ended',
      detail: one.grid_name,
      lane: `patrol.${one.client_patrol_id}`,
      ...(patrol_id ? { path: { patrol_id } } : { needs: { key: one.start_key, field: 'patrol_id', param: 'patrol_id' } }),
    },
  )
  change(undefined)
}
