import type { RouteRecordRaw } from 'vue-router'
import { may } from '@/may'

export const routes: RouteRecordRaw[] = [
  { path: '/text-messages', name: 'text_messages', component: () => import('./TextMessagesPage.vue'), meta: { title: 'menu.text_messages', any_of: [may.see_text_messages] } },
]
