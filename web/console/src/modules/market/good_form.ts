import { i18n } from '@/i18n'
import { replace, send, upload, type Item } from '@/kit/api'
import { ask } from '@/kit/ask'
import type { Field, Values } from '@/kit/fields'
import { may } from '@/may'
import { use_session } from '@/session'

export type Good = Item<'/goods'>

const t = i18n.global.t

const fields = (is_new: boolean): Field[] => [
  { name: 'name', required: true, max: 80, wide: true, label: t('field.named') },
  ...(is_new
    ? ([
        { name: 'kind', as: 'choice', choice: 'good_kind', required: true, label: t('field.good_kind') },
        { name: 'unit_id', as: 'unit', required: true },
      ] satisfies Field[])
    : []),
  { name: 'price', as: 'number', required: true, min: 1, max: 1000000 },
  { name: 'place', required: true, max: 200, label: t('good.place') },
  { name: 'supplier', max: 80 },
  // What a good with a stock costs is said with each purchase.
  { name: 'unit_cost_fen', as: 'yuan', min: 0, label: t('good.unit_cost'), shown: (values) => values.kind === 'service' && use_session().can(may.set_costs) },
  { name: 'limit_per_person', as: 'number', min: 1, max: 1000 },
  { name: 'limit_period', as: 'choice', choice: 'limit_period', shown: (values) => Boolean(values.limit_per_person) },
  { name: 'window_from_on', as: 'day', required_with: 'window_to_on', label: t('good.window_from'), help: t('good.window_help') },
  { name: 'window_to_on', as: 'day', required_with: 'window_from_on', label: t('good.window_to') },
  { name: 'expires_on', as: 'day', label: t('good.expires_on') },
  { name: 'description', as: 'area', max: 1000 },
]

/** The form keeps one window at hand; further windows of the record stay as they are. */
function wire(body: Values, good?: Good): Values {
  const { window_from_on, window_to_on, ...rest } = body
  const later = good?.windows.slice(1) ?? []
  const windows = window_from_on && window_to_on ? [{ from_on: window_from_on, to_on: window_to_on }, ...later] : later
  return { description: '', ...rest, windows }
}

export function ask_new_good(unit_id: string | undefined): Promise<boolean> {
  return ask({
    title: t('good.add'),
    fields: fields(true),
    initial: { kind: 'goods', unit_id },
    width: 760,
    draft: 'good',
    submit: (body) => send('/goods', { body: wire(body) }),
    done: t('done.created'),
  })
}

export function ask_good_change(good: Good): Promise<boolean> {
  return ask({
    title: t('good.edit'),
    fields: fields(false),
    initial: { ...good, window_from_on: good.windows[0]?.from_on, window_to_on: good.windows[0]?.to_on },
    width: 760,
    submit: (body) => replace('/goods/{good_id}', { at: { good_id: good.good_id }, body: wire(body, good), version: good.version }),
    done: t('done.saved'),
  })
}

/** A new picture is one more edit of the record: everything else is sent back as it was read. */
export async function change_picture(good: Good, file: File): Promise<void> {
  const { file_id } = await upload(file)
  const { name, price, place, supplier, limit_per_person, limit_period, windows, expires_on, description } = good
  const body = { name, price, place, supplier, limit_per_person, limit_period, windows, expires_on, description, image_file_id: file_id }
  await replace('/goods/{good_id}', { at: { good_id: good.good_id }, body, version: good.version })
}
