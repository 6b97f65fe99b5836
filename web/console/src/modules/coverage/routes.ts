import type { RouteRecordRaw } from 'vue-router'
import { may } from '@/may'

const under = 'coverage'
const any_of = [may.see_coverage]

export const routes: RouteRecordRaw[] = [
  { path: '/coverage', name: 'coverage', component: () => import('./CoveragePage.vue'), meta: { title: 'menu.coverage', any_of } },
  { path: '/coverage/organisations', name: 'new_organisations', component: () => import('./OrganisationsPage.vue'), meta: { title: 'coverage.register', any_of, under } },
  { path: '/coverage/organisations/import', name: 'new_organisation_import', component: () => import('./ImportPage.vue'), meta: { title: 'coverage.import', any_of: [may.keep_coverage], under } },
  { path: '/coverage/organisations/:organisation_id', name: 'new_organisation', component: () => import('./OrganisationPage.vue'), meta: { title: 'coverage.one', any_of, under } },
  { path: '/coverage/tasks', name: 'coverage_tasks', component: () => import('./TasksPage.vue'), meta: { title: 'coverage.tasks', any_of, under } },
  { path: '/coverage/instructors', name: 'coverage_instructors', component: () => import('./InstructorsPage.vue'), meta: { title: 'coverage.instructors', any_of, under } },
  { path: '/coverage/places', name: 'coverage_places', component: () => import('./PlacesPage.vue'), meta: { title: 'coverage.places', any_of, under } },
]
