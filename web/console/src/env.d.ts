/// <reference types="vite/client" />

import 'vue-router'

declare module 'vue-router' {
  interface RouteMeta {
    /** Key of the page's name. */
    title: string
    /** Any one of these permissions opens the page; none means everybody who is signed in. */
    any_of?: string[]
    /** Pages of the residents' service wear the calm blue-green mark, Party pages the calm red. */
    area?: 'party' | 'service' | 'system'
    /** Without the frame of menu and top bar, and without log-in. */
    open?: boolean
    /** The page whose entry in the menu is lit while this one is open. */
    under?: string
    /** The page stays while its parameters change. */
    steady?: boolean
  }
}
