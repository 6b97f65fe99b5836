import { i18n } from '@/i18n'
import { send } from '@/kit/api'
import { ask } from '@/kit/ask'
import { today } from '@/kit/format'

const t = i18n.global.t

/** Proposes a deduction or a veto; it counts only when another person has confirmed it. */
export function ask_deduction(member?: { member_id: string; name: string }): Promise<boolean> {
  return ask({
    title: member ? t('points.deduct_from', { name: member.name }) : t('points.deduct'),
    text: t('points.deduct_text'),
    fields: [
      ...(member ? [] : [{ name: 'member_id', as: 'member' as const, required: true, wide: true }]),
      { name: 'rule_id', as: 'rule', required: true, label: t('points.deduction_rule') },
      { name: 'happened_on', as: 'day', required: true },
      { name: 'reason', as: 'area', required: true, max: 500 },
    ],
    initial: { happened_on: today() },
    action: t('points.deduct_ask'),
    submit: (body) => send('/point-deductions', { body: { ...body, ...(member ? { member_id: member.member_id } : {}) } }),
    done: t('points.deduct_asked'),
  })
}

/** A correction is one more transfer; nothing that was posted is ever changed. */
export function ask_reversal(transfer_id: string): Promise<boolean> {
  return ask({
    title: t('points.reverse_title'),
    text: t('points.reverse_text'),
    fields: [{ name: 'reason', as: 'area', required: true, max: 500 }],
    action: t('points.reverse'),
    danger: true,
    submit: (body) => send('/transfers/{transfer_id}/reverse', { at: { transfer_id }, body }),
    done: t('done.done'),
  })
}
