import type { RouteRecordRaw } from 'vue-router'
import { may } from '@/may'

export const routes: RouteRecordRaw[] = [
  { path: '/circulation', name: 'circulation', component: () => import('./CirculationPage.vue'), meta: { title: 'menu.circulation', any_of: [may.watch_circulation], area: 'service' } },
]
