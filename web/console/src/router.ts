import { nextTick, shallowRef, watch } from 'vue'
import { createRouter, createWebHistory } from 'vue-router'
import { i18n } from './i18n'
import { as_problem, type Problem } from './kit/api'
import { routes as activity } from './modules/activity/routes'
import { routes as development } from './modules/development/routes'
import { routes as transfer } from './modules/transfer/routes'
import { routes as dues } from './modules/dues/routes'
import { routes as coverage } from './modules/coverage/routes'
import { routes as dual_registration } from './modules/dual_registration/routes'
import { routes as care } from './modules/care/routes'
import { routes as post } from './modules/post/routes'
import { routes as region } from './modules/region/routes'
import { routes as deliberation } from './modules/deliberation/routes'
import { routes as access } from './modules/access/routes'
import { routes as calendar } from './modules/calendar/routes'
import { routes as casework } from './modules/casework/routes'
import { routes as figure } from './modules/figure/routes'
import { routes as job } from './modules/job/routes'
import { routes as notify } from './modules/notify/routes'
import { routes as market } from './modules/market/routes'
import { routes as member } from './modules/member/routes'
import { routes as open311 } from './modules/open311/routes'
import { routes as org } from './modules/org/routes'
import { routes as place } from './modules/place/routes'
import { routes as points } from './modules/points/routes'
import { routes as setting } from './modules/setting/routes'
import { routes as workflow } from './modules/workflow/routes'
import { routes as wish } from './modules/wish/routes'
import { routes as charity } from './modules/charity/routes'
import { routes as circulation } from './modules/circulation/routes'
import { routes as exemplar } from './modules/exemplar/routes'
import { use_session } from './session'

export const router = createRouter({
  history: createWebHistory(import.meta.env.BASE_URL),
  routes: [
    { path: '/', name: 'start', component: () => import('./shell/StartPage.vue'), meta: { title: 'menu.start' } },
    ...org,
    ...member,
    ...points,
    ...market,
    ...wish,
    ...charity,
    ...circulation,
    ...exemplar,
    ...casework,
    ...workflow,
    ...calendar,
    ...place,
    ...activity,
    ...development,
    ...transfer,
    ...dues,
    ...coverage,
    ...dual_registration,
    ...care,
    ...post,
    ...region,
    ...deliberation,
    ...open311,
    ...figure,
    ...access,
    ...job, ...notify,
    ...setting,
    { path: '/:rest(.*)*', name: 'lost', component: () => import('./shell/LostPage.vue'), meta: { title: 'page.lost' } },
  ],
  scrollBehavior: (to, from, kept) => kept ?? (to.path === from.path ? undefined : { top: 0 }),
})

/** Why the console could not be opened, and the page that was asked for. */
export const not_opened = shallowRef<{ problem: Problem; to: string }>()

router.beforeEach(async (to) => {
  const session = use_session()
  try {
    await session.known()
    not_opened.value = undefined
  } catch (thrown) {
    // Who is there is not known: that is no reason to have anybody sign in again.
    not_opened.value = { problem: as_problem(thrown), to: to.fullPath }
    return false
  }
  const ready = session.me && session.me.second_factor !== 'required'
  if (to.meta.open) return ready && to.name === 'sign_in' ? { name: 'start' } : true
  if (!ready) return { name: 'sign_in', query: to.fullPath === '/' ? {} : { to: to.fullPath } }
  return true
})

function name_the_page() {
  const { t } = i18n.global
  const title = router.currentRoute.value.meta.title
  document.title = title ? `${t(title)} · ${t('brand.name')}` : t('brand.name')
}

// A reader who cannot see the page change is told by the focus on the new page's heading.
router.afterEach((to, from) => {
  name_the_page()
  if (from.matched.length === 0 || to.path === from.path) return
  void nextTick(() => document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true }))
})
watch(i18n.global.locale, name_the_page)
