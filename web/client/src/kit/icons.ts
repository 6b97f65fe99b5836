const circle = (cx: number, cy: number, r: number) => `<circle cx='${cx}' cy='${cy}' r='${r}'/>`
const path = (d: string) => `<path d='${d}'/>`

/** Line drawings on a grid of 24, in the current colour of the text around them. */
const drawings = {
  home: path('M4 11l8-7 8 7v8a1 1 0 0 1-1 1h-4v-6H9v6H5a1 1 0 0 1-1-1z'),
  points: circle(12, 12, 8.5) + path('M12 7.2l1.5 3.1 3.4.5-2.5 2.4.6 3.4-3-1.6-3 1.6.6-3.4-2.5-2.4 3.4-.5z'),
  market: path('M4.5 9.5V19a1 1 0 0 0 1 1h13a1 1 0 0 0 1-1V9.5M3 9l2-5h14l2 5a3 3 0 0 1-6 0 3 3 0 0 1-6 0 3 3 0 0 1-6 0zM9.5 20v-5h5v5'),
  me: circle(12, 8, 4) + path('M4.5 20.5a7.5 7.5 0 0 1 15 0'),
  back: path('M15 5l-7 7 7 7'),
  next: path('M9 5l7 7-7 7'),
  close: path('M6 6l12 12M18 6L6 18'),
  search: circle(11, 11, 6.5) + path('M16 16l4.5 4.5'),
  plus: path('M12 5v14M5 12h14'),
  minus: path('M5 12h14'),
  camera: path('M4 8h3.5L9 5.5h6L16.5 8H20a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V9a1 1 0 0 1 1-1z') + circle(12, 13.5, 3.5),
  order: path('M6 3.5h12v17l-3-2-3 2-3-2-3 2zM9 8.5h6M9 12.5h6'),
  publication: path('M4 10v4l10 5V5zM14 8.5a4 4 0 0 1 0 7M4 10h3M7 14.5V19h2.5v-3.2'),
  ranking: path('M5 20v-7h4v7M10 20V5h4v15M15 20v-10h4v10M3.5 20h17'),
  rules: path('M6 3.5h9l4 4V20.5H6zM14.5 3.5V8H19M9 12h7M9 16h7'),
  message: path('M4 5h16a1 1 0 0 1 1 1v11a1 1 0 0 1-1 1H10l-4.5 3.5V18H4a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1zM8 10h8M8 13.5h5'),
  settings: circle(12, 12, 3) + path('M12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.2 2.2M16.2 16.2l2.2 2.2M18.4 5.6l-2.2 2.2M7.8 16.2l-2.2 2.2'),
  eye: path('M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z') + circle(12, 12, 2.8),
  eye_off: path('M4 4l16 16M9.5 6A9.8 9.8 0 0 1 12 5.5c6 0 9.5 6.5 9.5 6.5a16 16 0 0 1-3 3.7M6.3 8A16 16 0 0 0 2.5 12S6 18.5 12 18.5c1.6 0 3-.4 4.2-1'),
  star: path('M12 3.5l2.6 5.4 5.9.8-4.3 4.1 1 5.9L12 16.9 6.8 19.7l1-5.9L3.5 9.7l5.9-.8z'),
  appeal: path('M12 4v16M7 20h10M5 7h14M5 7l-2.5 6a2.7 2.7 0 0 0 5 0zM19 7l-2.5 6a2.7 2.7 0 0 0 5 0z'),
  apply: path('M12 20.5H6v-17h9l4 4V12M14.5 3.5V8H19M18 14.5v6M15 17.5h6'),
  feedback: path('M4 5h16v12h-6l-4 4v-4H4zM12 8v3.5M12 14v.1'),
  check: path('M5 12.5l4.5 4.5L19 7.5'),
  clock: circle(12, 12, 8.5) + path('M12 7v5.3l3.5 2'),
  alert: path('M12 4l9 16H3zM12 10v4.5M12 17v.1'),
  cancel: circle(12, 12, 8.5) + path('M6.2 6.2l11.6 11.6'),
  offline: path('M3 3l18 18M8.5 15.5a5 5 0 0 1 7 0M5.5 12a9.5 9.5 0 0 1 3.8-2.3M2.5 8.5A14 14 0 0 1 6.5 6M12.5 5.1A14 14 0 0 1 21.5 8.5M15.5 10.2a9.5 9.5 0 0 1 3 1.8') + circle(12, 19, 0.6),
  gift: path('M4 11h16v9H4zM3 7.5h18V11H3zM12 7.5V20M12 7.5c-2 0-5-.5-5-2.5S10.5 3 12 7.5zM12 7.5c2 0 5-.5 5-2.5s-3.5-2-5 2.5z'),
  service: path('M9 8V5.5a1.5 1.5 0 0 1 1.5-1.5h3A1.5 1.5 0 0 1 15 5.5V8M4 8h16a1 1 0 0 1 1 1v9.5a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V9a1 1 0 0 1 1-1zM3 13h18M12 11.5v3'),
  ticket: path('M4 6h16v4a2 2 0 0 0 0 4v4H4v-4a2 2 0 0 0 0-4zM13 6v3M13 11v2M13 15v3'),
  shield: path('M12 3.5l7.5 2.5v6c0 4.5-3 7.5-7.5 9-4.5-1.5-7.5-4.5-7.5-9V6zM8.5 12l2.5 2.5 4.5-5'),
  place: path('M12 21s7-6.2 7-11.5a7 7 0 0 0-14 0C5 14.8 12 21 12 21z') + circle(12, 9.5, 2.5),
  heart: path('M12 20s-7.5-4.6-7.5-10.2A4.2 4.2 0 0 1 12 7.2a4.2 4.2 0 0 1 7.5 2.6C19.5 15.4 12 20 12 20z'),
  care: path('M3 13h3.5l3 2.5H13a1.5 1.5 0 0 1 0 3H9M13.5 17.5l5-3.2a1.6 1.6 0 0 1 1.8 2.6L14 21H7.5L6 20H3zM12 10.5S8 8 8 5.4A2.2 2.2 0 0 1 12 4a2.2 2.2 0 0 1 4 1.4c0 2.6-4 5.1-4 5.1z'),
  circulation: path('M5 9a7.5 7.5 0 0 1 13.5-1.5M19 4v4h-4M19 15a7.5 7.5 0 0 1-13.5 1.5M5 20v-4h4'),
  exemplar: circle(12, 9, 5) + path('M8.8 13l-1.8 8 5-2.8 5 2.8-1.8-8M12 6.8v4.4M9.8 9h4.4'),
  hand_over: path('M4 8h11M12 4.5L15.5 8 12 11.5M20 16H9M12 12.5L8.5 16l3.5 3.5'),
  bell: path('M12 4a5.5 5.5 0 0 1 5.5 5.5c0 5 2 6.5 2 6.5h-15s2-1.5 2-6.5A5.5 5.5 0 0 1 12 4zM10 19.5a2.2 2.2 0 0 0 4 0M12 2.5V4'),
  phone: path('M6.5 3.5h3l1.5 4-2 1.5a11 11 0 0 0 6 6l1.5-2 4 1.5v3a2 2 0 0 1-2.2 2A16.5 16.5 0 0 1 4.5 5.7a2 2 0 0 1 2-2.2z'),
  case: path('M5 4.5h14v15H5zM8.5 9l1.3 1.3L12 8M8.5 15l1.3 1.3L12 14M14 9.5h2.5M14 15.5h2.5'),
  calendar: path('M4 6h16v14H4zM4 10.5h16M8 3.5V8M16 3.5V8M8 14h2.5M14 14h2.5M8 17h2.5'),
  organisation: path('M9 4h6v4.5H9zM3.5 15.5h6V20h-6zM14.5 15.5h6V20h-6zM12 8.5V12M6.5 15.5V12h11v3.5'),
  path: path('M5 20v-4h4v-4h4V8h4V4M13 4h4'),
  dues: circle(12, 12, 8.5) + path('M8.5 7.5L12 12l3.5-4.5M12 12v5M9 12.5h6M9 15h6'),
  bench: path('M4 5h16v10H4zM9 20h6M12 15v5M8 10h3M8 7.8h8M13.5 10l1.2 1.2 2-2'),
  out: path('M14 4H5v16h9M10 12h11M17.5 8l4 4-4 4'),
} as const

export type IconName = keyof typeof drawings

/** A drawing as an image for a CSS mask; `filled` paints its inside as well. */
export function icon_image(name: IconName, filled = false): string {
  const svg =
    `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='${filled ? 'black' : 'none'}' stroke='black' ` +
    `stroke-width='1.7' stroke-linecap='round' stroke-linejoin='round'>${drawings[name]}</svg>`
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`
}
