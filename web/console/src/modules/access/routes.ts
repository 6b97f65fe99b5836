import type { RouteRecordRaw } from 'vue-router'
import { may } from '@/may'

export const routes: RouteRecordRaw[] = [
  { path: '/sign-in', name: 'sign_in', component: () => import('./SignIn.vue'), meta: { title: 'sign_in.title', open: true } },
  { path: '/accounts', name: 'accounts', component: () => import('./AccountsPage.vue'), meta: { title: 'menu.accounts', any_of: [may.manage_accounts] } },
  { path: '/grants', name: 'grants', component: () => import('./GrantsPage.vue'), meta: { title: 'menu.grants', any_of: [may.ask_grants] } },
  { path: '/audit', name: 'audit', component: () => import('./AuditPage.vue'), meta: { title: 'menu.audit', any_of: [may.see_audit] } },
  { path: '/personal-views', name: 'views', component: () => import('./ViewsPage.vue'), meta: { title: 'menu.views', any_of: [may.see_views] } },
  { path: '/me', name: 'my_account', component: () => import('./MyAccountPage.vue'), meta: { title: 'menu.my_account' } },
  { path: '/messages', name: 'messages', component: () => import('./MessagesPage.vue'), meta: { title: 'message.title' } },
]
