// What the server links is a thing (`/orders/7`), not a page; each kind of screen shows it in its own place.
const screens: [RegExp, string][] = [
  [/^\/orders\/([^/]+)$/, '/market/order?id='],
  [/^\/orders$/, '/market/orders'],
  [/^\/publications\/([^/]+)$/, '/points/publication?id='],
  [/^\/publications$/, '/points/publications'],
  [/^\/point-applications/, '/points/applications'],
  [/^\/point-appeals/, '/points/appeals'],
  [/^\/points\/appeals/, '/points/appeals'],
  [/^\/cases\/([^/]+)$/, '/casework/case?id='],
  [/^\/cases$/, '/casework/cases'],
  [/^\/help-calls/, '/casework/bench'],
  [/^\/work$/, '/casework/bench'],
  [/^\/wishes\/([^/]+)$/, '/wish/wish?id='],
  [/^\/wishes$/, '/wish/mine'],
  [/^\/matters\/([^/]+)$/, '/deliberation/matter?id='],
  [/^\/charities\/([^/]+)$/, '/charity/charity?id='],
  [/^\/circulation/, '/circulation/mine'],
  [/^\/exemplars\/([^/]+)$/, '/exemplar/exemplar?id='],
  [/^\/exemplars$/, '/exemplar/mine'],
  [/^\/activities\/([^/]+)$/, '/activity/activity?id='],
  [/^\/activities$/, '/activity/activities'],
  [/^\/dual-registration/, '/dual/dual'],
  [/^\/development/, '/development/file'],
  [/^\/dues/, '/dues/dues'],
  [/^\/me\/care/, '/care/care'],
  [/^\/transfers\/([^/]+)$/, '/transfer/transfer?id='],
  [/^\/transfers?$/, '/transfer/mine'],
  [/^\/away/, '/transfer/away'],
  [/^\/organisation/, '/organisation/mine'],
  [/^\/complaint/, '/system/complaint'],
  [/^\/points/, '/points/points'],
]

/** The screen of this client that shows what a message is about, if there is one. */
export function screen_of(link: string | null | undefined): string | undefined {
  if (!link) return undefined
  for (const [pattern, screen] of screens) {
    const match = pattern.exec(link)
    if (match) return screen.endsWith('=') ? screen + match[1] : screen
  }
  return undefined
}
