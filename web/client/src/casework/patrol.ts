// Patrol mode lives on the phone: it begins and ends without network as well, and the server hears of both in order.
import { uuid_v7 } from '@linli/api'
import { computed, shallowRef, watch } from 'vue'
import { api } from '@/kit/api'
import { submit, waiting } from '@/kit/outbox'
import { forget_own, keep_own, own, owner } from '@/kit/own'

export interface Patrol {
  client_patrol_id: string
  grid_id: string
  grid_name: string
  started_at: string
  points_checked: number
}

const name = 'patrol'
const answer_to = 'patrol.answer'
const running = shallowRef<Patrol>()
watch(owner, () => (running.value = own<Patrol>(name)), { immediate: true, flush: 'sync' })

/** The patrol of whoever has the phone; the end of a session does not end it. */
export const patrol = computed(() => running.value)

function change(next: Patrol | undefined) {
  running.value = next
  if (next) keep_own(name, next)
  else forget_own(name)
}

const lane_of = (client_patrol_id: string) => `patrol.${client_patrol_id}`

export async function start_patrol(grid: { unit_id: string; name: string }) {
  const client_patrol_id = uuid_v7()
  forget_own(answer_to)
  await submit(
    '/patrols',
    { grid_id: grid.unit_id, client_patrol_id },
    { title: 'bench.patrol_begun', detail: grid.name, lane: lane_of(client_patrol_id), answer_to },
  )
  change({ client_patrol_id, grid_id: grid.unit_id, grid_name: grid.name, started_at: new Date().toISOString(), points_checked: 0 })
}

export function check_point() {
  if (patrol.value) change({ ...patrol.value, points_checked: patrol.value.points_checked + 1 })
}

/** The patrol by the server's own list: the last one in this grid that has not ended. */
async function on_server({ grid_id }: Patrol): Promise<string | undefined> {
  const { items } = await api.get('/me/patrols', { params: { query: { limit: 20 } } })
  return items.find((one) => one.grid_id === grid_id && !one.ended_at)?.patrol_id
}

export async function end_patrol(note: string) {
  const one = patrol.value
  if (!one) return
  const lane = lane_of(one.client_patrol_id)
  const start = waiting.value.find((entry) => entry.lane === lane && entry.path === '/patrols')
  let patrol_id = own<{ patrol_id: string }>(answer_to)?.patrol_id
  if (!patrol_id && !start) patrol_id = await on_server(one)
  // Without either the patrol never began: its start was taken out of the queue.
  if (patrol_id || start)
    await submit(
      '/patrols/{patrol_id}/end',
      { points_checked: one.points_checked, ...(note ? { note } : {}) },
      {
        title: 'bench.patrol_ended',
        detail: one.grid_name,
        lane,
        ...(patrol_id ? { path: { patrol_id } } : { needs: { key: start!.key, field: 'patrol_id', param: 'patrol_id' } }),
      },
    )
  forget_own(answer_to)
  change(undefined)
}
