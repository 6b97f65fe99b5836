import { ref } from 'vue'
import { i18n } from '@/i18n'
import { send } from '@/kit/api'
import { ask } from '@/kit/ask'
import type { Field, Values } from '@/kit/fields'
import { today } from '@/kit/format'
import { attempt } from '@/kit/said'
import type { CaseFull } from './moves'

/** What can be done with a case besides its moves, in the order in which it is offered. */
const commands = ['split', 'merge', 'attach_consultation', 'exclude', 'decide_exclusion'] as const
export type CaseCommand = (typeof commands)[number] | 'reveal'

const parts = 4
const parties = ['branch', 'committee', 'owners', 'property', 'residents'] as const

/** The handlers of a split case, one for each unit that was named. */
export function handlers_in(body: Values): { unit_id: string; task: string }[] {
  const found: { unit_id: string; task: string }[] = []
  for (let i = 1; i <= parts; i++) if (body[`unit_${i}`]) found.push({ unit_id: String(body[`unit_${i}`]), task: String(body[`task_${i}`] ?? '') })
  return found
}

export function use_case_commands(one: () => CaseFull, after: () => Promise<void>) {
  const t = i18n.global.t
  const contact = ref<string>()
  const at = () => ({ case_id: one().case_id })
  const reason: Field = { name: 'reason', as: 'area', required: true, max: 500, label: t('field.reason') }

  const allowed = (full: CaseFull): CaseCommand[] => commands.filter((what) => full.may.includes(what))

  async function done_then(done: boolean) {
    if (done) await after()
  }

  async function run(what: CaseCommand) {
    const title = t(`casework.do_${what}`)
    switch (what) {
      case 'reveal':
        await ask({
          title,
          text: t('casework.reveal_text'),
          fields: [reason],
          action: title,
          submit: async (body) => {
            const shown = await send('/cases/{case_id}/reveal-contact', { at: at(), body })
            contact.value = [shown.name, shown.phone ?? t('casework.no_phone')].filter(Boolean).join(' ')
          },
        })
        return
      case 'split':
        return done_then(
          await ask({
            title,
            text: t('casework.split_text'),
            fields: Array.from({ length: parts }, (_, i) => i + 1).flatMap((i): Field[] => [
              { name: `unit_${i}`, as: 'unit', required: i === 1, label: t('casework.split_unit', { number: i }), shown: (values) => i === 1 || Boolean(values[`unit_${i - 1}`]) },
              { name: `task_${i}`, required: i === 1, max: 500, label: t('casework.split_task', { number: i }), shown: (values) => i === 1 || Boolean(values[`unit_${i - 1}`]) },
            ]),
            width: 720,
            submit: (body) => send('/cases/{case_id}/split', { at: at(), body: { handlers: handlers_in(body) } }),
            done: t('done.done'),
          }),
        )
      case 'merge':
        return done_then(
          await ask({
            title,
            text: t('casework.merge_text'),
            fields: [{ name: 'into_id', as: 'case', required: true, wide: true, label: t('casework.merge_into') }, reason],
            action: title,
            danger: true,
            submit: (body) => send('/cases/{case_id}/merge', { at: at(), body }),
            done: t('done.done'),
          }),
        )
      case 'exclude':
        return done_then(
          await ask({ title, text: t('casework.exclude_text'), fields: [reason], action: title, danger: true, submit: (body) => send('/cases/{case_id}/exclusion', { at: at(), body }), done: t('done.done') }),
        )
      case 'decide_exclusion':
        return done_then(
          await ask({
            title,
            text: t('casework.exclusion_asked', { reason: one().excluded?.reason ?? '' }),
            fields: [{ name: 'approve', as: 'yes_no', required: true, label: t('casework.exclusion_approve'), wide: true }, reason],
            submit: (body) => send('/cases/{case_id}/exclusion/decide', { at: at(), body }),
            done: t('done.done'),
          }),
        )
      case 'attach_consultation':
        return done_then(
          await ask({
            title,
            text: t('casework.consultation_text'),
            fields: [
              { name: 'on', as: 'day', required: true, label: t('casework.consulted_on') },
              ...parties.map((party): Field => ({ name: `party_${party}`, required: true, max: 60, label: t(`casework.party_${party}`) })),
              { name: 'result', as: 'area', required: true, max: 2000, label: t('casework.consultation_result') },
              { name: 'file_ids', as: 'files', label: t('workflow.files') },
            ],
            initial: { on: today() },
            draft: `consultation.${one().case_id}`,
            submit: ({ on, result, file_ids, ...named }) =>
              send('/cases/{case_id}/consultations', { at: at(), body: { on, result, file_ids: file_ids ?? [], parties: parties.map((party) => String(named[`party_${party}`] ?? '')) } }),
            done: t('done.done'),
          }),
        )
    }
  }

  async function extend(deadline: string, title: string) {
    let granted = false
    const done = await ask({
      title: t('casework.extend_title', { name: title }),
      text: t('casework.extend_text'),
      fields: [{ name: 'hours', as: 'number', required: true, min: 1, max: 2000, label: t('casework.extend_hours') }, reason],
      initial: { hours: 8 },
      submit: async (body) => {
        const answer = await send('/workflow-items/{item_id}/extensions', { at: { item_id: one().item_id }, body: { deadline, minutes: Number(body.hours) * 60, reason: body.reason } })
        granted = answer.state === 'granted'
      },
    })
    if (!done) return
    await attempt(async () => undefined, t(granted ? 'casework.extended' : 'casework.extension_waits'))
    await after()
  }

  async function pause() {
    let paused = false
    const done = await ask({
      title: t('casework.do_pause'),
      text: t('casework.pause_text'),
      fields: [reason, { name: 'until_at', as: 'moment', label: t('casework.pause_until'), wide: true }],
      submit: async (body) => {
        paused = (await send('/workflow-items/{item_id}/pause', { at: { item_id: one().item_id }, body })).state === 'paused'
      },
    })
    if (!done) return
    await attempt(async () => undefined, t(paused ? 'casework.paused' : 'casework.extension_waits'))
    await after()
  }

  async function resume() {
    if (await attempt(() => send('/workflow-items/{item_id}/resume', { at: { item_id: one().item_id } }), t('done.done'))) await after()
  }

  async function finish_task(task_id: string) {
    await done_then(
      await ask({
        title: t('casework.task_done'),
        fields: [{ name: 'note', as: 'area', required: true, max: 1000, label: t('workflow.note') }, { name: 'file_ids', as: 'files', label: t('workflow.files') }],
        submit: (body) => send('/case-tasks/{task_id}/done', { at: { task_id }, body: { file_ids: [], ...body } }),
        done: t('done.done'),
      }),
    )
  }

  /** Shows this photo to everybody who may know of the case; without one, none any more. */
  async function show_photo(file_id?: string) {
    const done = t(file_id ? 'casework.cover_is_on' : 'casework.cover_is_off')
    if (await attempt(() => send('/cases/{case_id}/cover', { at: at(), body: { file_id: file_id ?? null } }), done)) await after()
  }

  return { contact, allowed, run, extend, pause, resume, finish_task, show_photo }
}
