import { i18n } from '@/i18n'
import { send, type Item } from '@/kit/api'
import { ask } from '@/kit/ask'

export type Exemplar = Item<'/exemplars'>

const t = i18n.global.t

export function ask_publish(exemplar: Exemplar): Promise<boolean> {
  return ask({
    title: t('exemplar.publish'),
    text: t('exemplar.publish_text', { name: exemplar.name }),
    action: t('exemplar.publish'),
    submit: () => send('/exemplars/{exemplar_id}/publish', { at: { exemplar_id: exemplar.exemplar_id } }),
    done: t('done.done'),
  })
}

export function ask_refusal(exemplar: Exemplar): Promise<boolean> {
  return ask({
    title: t('exemplar.refuse'),
    text: t('exemplar.refuse_text', { title: exemplar.title }),
    fields: [{ name: 'reason', as: 'area', required: true, max: 500 }],
    action: t('exemplar.refuse'),
    danger: true,
    submit: (body) => send('/exemplars/{exemplar_id}/refuse', { at: { exemplar_id: exemplar.exemplar_id }, body }),
    done: t('done.done'),
  })
}

export function ask_take_down(exemplar: Exemplar): Promise<boolean> {
  return ask({
    title: t('exemplar.take_down'),
    text: t('exemplar.take_down_text', { name: exemplar.name }),
    fields: [{ name: 'reason', as: 'area', required: true, max: 500 }],
    action: t('exemplar.take_down'),
    danger: true,
    submit: (body) => send('/exemplars/{exemplar_id}/take-down', { at: { exemplar_id: exemplar.exemplar_id }, body }),
    done: t('done.done'),
  })
}
