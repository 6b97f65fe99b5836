import type { Values } from '@/kit/fields'

/** Who was elected, from the numbered pairs of a form. */
export function elected_in(body: Values, most: number): { member_id: string; kind: string }[] {
  return Array.from({ length: most }, (_, i) => i + 1).flatMap((i) => (body[`member_${i}`] && body[`kind_${i}`] ? [{ member_id: String(body[`member_${i}`]), kind: String(body[`kind_${i}`]) }] : []))
}
