import { i18n } from '@/i18n'
import { send, type Item } from '@/kit/api'
import { ask } from '@/kit/ask'
import type { Field, Values } from '@/kit/fields'
import { today } from '@/kit/format'

type Line = Item<'/members/{member_id}/points/lines'>

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

/** What can be put right when a complaint is upheld: one of the lines is taken back, a deed is credited, or both. */
export function correction_fields(lines: Line[]): Field[] {
  const options = lines
    .filter((line) => !line.reversed_by && ['credit', 'deduction', 'grant'].includes(line.kind))
    .map((line) => ({ value: line.transfer_id, title: `${line.happened_on} ${line.rule_name ?? line.deed ?? ''} ${line.amount > 0 ? '+' : ''}${line.amount}` }))
  return [
    ...(options.length ? [{ name: 'correction.reverse_id', as: 'options' as const, options, wide: true, label: t('correction.reverse') }] : []),
    { name: 'correction.rule_id', as: 'rule', wide: true, label: t('correction.rule'), help: t('correction.rule_help') },
    { name: 'correction.happened_on', as: 'day', label: t('field.happened_on'), shown: credits },
    { name: 'correction.hours', as: 'number', min: 1, max: 24, label: t('field.hours'), shown: credits },
    { name: 'correction.amount', as: 'number', min: 1, label: t('correction.amount'), help: t('correction.amount_help'), shown: credits },
  ]
}

const credits = (values: Values) => Boolean(values['correction.rule_id'])

/** The dotted names of a form as the nested object of the wire. */
export function with_correction(body: Values): Values {
  const sent: Values = {}
  const correction: Values = {}
  for (const [name, value] of Object.entries(body)) {
    if (name.startsWith('correction.')) correction[name.slice('correction.'.length)] = value
    else sent[name] = value
  }
  return Object.keys(correction).length ? { ...sent, correction } : sent
}
