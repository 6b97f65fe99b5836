import type { RouteRecordRaw } from 'vue-router'
import { may } from '@/may'

export const routes: RouteRecordRaw[] = [
  { path: '/matters', name: 'matters', component: () => import('./MattersPage.vue'), meta: { title: 'menu.matters', any_of: [may.see_matters] } },
  { path: '/matters/:matter_id', name: 'matter', component: () => import('./MatterPage.vue'), meta: { title: 'matter.one', any_of: [may.see_matters], under: 'matters' } },
]
