import type { RouteRecordRaw } from 'vue-router'
import { may } from '@/may'

export const routes: RouteRecordRaw[] = [
  { path: '/dues', name: 'dues', component: () => import('./DuesPage.vue'), meta: { title: 'menu.dues', any_of: [may.see_dues, may.sum_dues] } },
]
