import type { Answer } from '@/kit/api'
import { i18n } from '@/i18n'
import { ask } from '@/kit/ask'
import type { Field, FieldShape, Values } from '@/kit/fields'

export type Offer = Answer<'/workflow-items/{item_id}'>['offers'][number]
export type FormField = Offer['form'][number]

const shapes: Record<string, FieldShape> = {
  text: 'text', long_text: 'area', number: 'number', day: 'day', choice: 'options', unit: 'unit', account: 'account', stars: 'stars', boolean: 'yes_no',
}

/** The names of a move's own fields must not meet `note` and `file_ids`, which every move may have. */
const own = 'form.'

export function fields_of(offer: Offer, words: { note: string; files: string }): Field[] {
  const fields: Field[] = offer.form.map((field) => ({
    name: own + field.field,
    as: shapes[field.kind] ?? 'text',
    label: field.title,
    required: field.required,
    options: field.choices?.map(({ value, title }) => ({ value, title })),
    min: field.min ?? undefined,
    max: field.max ?? undefined,
    help: field.hint ?? undefined,
    wide: offer.form.length === 1,
  }))
  if (offer.note !== 'none') fields.push({ name: 'note', as: 'area', label: words.note, required: offer.note === 'required', max: 1000 })
  if (offer.files !== 'none') fields.push({ name: 'file_ids', as: 'files', label: words.files, required: offer.files === 'required' })
  return fields
}

export interface MoveBody {
  move: string
  form: { field: string; value: string }[]
  note?: string
  file_ids: string[]
  seen_state?: string
}

/** What goes to the server: every value of the form as text. */
export function body_for(offer: Offer, values: Values, seen_state?: string): MoveBody {
  const form = offer.form.flatMap(({ field }) => {
    const value = values[own + field]
    return value === undefined || value === null || value === '' ? [] : [{ field, value: String(value) }]
  })
  const body: MoveBody = { move: offer.move, form, file_ids: (values.file_ids as string[] | undefined) ?? [] }
  if (values.note) body.note = String(values.note)
  if (seen_state) body.seen_state = seen_state
  return body
}

/** Asks for what a move needs and sends it; a move that needs nothing is asked for once all the same. */
export function ask_offer(offer: Offer, about: { name: string; seen_state?: string; draft?: string }, submit: (body: MoveBody) => Promise<unknown>): Promise<boolean> {
  const t = i18n.global.t
  const fields = fields_of(offer, { note: t('workflow.note'), files: t('workflow.files') })
  return ask({
    title: t('workflow.offer_title', { move: offer.title, name: about.name }),
    text: t('workflow.offer_text', { state: offer.to_title }),
    fields,
    action: offer.title,
    danger: offer.danger,
    draft: fields.some((field) => field.as === 'area') ? about.draft : undefined,
    submit: (body) => submit(body_for(offer, body, about.seen_state)),
    done: t('workflow.moved', { move: offer.title }),
  })
}
