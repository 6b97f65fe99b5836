import type { RouteRecordRaw } from 'vue-router'
import { may } from '@/may'

export const routes: RouteRecordRaw[] = [
  { path: '/terms', name: 'terms', component: () => import('./TermsPage.vue'), meta: { title: 'menu.terms', any_of: [may.see_posts] } },
]
