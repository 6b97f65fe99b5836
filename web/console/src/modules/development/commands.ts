import { i18n } from '@/i18n'
import { read, send, type Answer } from '@/kit/api'
import { ask } from '@/kit/ask'
import type { Field, Values } from '@/kit/fields'
import { today } from '@/kit/format'
import { ask_offer, type Offer } from '@/modules/workflow/offers'

export type File = Answer<'/development-files/{file_id}'>

const t = i18n.global.t

export const steps = [
  'apply', 'talk', 'activist', 'activist_record', 'contacts', 'cultivate', 'candidate', 'candidate_record', 'introducers', 'review', 'training', 'committee_check', 'pre_review', 'form',
  'branch_meeting', 'higher_talk', 'approve', 'approve_record', 'assign', 'oath', 'probation', 'conversion_ask', 'conversion_meeting', 'conversion_approve', 'archive',
] as const

function person_fields(): Field[] {
  return [
    { name: 'name', required: true, max: 40 },
    { name: 'branch_id', as: 'unit', required: true },
    { name: 'phone', max: 20 },
    { name: 'id_number', max: 18 },
    { name: 'birth_on', as: 'day' },
    { name: 'sex', as: 'choice', choice: 'sex' },
    { name: 'education', max: 40 },
    { name: 'occupation', max: 60, label: t('development.occupation') },
    { name: 'applied_on', as: 'day', required: true, label: t('development.applied_on') },
  ]
}

/** A new file, or one that was kept on paper and goes on here. Personal fields stay in no draft. */
export async function ask_new_file(taken_over: boolean, branch_id?: string): Promise<string | undefined> {
  let file_id: string | undefined
  const fields: Field[] = taken_over
    ? [
        ...person_fields(),
        { name: 'step', as: 'options', required: true, label: t('development.stands_at'), options: steps.map((step, i) => ({ value: step, title: `${i + 1} ${t(`development.step_${step}`)}` })) },
        { name: 'activist_on', as: 'day', label: t('development.activist_on') },
        { name: 'candidate_on', as: 'day', label: t('development.candidate_on') },
        { name: 'meeting_on', as: 'day', label: t('development.meeting_on') },
        { name: 'approved_on', as: 'day', label: t('development.approved_on') },
        { name: 'contact_member_ids', as: 'members', label: t('development.contacts') },
        { name: 'introducer_member_ids', as: 'members', label: t('development.introducers') },
      ]
    : person_fields()
  await ask({
    title: t(taken_over ? 'development.take_over' : 'development.add'),
    text: t(taken_over ? 'development.take_over_text' : 'development.add_text'),
    fields,
    initial: { branch_id, applied_on: today() },
    width: 760,
    submit: async (body) => {
      file_id = taken_over ? (await send('/development-files/take-over', { body })).file_id : (await send('/development-files', { body })).file_id
    },
    done: t('done.created'),
  })
  return file_id
}

export function make_move(file: Pick<File, 'file_id' | 'name' | 'step'>, offer: Offer): Promise<boolean> {
  const { file_id } = file
  return ask_offer(offer, { name: file.name, seen_state: file.step }, ({ seen_state: _seen, ...body }) => send('/development-files/{file_id}/moves', { at: { file_id }, body }))
}

/** The next step of a file from a list whose rows do not know what is open. */
export async function make_next(file_id: string): Promise<boolean> {
  const file = await read('/development-files/{file_id}', { at: { file_id } })
  const offer = file.offers.find((one) => !one.danger)
  return offer ? make_move(file, offer as Offer) : false
}

const none: Values = {}

/** What is written into a file besides its moves. */
export function ask_entry(file: File, what: 'review' | 'training' | 'publicity' | 'resolution' | 'political_review'): Promise<boolean> {
  const at = { file_id: file.file_id }
  const title = t(`development.add_${what}`)
  switch (what) {
    case 'review':
      return ask({
        title,
        fields: [
          { name: 'on', as: 'day', required: true, label: t('development.on') },
          { name: 'passed', as: 'yes_no', required: true, label: t('development.review_passed') },
          { name: 'opinion', as: 'area', required: true, max: 2000, label: t('development.opinion') },
        ],
        initial: { on: today(), passed: true },
        submit: (body) => send('/development-files/{file_id}/reviews', { at, body }),
        done: t('done.saved'),
      })
    case 'training':
      return ask({
        title,
        text: t('development.training_text'),
        fields: [
          { name: 'from_on', as: 'day', required: true },
          { name: 'days', as: 'number', required: true, min: 1, max: 60, label: t('development.days') },
          { name: 'hours', as: 'number', required: true, min: 1, max: 400, label: t('development.hours') },
          { name: 'place', max: 120 },
          { name: 'topic', required: true, max: 200, wide: true, label: t('development.topic') },
        ],
        initial: { from_on: today() },
        submit: (body) => send('/development-files/{file_id}/trainings', { at, body }),
        done: t('done.saved'),
      })
    case 'publicity':
      return ask({
        title,
        fields: [
          { name: 'kind', as: 'choice', choice: 'publicity_kind', required: true, label: t('development.publicity_of') },
          { name: 'from_on', as: 'day', required: true },
          { name: 'days', as: 'number', required: true, min: 1, max: 60, label: t('development.days') },
          { name: 'place', max: 120 },
        ],
        initial: { from_on: today(), days: 5, kind: file.step_number > 20 ? 'conversion' : 'candidate' },
        submit: (body) => send('/development-files/{file_id}/publicities', { at, body }),
        done: t('done.saved'),
      })
    case 'resolution':
      return ask({
        title,
        text: t('development.resolution_text'),
        fields: [
          { name: 'kind', as: 'choice', choice: 'resolution_kind', required: true, label: t('development.resolution_of') },
          { name: 'on', as: 'day', required: true, label: t('development.on') },
          { name: 'excused', as: 'number', min: 0, label: t('development.excused'), help: t('development.excused_help') },
          { name: 'present', as: 'number', min: 0, required: true, label: t('development.present') },
          { name: 'in_favour', as: 'number', min: 0, required: true, label: t('vote.in_favour') },
          { name: 'against', as: 'number', min: 0, required: true, label: t('vote.against') },
          { name: 'abstained', as: 'number', min: 0, required: true, label: t('vote.abstained') },
          { name: 'written_in_favour', as: 'number', min: 0, label: t('vote.written_in_favour') },
          { name: 'written_against', as: 'number', min: 0, label: t('development.written_against') },
          { name: 'chair', required: true, max: 40, label: t('development.chair') },
          { name: 'text', as: 'area', required: true, max: 4000, label: t('vote.words') },
        ],
        initial: { on: today(), kind: file.step_number > 20 ? 'convert' : 'admit', excused: 0, against: 0, abstained: 0, written_in_favour: 0, written_against: 0 },
        width: 760,
        submit: (body) => send('/development-files/{file_id}/resolutions', { at, body }),
        done: t('done.saved'),
      })
    case 'political_review':
      return ask({
        title,
        text: t('development.political_text'),
        fields: [
          { name: 'reviewed_on', as: 'day', required: true, label: t('development.on') },
          { name: 'passed', as: 'yes_no', required: true, label: t('development.review_passed') },
          { name: 'text', as: 'area', required: true, max: 4000, label: t('development.finding') },
        ],
        initial: { ...none, reviewed_on: today(), passed: true },
        submit: (body) => send('/development-files/{file_id}/political-review', { at, body }),
        done: t('done.saved'),
      })
  }
}
