import { createApp } from 'vue'
import { createPinia } from 'pinia'
import 'element-plus/theme-chalk/base.css'
import 'element-plus/theme-chalk/dark/css-vars.css'
import 'element-plus/theme-chalk/el-message.css'
import '@linli/tokens/tokens.css'
import '@linli/tokens/element.css'
import './style.css'
import App from './App.vue'
import { i18n, preferred_locale, use_locale } from './i18n'
import { when_signed_out } from './kit/api'
import { router } from './router'
import { use_session } from './session'

await use_locale(preferred_locale())

const app = createApp(App).use(createPinia()).use(i18n).use(router)

when_signed_out(() => use_session().sign_in_again())

app.mount('#app')
