import type { RouteRecordRaw } from 'vue-router'
import { may } from '@/may'

export const routes: RouteRecordRaw[] = [
  { path: '/settings', name: 'settings', component: () => import('./SettingsPage.vue'), meta: { title: 'menu.settings', any_of: [may.see_settings, may.change_settings] } },
  { path: '/app-complaints', name: 'complaints', component: () => import('./ComplaintsPage.vue'), meta: { title: 'menu.complaints', any_of: [may.answer_complaints] } },
]
