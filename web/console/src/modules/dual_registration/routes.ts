import type { RouteRecordRaw } from 'vue-router'
import { may } from '@/may'

const under = 'dual_registration'
const any_of = [may.see_dual]

export const routes: RouteRecordRaw[] = [
  { path: '/dual-registration', name: 'dual_registration', component: () => import('./TablePage.vue'), meta: { title: 'menu.dual_registration', any_of } },
  { path: '/dual-registration/members', name: 'dual_members', component: () => import('./MembersPage.vue'), meta: { title: 'dual.members', any_of, under } },
  { path: '/dual-registration/posts', name: 'dual_posts', component: () => import('./PostsPage.vue'), meta: { title: 'dual.posts', any_of, under } },
  { path: '/dual-registration/records', name: 'dual_records', component: () => import('./RecordsPage.vue'), meta: { title: 'dual.records', any_of, under } },
  { path: '/dual-registration/units', name: 'dual_units', component: () => import('./UnitsPage.vue'), meta: { title: 'dual.units', any_of, under } },
]
