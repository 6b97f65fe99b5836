import { createPinia } from 'pinia'
import { createSSRApp } from 'vue'
import App from './App.vue'
import { first_words } from './kit/i18n'
import { start_network } from './kit/network'
import { start_outbox } from './kit/outbox'
import { start_preferences } from './kit/preferences'
import { use_session } from './kit/session'
import { start_shell } from './kit/shell'

export function createApp() {
  const app = createSSRApp(App)
  app.use(createPinia())
  start_preferences()
  void first_words()
  start_network()
  start_shell()
  const session = use_session()
  session
    .refresh()
    .catch(() => undefined)
    .then(start_outbox)
  session.keep_asking()
  return { app }
}
