import type { RouteRecordRaw } from 'vue-router'
import { may } from '@/may'

export const routes: RouteRecordRaw[] = [
  { path: '/jobs', name: 'jobs', component: () => import('./JobsPage.vue'), meta: { title: 'menu.jobs', any_of: [may.see_jobs] } },
]
