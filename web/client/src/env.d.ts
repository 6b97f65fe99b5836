/// <reference types="vite/client" />
/// <reference types="@dcloudio/types" />

/** Replaced by the build: `h5`, `mp-weixin` or `app`. */
declare const process: { env: { UNI_PLATFORM: string } }
