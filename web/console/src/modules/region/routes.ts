import type { RouteRecordRaw } from 'vue-router'
import { may } from '@/may'

const any_of = [may.see_regions]

export const routes: RouteRecordRaw[] = [
  { path: '/regions', name: 'regions', component: () => import('./RegionsPage.vue'), meta: { title: 'menu.regions', any_of } },
  { path: '/regions/tasks', name: 'region_tasks', component: () => import('./TasksPage.vue'), meta: { title: 'region.tasks', any_of, under: 'regions' } },
  { path: '/regions/:region_id', name: 'region', component: () => import('./RegionPage.vue'), meta: { title: 'region.one', any_of, under: 'regions' } },
  { path: '/region-meetings/:meeting_id', name: 'region_meeting', component: () => import('./MeetingPage.vue'), meta: { title: 'region.meeting', any_of, under: 'regions' } },
]
