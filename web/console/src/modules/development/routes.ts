import type { RouteRecordRaw } from 'vue-router'
import { may } from '@/may'

export const routes: RouteRecordRaw[] = [
  { path: '/development', name: 'development', component: () => import('./BoardPage.vue'), meta: { title: 'menu.development', any_of: [may.see_development] } },
  { path: '/development/files', name: 'development_files', component: () => import('./FilesPage.vue'), meta: { title: 'development.files', any_of: [may.see_development], under: 'development' } },
  { path: '/development/files/:file_id', name: 'development_file', component: () => import('./FilePage.vue'), meta: { title: 'development.file', any_of: [], under: 'development' } },
]
