import type { RouteRecordRaw } from 'vue-router'
import { may } from '@/may'

export const routes: RouteRecordRaw[] = [
  { path: '/calendar', name: 'calendar', component: () => import('./CalendarPage.vue'), meta: { title: 'menu.calendar', any_of: [may.keep_calendar, may.see_cases], steady: true } },
]
