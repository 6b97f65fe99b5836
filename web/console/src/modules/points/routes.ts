import type { RouteRecordRaw } from 'vue-router'
import { may } from '@/may'

export const routes: RouteRecordRaw[] = [
  { path: '/rules', name: 'rules', component: () => import('./RulesPage.vue'), meta: { title: 'menu.rules' } },
  { path: '/certify', name: 'certify', component: () => import('./CertifyPage.vue'), meta: { title: 'menu.certify', any_of: [may.certify] } },
  { path: '/certify/attendance', name: 'attendance', component: () => import('./AttendancePage.vue'), meta: { title: 'attendance.title', any_of: [may.certify], under: 'certify' } },
  { path: '/deductions', name: 'deductions', component: () => import('./DeductionsPage.vue'), meta: { title: 'menu.deductions', any_of: [may.deduct, may.confirm_deductions] } },
  { path: '/appeals', name: 'appeals', component: () => import('./AppealsPage.vue'), meta: { title: 'menu.appeals', any_of: [may.decide_appeals] } },
  { path: '/publications', name: 'publications', component: () => import('./PublicationsPage.vue'), meta: { title: 'menu.publications', any_of: [may.publish] } },
  { path: '/publications/:publication_id', name: 'publication', component: () => import('./PublicationPage.vue'), meta: { title: 'publication.one', any_of: [may.publish], under: 'publications' } },
  { path: '/stars', name: 'stars', component: () => import('./StarsPage.vue'), meta: { title: 'menu.stars' } },
  { path: '/member-ranking', name: 'member_ranking', component: () => import('./MemberRankingPage.vue'), meta: { title: 'menu.member_ranking', any_of: [may.see_points] } },
  { path: '/grants-in-need', name: 'grants_in_need', component: () => import('./GrantsInNeedPage.vue'), meta: { title: 'menu.grants_in_need', any_of: [may.grant_points] } },
]
