import type { Attachment } from '@linli/api'

/** One field that a move asks for. */
export interface FormField {
  field: string
  title: string
  kind: string
  required: boolean
  choices?: { value: string; title: string }[]
  min?: number
  max?: number
  hint?: string
}

/** A move that the reader may make now, as the server offers it. */
export interface MoveOffer {
  move: string
  title: string
  to_title?: string
  form: FormField[]
  note: string
  files: string
  danger: boolean
}

/** A move that was filled in. What was chosen without network has no file id yet and travels as an attachment. */
export interface Move {
  move: string
  form: { field: string; value: string }[]
  note?: string
  file_ids: string[]
  attachments: Attachment[]
}

export interface Filled {
  values: Record<string, string>
  note: string
}

/** What is wrong with one thing that was filled in, as the server would say it. */
export interface Wrong {
  code: 'field.required' | 'field.not_a_number' | 'field.out_of_range'
  params?: { min?: number; max?: number }
}

/** Nothing is left to say: such a move needs one tap. */
export function is_plain(offer: MoveOffer): boolean {
  return !offer.form.length && offer.note === 'none' && offer.files === 'none' && !offer.danger
}

/** The field names stand for themselves; `note` and `files` for what every move may ask. */
export function wrong_in(offer: MoveOffer, filled: Filled, files: number): Record<string, Wrong> {
  const wrong: Record<string, Wrong> = {}
  for (const field of offer.form) {
    const value = (filled.values[field.field] ?? '').trim()
    if (!value) {
      if (field.required) wrong[field.field] = { code: 'field.required' }
      continue
    }
    if (field.kind !== 'number') continue
    const number = Number(value)
    if (!Number.isFinite(number)) wrong[field.field] = { code: 'field.not_a_number' }
    else if (number < (field.min ?? -Infinity) || number > (field.max ?? Infinity))
      wrong[field.field] = { code: 'field.out_of_range', params: { min: field.min, max: field.max } }
  }
  if (offer.note === 'required' && !filled.note.trim()) wrong.note = { code: 'field.required' }
  if (offer.files === 'required' && !files) wrong.files = { code: 'field.required' }
  return wrong
}

/** The command of a filled-in move: empty values are left out. */
export function move_of(offer: MoveOffer, filled: Filled, attachments: Attachment[]): Move {
  const note = filled.note.trim()
  return {
    move: offer.move,
    form: offer.form
      .map(({ field }) => ({ field, value: (filled.values[field] ?? '').trim() }))
      .filter(({ value }) => value),
    ...(note && offer.note !== 'none' ? { note } : {}),
    file_ids: attachments.map(({ file_id }) => file_id).filter((id): id is string => !!id),
    attachments,
  }
}
