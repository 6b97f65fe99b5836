import type { Values } from '@/kit/fields'

/** The resolutions of a meeting, from the numbered fields of a form. */
export function resolutions_in(body: Values, most: number): { title: string; resident_id?: string; due_on: string }[] {
  return Array.from({ length: most }, (_, i) => i + 1).flatMap((i) =>
    body[`title_${i}`] ? [{ title: String(body[`title_${i}`]), ...(body[`resident_${i}`] ? { resident_id: String(body[`resident_${i}`]) } : {}), due_on: String(body[`due_${i}`] ?? '') }] : [],
  )
}
