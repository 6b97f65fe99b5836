import type { RouteRecordRaw } from 'vue-router'
import { may } from '@/may'

export const routes: RouteRecordRaw[] = [
  { path: '/activities', name: 'activities', component: () => import('./ActivitiesPage.vue'), meta: { title: 'menu.activities', any_of: [may.see_activities] } },
  { path: '/activities/new', name: 'activity_new', component: () => import('./NewActivityPage.vue'), meta: { title: 'activity.add', any_of: [may.keep_activities], under: 'activities' } },
  { path: '/activities/:activity_id', name: 'activity', component: () => import('./ActivityPage.vue'), meta: { title: 'activity.one', any_of: [], under: 'activities' } },
  { path: '/activities/:activity_id/record', name: 'activity_record', component: () => import('./RecordPage.vue'), meta: { title: 'activity.record', any_of: [may.keep_activities], under: 'activities' } },
  { path: '/activity-review', name: 'activity_review', component: () => import('./ReviewPage.vue'), meta: { title: 'activity.review_page', any_of: [may.review_activities], under: 'activities' } },
  { path: '/activity-corrections', name: 'activity_corrections', component: () => import('./CorrectionsPage.vue'), meta: { title: 'activity.corrections', any_of: [may.keep_activities, may.approve_corrections], under: 'activities' } },
  { path: '/activity-exemptions', name: 'activity_exemptions', component: () => import('./ExemptionsPage.vue'), meta: { title: 'activity.exemptions', any_of: [may.see_activities], under: 'activities' } },
  { path: '/activity-kinds', name: 'activity_kinds', component: () => import('./KindsPage.vue'), meta: { title: 'activity.kinds', any_of: [may.keep_activity_kinds], under: 'activities' } },
  { path: '/activity-lights', name: 'activity_lights', component: () => import('./LightsPage.vue'), meta: { title: 'duty.lights', any_of: [may.see_activities] } },
  { path: '/activity-duties', name: 'activity_duties', component: () => import('./DutiesPage.vue'), meta: { title: 'duty.year', any_of: [may.see_activities], under: 'activity_lights' } },
]
