import type { RouteRecordRaw } from 'vue-router'
import { may } from '@/may'

export const routes: RouteRecordRaw[] = [
  { path: '/open311', name: 'open311', component: () => import('./ClientsPage.vue'), meta: { title: 'menu.open311', any_of: [may.keep_open311] } },
]
