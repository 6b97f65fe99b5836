import { i18n } from '@/i18n'
import { read, send, type Answer, type Item } from '@/kit/api'
import { ask } from '@/kit/ask'
import { said } from '@/kit/said'
import type { Tone } from '@/kit/choices'
import { ask_offer, type Offer } from '@/modules/workflow/offers'

export type Wish = Item<'/wishes'>
export type WishFull = Answer<'/wishes/{wish_id}'>

const t = i18n.global.t

/** What the staff do with a wish in each state, straight from the list. */
const at_hand: Record<string, string[]> = { collected: ['check', 'refuse'], checked: ['publish', 'refuse'], delivered: ['confirm'] }

export const moves_at_hand = (state: string): string[] => at_hand[state] ?? []

export function tone_of_wish(state: string): Tone {
  if (state === 'closed') return 'done'
  if (state === 'refused' || state === 'withdrawn' || state === 'expired') return 'bad'
  return state === 'claimed' || state === 'delivered' ? 'active' : 'waiting'
}

/** Claiming has a way of its own; the rest is what the server offers now. */
export const offers_of = (wish: WishFull): Offer[] => wish.offers.filter(({ move }) => move !== 'claim')

export function make_move(wish: Pick<Wish, 'wish_id' | 'title'>, offer: Offer): Promise<boolean> {
  const { wish_id } = wish
  return ask_offer(offer, { name: wish.title, draft: `wish.${wish_id}.${offer.move}` }, (body) => send('/wishes/{wish_id}/moves', { at: { wish_id }, body }))
}

/** A move by its name, from a list whose rows do not know what is open now; true when something changed. */
export async function make_move_named(wish: Pick<Wish, 'wish_id' | 'title'>, move: string): Promise<boolean> {
  const now = await read('/wishes/{wish_id}', { at: { wish_id: wish.wish_id } })
  const offer = now.offers.find((one) => one.move === move)
  if (offer) return make_move(wish, offer)
  said(t('wish.not_open', { state: now.state_title }))
  return true
}

/** The staff write down the wish of somebody who cannot do it alone. */
export function ask_new_wish(unit_id: string | undefined): Promise<boolean> {
  return ask({
    title: t('wish.add'),
    text: t('wish.add_text'),
    fields: [
      { name: 'unit_id', as: 'unit', required: true, label: t('wish.where') },
      { name: 'kind', as: 'choice', choice: 'wish_kind', required: true, label: t('wish.kind') },
      { name: 'title', required: true, max: 60, wide: true, label: t('wish.what') },
      { name: 'text', as: 'area', required: true, max: 2000, label: t('wish.details') },
      { name: 'name', required: true, max: 40, label: t('wish.in_need') },
      { name: 'phone', max: 30 },
      { name: 'consent_name', as: 'switch', label: t('wish.consent'), help: t('wish.consent_help') },
      { name: 'needed_by_on', as: 'day', label: t('wish.needed_by') },
      { name: 'photo_ids', as: 'files', label: t('wish.photos'), max: 9 },
    ],
    initial: { unit_id, kind: 'goods', consent_name: false },
    width: 760,
    action: t('wish.send'),
    submit: ({ name, phone, consent_name, ...wish }) =>
      send('/wishes', { body: { ...wish, for_person: { name, ...(phone ? { phone } : {}), consent_name: consent_name === true } } }),
    done: t('done.created'),
  })
}

/** Claims for one's own organisation; somebody may have been faster. */
export function ask_claim(wish: Pick<Wish, 'wish_id' | 'title'>, unit_id: string | undefined): Promise<boolean> {
  return ask({
    title: t('wish.claim'),
    text: t('wish.claim_text', { title: wish.title }),
    fields: [{ name: 'unit_id', as: 'unit', required: true, label: t('wish.in_name_of') }],
    initial: { unit_id },
    action: t('wish.claim'),
    submit: (body) => send('/wishes/{wish_id}/claim', { at: { wish_id: wish.wish_id }, body: { ...body, as: 'organisation' } }),
    done: t('wish.claimed'),
  })
}
