import type { RouteRecordRaw } from 'vue-router'
import { may } from '@/may'

export const routes: RouteRecordRaw[] = [
  { path: '/units', name: 'units', component: () => import('./UnitsPage.vue'), meta: { title: 'menu.units', any_of: [may.see_units], steady: true } },
  { path: '/units/:unit_id', name: 'unit', component: () => import('./UnitsPage.vue'), meta: { title: 'menu.units', any_of: [may.see_units], steady: true, under: 'units' } },
]
