import { i18n } from '@/i18n'
import { replace, send, type Answer, type Item } from '@/kit/api'
import { ask } from '@/kit/ask'
import type { Tone } from '@/kit/choices'
import type { Field, Values } from '@/kit/fields'
import { today } from '@/kit/format'
import { said } from '@/kit/said'
import { ask_offer, type Offer } from '@/modules/workflow/offers'

export type Matter = Item<'/matters'>
export type MatterFull = Answer<'/matters/{matter_id}'>
type Terms = NonNullable<MatterFull['next_step']>['terms'][number]
type Meeting = MatterFull['meetings'][number]

const t = i18n.global.t

export function tone_of_matter(state: string): Tone {
  if (state === 'closed') return 'done'
  if (state === 'withdrawn' || state === 'not_passed') return 'bad'
  return state === 'decision_open' || state === 'result_open' || state === 'carrying_out' ? 'active' : 'waiting'
}

export const word_of_meeting = (meeting: Meeting): { tone: Tone; text: string } =>
  meeting.passed ? { tone: 'done', text: t('matter.passed') } : { tone: 'bad', text: t(meeting.quorum_met ? 'matter.failed' : 'matter.no_quorum') }

const share = (numerator: number, denominator: number, strict: boolean): string => t(`matter.share.${numerator}/${denominator}${strict ? '+' : ''}`)

/** One rule in a sentence: who must be there, and how many of whom must agree. */
export function rule_words(terms: Terms): string {
  const rule = t('matter.rule', {
    quorum: share(terms.quorum_numerator, terms.quorum_denominator, terms.quorum_strict),
    pass: share(terms.pass_numerator, terms.pass_denominator, terms.pass_strict),
    of: t(terms.of_those_present ? 'matter.of_present' : 'matter.of_all'),
  })
  return terms.assembly ? t('matter.rule_of', { who: t(`choice.assembly.${terms.assembly}`), rule }) : rule
}

const matter_fields = (): Field[] => [
  { name: 'title', required: true, max: 80, wide: true, label: t('matter.what') },
  { name: 'text', as: 'area', required: true, max: 4000, rows: 6, label: t('matter.details'), help: t('matter.details_help') },
  { name: 'file_ids', as: 'files', label: t('matter.files'), max: 9 },
]

/** The new matter's identifier, or nothing when it was given up. */
export async function ask_matter(unit_id: string | undefined): Promise<string | undefined> {
  let matter_id: string | undefined
  await ask({
    title: t('matter.begin'),
    text: t('matter.begin_text'),
    fields: [
      { name: 'kind', as: 'choice', choice: 'matter_kind', required: true, label: t('matter.kind') },
      { name: 'unit_id', as: 'unit', required: true, label: t('matter.where') },
      { name: 'branch_id', as: 'unit', label: t('matter.branch'), help: t('matter.branch_help') },
      ...matter_fields(),
    ],
    initial: { kind: 'four_two', unit_id },
    width: 760,
    draft: 'matter.begin',
    action: t('matter.begin'),
    submit: async (body) => {
      matter_id = (await send('/matters', { body: { file_ids: [], ...body } })).matter_id
    },
    done: t('done.created'),
  })
  return matter_id
}

export function ask_edit(matter: MatterFull): Promise<boolean> {
  return ask({
    title: t('matter.edit'),
    text: t('matter.edit_text'),
    fields: matter_fields(),
    initial: { title: matter.title, text: matter.text, file_ids: matter.files.map(({ file_id }) => file_id) },
    width: 760,
    submit: (body) => replace('/matters/{matter_id}', { at: { matter_id: matter.matter_id }, body: { file_ids: [], ...body }, version: matter.version }),
    done: t('done.saved'),
  })
}

function tell(matter: MatterFull) {
  const last = matter.meetings.at(-1)
  if (!last) return
  if (last.passed) said(t('matter.passed_toast', { state: matter.state_title }))
  else if (last.quorum_met) said(t('matter.failed_toast', { count: last.in_favour, needed: last.needed_in_favour }))
  else said(t('matter.no_quorum_toast', { count: last.present, needed: last.needed_present }))
}

/** The meeting of the step that is due, as it was: whether it passed is reckoned by the server. */
export function ask_meeting(matter: MatterFull): Promise<boolean> {
  const next = matter.next_step!
  const { matter_id } = matter
  const assemblies = next.terms.flatMap(({ assembly }) => (assembly ? [assembly] : []))
  return ask({
    title: t('matter.record', { step: next.title }),
    text: [...next.terms.map(rule_words), t('matter.record_text')].join('\n'),
    fields: [
      { name: 'assembly', as: 'choice', choice: 'assembly', only: assemblies, required: true, label: t('matter.assembly'), shown: () => assemblies.length > 0 },
      { name: 'held_on', as: 'day', required: true, label: t('matter.held_on') },
      { name: 'place', required: true, max: 80, label: t('matter.place') },
      { name: 'should_attend', as: 'number', required: true, min: 1, max: 100_000, label: t('matter.should_attend') },
      { name: 'present', as: 'number', required: true, min: 0, max: 100_000, label: t('matter.present') },
      { name: 'in_favour', as: 'number', required: true, min: 0, max: 100_000, label: t('matter.in_favour') },
      { name: 'against', as: 'number', required: true, min: 0, max: 100_000, label: t('matter.against') },
      { name: 'abstained', as: 'number', required: true, min: 0, max: 100_000, label: t('matter.abstained') },
      { name: 'minutes', as: 'area', required: true, max: 8000, rows: 6, label: t('matter.minutes'), help: t('matter.minutes_help') },
      { name: 'file_ids', as: 'files', label: t('matter.sheet'), max: 9 },
    ],
    initial: { assembly: assemblies[0], held_on: today(), should_attend: next.terms[0]?.should_attend ?? undefined, against: 0, abstained: 0 },
    width: 760,
    draft: `matter.meeting.${matter_id}.${next.step}`,
    submit: async (body: Values) => tell(await send('/matters/{matter_id}/meetings', { at: { matter_id }, body: { file_ids: [], ...body, step: next.step } as never })),
  })
}

/** Publications have words of their own; every other move is asked for as the workflow offers it. */
export function ask_move(matter: MatterFull, offer: Offer): Promise<boolean> {
  const { matter_id } = matter
  const go = (body: Values) => send('/matters/{matter_id}/moves', { at: { matter_id }, body: { file_ids: [], ...body, move: offer.move } as never })
  if (offer.move !== 'publish_decision' && offer.move !== 'publish_result')
    return ask_offer(offer, { name: matter.title, draft: `matter.${matter_id}.${offer.move}` }, ({ note, file_ids }) => go({ note, file_ids }))
  const result = offer.move === 'publish_result'
  return ask({
    title: t('workflow.offer_title', { move: offer.title, name: matter.title }),
    text: t('matter.decision_text', { days: Math.round(matter.publication_minutes / 1440) }),
    fields: [
      { name: 'note', as: 'area', required: true, max: 4000, rows: 6, label: t(result ? 'matter.result_words' : 'matter.decision_words') },
      ...(result ? [{ name: 'file_ids', as: 'files', label: t('matter.photos'), max: 9 } as Field] : []),
    ],
    width: 760,
    draft: `matter.${matter_id}.${offer.move}`,
    action: offer.title,
    submit: go,
    done: t('workflow.moved', { move: offer.title }),
  })
}

export function ask_answer(objection_id: string): Promise<boolean> {
  return ask({
    title: t('matter.answer_title'),
    fields: [{ name: 'answer', as: 'area', required: true, max: 1000, rows: 4, label: t('matter.answer') }],
    draft: `matter.objection.${objection_id}`,
    action: t('matter.answer'),
    submit: (body) => send('/matter-objections/{objection_id}/answer', { at: { objection_id }, body }),
    done: t('done.done'),
  })
}
