import type { RouteRecordRaw } from 'vue-router'
import { may } from '@/may'

export const routes: RouteRecordRaw[] = [
  { path: '/workflows', name: 'workflows', component: () => import('./WorkflowsPage.vue'), meta: { title: 'menu.workflows', any_of: [may.see_workflows] } },
  { path: '/workflows/:workflow', name: 'workflow', component: () => import('./WorkflowPage.vue'), meta: { title: 'workflow.one', any_of: [may.see_workflows], under: 'workflows' } },
  { path: '/workflow-versions/:version_id/edit', name: 'workflow_edit', component: () => import('./EditorPage.vue'), meta: { title: 'workflow.edit', any_of: [may.keep_workflows], under: 'workflows' } },
  { path: '/extensions', name: 'extensions', component: () => import('./ExtensionsPage.vue'), meta: { title: 'menu.extensions', any_of: [may.approve_extensions] } },
]
