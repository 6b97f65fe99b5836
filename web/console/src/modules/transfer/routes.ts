import type { RouteRecordRaw } from 'vue-router'
import { may } from '@/may'

export const routes: RouteRecordRaw[] = [
  { path: '/transfers', name: 'transfers', component: () => import('./TransfersPage.vue'), meta: { title: 'menu.transfers', any_of: [may.see_transfers] } },
  { path: '/transfers/:transfer_id', name: 'transfer', component: () => import('./TransferPage.vue'), meta: { title: 'transfer.one', any_of: [], under: 'transfers' } },
  { path: '/absences', name: 'absences', component: () => import('./AbsencesPage.vue'), meta: { title: 'transfer.absences', any_of: [may.see_transfers], under: 'transfers' } },
  { path: '/silent-members', name: 'silent_members', component: () => import('./SilentPage.vue'), meta: { title: 'transfer.silent', any_of: [may.see_transfers], under: 'transfers' } },
]
