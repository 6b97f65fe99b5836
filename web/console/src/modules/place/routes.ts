import type { RouteRecordRaw } from 'vue-router'
import { may } from '@/may'

export const routes: RouteRecordRaw[] = [
  { path: '/areas', name: 'areas', component: () => import('./AreasPage.vue'), meta: { title: 'menu.areas', any_of: [may.keep_places, may.see_cases], steady: true } },
  { path: '/estates', name: 'estates', component: () => import('./EstatesPage.vue'), meta: { title: 'menu.estates', any_of: [may.keep_places, may.see_cases] } },
  { path: '/responsibles', name: 'responsibles', component: () => import('./ResponsiblesPage.vue'), meta: { title: 'menu.responsibles', any_of: [may.keep_places] } },
]
