import { i18n } from '@/i18n'
import { send } from '@/kit/api'
import { ask } from '@/kit/ask'
import { today } from '@/kit/format'

const t = i18n.global.t

/** What was done at a visit; personal words stay in no draft. */
export function ask_visit_record(visit_id: string): Promise<boolean> {
  return ask({
    title: t('care.record'),
    fields: [
      { name: 'visited_on', as: 'day', required: true, label: t('care.visited_on') },
      { name: 'amount_fen', as: 'yuan', min: 0, label: t('care.amount') },
      { name: 'goods', max: 120, label: t('care.goods') },
      { name: 'text', as: 'area', required: true, max: 1000 },
      { name: 'photo_ids', as: 'files', label: t('activity.photos') },
    ],
    initial: { visited_on: today() },
    submit: (body) => send('/care-visits/{visit_id}/record', { at: { visit_id }, body: { photo_ids: [], ...body } }),
    done: t('done.saved'),
  })
}
