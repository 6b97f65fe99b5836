import { shallowRef } from 'vue'
import { keep, kept } from '@/kit/loaded'
import { type Book, learnt } from './chain'
import type { Offer } from './wire'

const name = 'offers'

/** What this phone knows of the moves in each state. */
export const book_of_offers = shallowRef<Book>(kept<Book>(name) ?? {})

type Known = { state: string; offers: Offer[] }[]

export function learn(cards: Known, further: Known = []) {
  book_of_offers.value = learnt(book_of_offers.value, cards, further)
  keep(name, book_of_offers.value)
}
