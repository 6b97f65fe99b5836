import type { RouteRecordRaw } from 'vue-router'
import { may } from '@/may'

export const routes: RouteRecordRaw[] = [
  { path: '/members', name: 'members', component: () => import('./MembersPage.vue'), meta: { title: 'menu.members', any_of: [may.see_members] } },
  { path: '/members/new', name: 'member_new', component: () => import('./MemberEdit.vue'), meta: { title: 'member.add', any_of: [may.change_members], under: 'members' } },
  { path: '/members/:member_id', name: 'member', component: () => import('./MemberPage.vue'), meta: { title: 'member.one', any_of: [may.see_members], under: 'members' } },
  { path: '/members/:member_id/edit', name: 'member_edit', component: () => import('./MemberEdit.vue'), meta: { title: 'member.edit', any_of: [may.change_members], under: 'members' } },
  { path: '/residents', name: 'residents', component: () => import('./ResidentsPage.vue'), meta: { title: 'menu.residents', any_of: [may.see_residents] } },
  { path: '/member-imports', name: 'imports', component: () => import('./ImportsPage.vue'), meta: { title: 'menu.imports', any_of: [may.import_members] } },
  { path: '/member-imports/new', name: 'import_new', component: () => import('./ImportWizard.vue'), meta: { title: 'import.title', any_of: [may.import_members], under: 'imports' } },
  { path: '/member-imports/:import_id', name: 'import', component: () => import('./ImportPage.vue'), meta: { title: 'import.one', any_of: [may.import_members], under: 'imports' } },
  { path: '/former-members', name: 'former_members', component: () => import('./FormerPage.vue'), meta: { title: 'member.former', any_of: [may.see_members], under: 'members' } },
  { path: '/headcounts', name: 'headcounts', component: () => import('./HeadcountPage.vue'), meta: { title: 'member.headcount', any_of: [may.see_units], under: 'members' } },
]
