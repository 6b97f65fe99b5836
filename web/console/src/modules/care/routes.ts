import type { RouteRecordRaw } from 'vue-router'
import { may } from '@/may'

const under = 'care'

export const routes: RouteRecordRaw[] = [
  { path: '/care', name: 'care', component: () => import('./HouseholdsPage.vue'), meta: { title: 'menu.care', any_of: [may.see_care] } },
  { path: '/care/plan', name: 'care_plan', component: () => import('./PlanPage.vue'), meta: { title: 'care.plan', any_of: [may.see_care], under } },
  { path: '/care/birthdays', name: 'care_birthdays', component: () => import('./BirthdaysPage.vue'), meta: { title: 'care.birthdays', any_of: [may.see_birthdays], under } },
  { path: '/care/table', name: 'care_table', component: () => import('./TablePage.vue'), meta: { title: 'care.table', any_of: [may.count_care], under } },
]
