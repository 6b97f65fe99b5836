// Keeps the application's own files so that it opens without network. Answers of the server are never kept here: the
// screens keep what they may show, and forget it when their person signs out.
const version = '__VERSION__'
const kept = ['__KEPT__']
const shelf = `linli-shell-${version}`

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(shelf)
      .then((cache) => cache.addAll(kept))
      .then(() => self.skipWaiting()),
  )
})

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(names.filter((name) => name.startsWith('linli-shell-') && name !== shelf).map((name) => caches.delete(name))),
      )
      .then(() => self.clients.claim()),
  )
})

/** A page: fresh from the server while there is one, else the kept shell, which finds its screen by the address. */
async function page(request) {
  try {
    return await fetch(request)
  } catch {
    return (await caches.match('/')) ?? Response.error()
  }
}

/** A file whose name carries its contents' hash never changes. */
async function file(request) {
  return (await caches.match(request)) ?? fetch(request)
}

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  const foreign = url.origin !== self.location.origin
  if (foreign || request.method !== 'GET' || /^\/(api|console|c|docs|healthz|readyz|metrics|openapi\.json)(\/|$)/.test(url.pathname))
    return
  if (request.mode === 'navigate') event.respondWith(page(request))
  else if (kept.includes(url.pathname)) event.respondWith(file(request))
})
