import type { RouteRecordRaw } from 'vue-router'
import { may } from '@/may'

export const routes: RouteRecordRaw[] = [
  { path: '/figures', name: 'figures', component: () => import('./FiguresPage.vue'), meta: { title: 'menu.figures', any_of: [may.see_figures] } },
  { path: '/figures/:figure', name: 'figure', component: () => import('./FigurePage.vue'), meta: { title: 'figure_page.one', any_of: [may.see_figures], under: 'figures' } },
  { path: '/ranking', name: 'ranking', component: () => import('./RankingPage.vue'), meta: { title: 'menu.ranking', any_of: [may.see_figures] } },
]
