import type { RouteRecordRaw } from 'vue-router'
import { may } from '@/may'

export const routes: RouteRecordRaw[] = [
  { path: '/desk', name: 'desk', component: () => import('./DeskPage.vue'), meta: { title: 'menu.desk', any_of: [may.hand_over], area: 'service' } },
  { path: '/goods', name: 'goods', component: () => import('./GoodsPage.vue'), meta: { title: 'menu.goods', any_of: [may.keep_goods], area: 'service' } },
  { path: '/goods/:good_id', name: 'good', component: () => import('./GoodPage.vue'), meta: { title: 'good.one', any_of: [may.keep_goods], area: 'service', under: 'goods' } },
  { path: '/orders', name: 'orders', component: () => import('./OrdersPage.vue'), meta: { title: 'menu.orders', any_of: [may.hand_over, may.keep_goods], area: 'service' } },
  { path: '/settlements', name: 'settlements', component: () => import('./SettlementsPage.vue'), meta: { title: 'menu.settlements', any_of: [may.see_settlements], area: 'service' } },
]
