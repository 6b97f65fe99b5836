import { i18n } from '@/i18n'
import { Problem, read, send, type Answer } from '@/kit/api'
import { ask } from '@/kit/ask'
import type { Field, Values } from '@/kit/fields'
import { today } from '@/kit/format'
import { cell_words, named } from '@/kit/words'

export type Change = 'rename' | 'move' | 'merge' | 'split' | 'upgrade' | 'dissolve'
type Preview = Answer<'/units/{unit_id}/preview'>

const t = i18n.global.t

const step_up: Record<string, string> = { party_group: 'branch', branch: 'general_branch', general_branch: 'party_committee' }

export function changes_of(kind: string): Change[] {
  return ['rename', 'move', 'merge', 'split', ...(kind in step_up ? (['upgrade'] as const) : []), 'dissolve']
}

/** What goes along, as words; nothing is hidden behind a number of zero. */
export function preview_words(preview: Pick<Preview, 'goes'>): string {
  const goes = preview.goes.filter((one) => one.count > 0 && !one.blocks)
  if (!goes.length) return t('org.nothing_moves')
  return t('org.moves', { what: goes.map((one) => t('org.counted', { what: named('moving', one.what), count: cell_words(one.count, 'number') })).join(t('page.comma')) })
}

function fields_for(what: Change, unit: { unit_id: string; kind: string; name: string }): Field[] {
  const on: Field[] = [{ name: 'on', as: 'day', required: true, label: t('org.effective_on') }, { name: 'note', as: 'area', rows: 2, max: 500 }]
  switch (what) {
    case 'rename':
      return [{ name: 'name', required: true, max: 80, wide: true, label: t('field.named') }, ...on]
    case 'move':
      return [{ name: 'parent_id', as: 'unit', required: true, wide: true, label: t('org.new_parent') }, ...on]
    case 'merge':
      return [{ name: 'into_id', as: 'unit', required: true, wide: true, label: t('org.merge_into') }, ...on]
    case 'split':
      return [{ name: 'name', required: true, max: 80, label: t('org.split_name') }, { name: 'code', max: 32 }, { name: 'child_ids', as: 'units', label: t('org.split_children') }, { name: 'member_ids', as: 'members', label: t('org.split_members') }, ...on]
    case 'upgrade':
      return [{ name: 'kind', as: 'choice', choice: 'unit_kind', only: [step_up[unit.kind] ?? 'party_committee'], required: true, wide: true, label: t('org.new_kind') }, ...on]
    case 'dissolve':
      return on
  }
}

const paths = {
  rename: '/units/{unit_id}/rename', move: '/units/{unit_id}/move', merge: '/units/{unit_id}/merge', split: '/units/{unit_id}/split', upgrade: '/units/{unit_id}/upgrade', dissolve: '/units/{unit_id}/dissolve',
} as const

/** Asks what shall change, then shows what goes along with it, and only then does it. A new name moves nothing and is asked for once. */
export async function restructure(what: Change, unit: { unit_id: string; kind: string; name: string }): Promise<boolean> {
  const at = { unit_id: unit.unit_id }
  const first = { title: t(`org.${what}_title`, { name: unit.name }), text: t(`org.${what}_text`), fields: fields_for(what, unit), initial: { on: today(), name: what === 'rename' ? unit.name : undefined, kind: step_up[unit.kind] } }
  const do_it = (body: Values) => send(paths[what], { at, body: what === 'split' ? { child_ids: [], member_ids: [], ...body } : body })
  if (what === 'rename') return ask({ ...first, action: t('org.rename'), submit: do_it, done: t('done.saved') })

  let body: Values = {}
  let preview: Preview | undefined
  const shown = await ask({
    ...first,
    action: t('org.preview'),
    submit: async (values) => {
      body = values
      const seen = await read('/units/{unit_id}/preview', { at, query: { action: what, other_id: (values.parent_id ?? values.into_id) as string | undefined, kind: values.kind as string | undefined, on: values.on as string } })
      // What the server would refuse is said here, beside the fields that can still be changed.
      if (seen.refused) throw new Problem(seen.refused.code, 409, Object.fromEntries(seen.refused.params.map(({ name, value }) => [name, value])))
      preview = seen
    },
  })
  if (!shown || !preview) return false
  return ask({
    title: first.title,
    text: [t('org.from_day', { day: String(body.on) }), preview.other_name ? t(`org.${what}_to`, { name: preview.other_name }) : '', preview_words(preview), t('org.before_stays')].filter(Boolean).join('\n'),
    action: t(`org.${what}`),
    danger: what === 'dissolve' || what === 'merge',
    submit: () => do_it(body),
    done: t('done.saved'),
  })
}
