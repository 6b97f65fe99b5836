import type { RouteRecordRaw } from 'vue-router'
import { may } from '@/may'

const meta = { any_of: [may.keep_exemplars], area: 'service' as const }

export const routes: RouteRecordRaw[] = [
  { path: '/exemplars', name: 'exemplars', component: () => import('./ExemplarsPage.vue'), meta: { ...meta, title: 'menu.exemplars' } },
  { path: '/exemplars/:exemplar_id', name: 'exemplar', component: () => import('./ExemplarPage.vue'), meta: { ...meta, title: 'exemplar.one', under: 'exemplars' } },
]
