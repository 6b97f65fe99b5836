import type { RouteRecordRaw } from 'vue-router'
import { may } from '@/may'

export const routes: RouteRecordRaw[] = [
  { path: '/wishes', name: 'wishes', component: () => import('./WishesPage.vue'), meta: { title: 'menu.wishes', any_of: [may.see_wishes], area: 'service' } },
  { path: '/wishes/:wish_id', name: 'wish', component: () => import('./WishPage.vue'), meta: { title: 'wish.one', any_of: [may.see_wishes], area: 'service', under: 'wishes' } },
]
