/** The browser keeps the application itself, so that it opens in a stairwell without network. */
export function start_shell() {
  // #ifdef H5
  if (import.meta.env.PROD && 'serviceWorker' in navigator)
    window.addEventListener('load', () => navigator.serviceWorker.register('/sw.js').catch(() => undefined))
  // #endif
}
