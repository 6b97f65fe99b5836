import type { RouteRecordRaw } from 'vue-router'
import { may } from '@/may'

const meta = { any_of: [may.keep_charities], area: 'service' as const }

export const routes: RouteRecordRaw[] = [
  { path: '/charities', name: 'charities', component: () => import('./CharitiesPage.vue'), meta: { ...meta, title: 'menu.charities' } },
  { path: '/charities/new', name: 'charity_new', component: () => import('./NewCharityPage.vue'), meta: { ...meta, title: 'charity.add', under: 'charities' } },
  { path: '/charities/:charity_id', name: 'charity', component: () => import('./CharityPage.vue'), meta: { ...meta, title: 'charity.one', under: 'charities' } },
]
