import type { Me, Rule } from '@linli/api'
import { api } from '@/kit/api'
import { number_text, signed_text } from '@/kit/format'
import { name_of, t } from '@/kit/i18n'
import { all_pages } from '@/kit/loaded'

/** All the rules for members that hold in the branch of whoever asks. */
export function rules_for(me: Pick<Me, 'roles'> | undefined): Promise<Rule[]> {
  const unit_id = me?.roles.find(({ role }) => role === 'member')?.unit_id
  return all_pages((after) => api.get('/point-rules', { params: { query: { owner: 'member', unit_id, limit: 100, after } } }))
}

/** What one deed or one hour counts, in words. */
export function worth_text(rule: Rule): string {
  if (rule.class === 'veto') return t('rules.veto_amount')
  const amount = rule.class === 'deduction' ? -Math.abs(rule.amount) : rule.amount
  return `${signed_text(amount)} ${t('common.points_unit')} / ${t(`rules.per_${rule.per}`)}`
}

/** The limits and conditions of a rule, each in a few words. */
export function condition_texts(rule: Rule): string[] {
  return [
    t('rules.certified_by', { certifier: name_of('certifier', rule.certifier) }),
    rule.evidence === 'photo' ? t('rules.photo') : rule.evidence === 'text' ? t('rules.text') : '',
    rule.cap_day ? t('rules.cap_day', { count: number_text(rule.cap_day) }) : '',
    rule.cap_month ? t('rules.cap_month', { count: number_text(rule.cap_month) }) : '',
    rule.cap_year ? t('rules.cap_year', { count: number_text(rule.cap_year) }) : '',
  ].filter(Boolean)
}

/** What a deed would earn before any cap: hours count up to the rule's limit. */
export function estimate(rule: Rule, hours: number): number {
  if (rule.per !== 'hour') return rule.amount
  return Math.floor(rule.amount * Math.min(hours, rule.max_hours ?? hours))
}
