/// <reference types="vite/client" />
/// <reference types="@dcloudio/types" />

/** Replaced by the build: `h5`, `mp-weixin` or `app`. */
declare const process: { env: { UNI_PLATFORM: string } }

/** The Chinese words of the home page alone, taken by the build out of the files that hold them all. */
declare module 'virtual:first-words' {
  const words: Record<string, unknown>
  export default words
}
