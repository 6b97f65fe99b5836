import type { RouteRecordRaw } from 'vue-router'
import { may } from '@/may'

export const routes: RouteRecordRaw[] = [
  { path: '/board', name: 'board', component: () => import('./BoardPage.vue'), meta: { title: 'menu.board', any_of: [may.see_cases], steady: true } },
  { path: '/cases', name: 'cases', component: () => import('./CasesPage.vue'), meta: { title: 'menu.cases', any_of: [may.see_cases] } },
  { path: '/cases/new', name: 'case_new', component: () => import('./NewCasePage.vue'), meta: { title: 'casework.enter', any_of: [may.enter_cases], under: 'cases' } },
  { path: '/cases/:case_id', name: 'case', component: () => import('./CasePage.vue'), meta: { title: 'casework.one', any_of: [may.see_cases], under: 'cases' } },
  { path: '/help-calls', name: 'help_calls', component: () => import('./HelpCallsPage.vue'), meta: { title: 'menu.help_calls', any_of: [may.take_help] } },
  { path: '/case-map', name: 'case_map', component: () => import('./CaseMapPage.vue'), meta: { title: 'menu.case_map', any_of: [may.see_cases], steady: true } },
  { path: '/case-metrics', name: 'case_metrics', component: () => import('./MetricsPage.vue'), meta: { title: 'menu.case_metrics', any_of: [may.see_cases], steady: true } },
  { path: '/case-metrics/:number', name: 'metric_cases', component: () => import('./MetricCasesPage.vue'), meta: { title: 'menu.case_metrics', any_of: [may.see_cases], under: 'case_metrics' } },
  { path: '/case-categories', name: 'case_categories', component: () => import('./CategoriesPage.vue'), meta: { title: 'menu.case_categories', any_of: [may.keep_cases] } },
  { path: '/dispatch-rules', name: 'dispatch_rules', component: () => import('./DispatchRulesPage.vue'), meta: { title: 'menu.dispatch_rules', any_of: [may.keep_cases] } },
  { path: '/joint-sessions', name: 'joint_sessions', component: () => import('./SessionsPage.vue'), meta: { title: 'menu.joint_sessions', any_of: [may.hold_joint_sessions, may.see_cases] } },
  { path: '/joint-sessions/:session_id', name: 'joint_session', component: () => import('./SessionPage.vue'), meta: { title: 'joint.one', any_of: [may.hold_joint_sessions, may.see_cases], under: 'joint_sessions' } },
  { path: '/patrols', name: 'patrols', component: () => import('./PatrolsPage.vue'), meta: { title: 'menu.patrols', any_of: [may.see_cases] } },
]
