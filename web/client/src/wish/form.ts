import { today } from '@/kit/format'

/** Who is in need: kept by no draft, because it is another's name and number. */
export interface Person {
  name: string
  phone: string
}

export interface WishForm {
  whose: string
  consent: string
  kind: string
  title: string
  text: string
  needed_by_on: string
  file_ids: string[]
}

export function empty_wish(): WishForm {
  return { whose: 'me', consent: 'no', kind: 'goods', title: '', text: '', needed_by_on: '', file_ids: [] }
}

/** The keys of what has to be changed, by field. */
export function wrong_in_wish(form: WishForm, person: Person | undefined, now = today()): Record<string, string> {
  const wrong: Record<string, string> = {}
  if (person && !person.name.trim()) wrong.name = 'make_wish.name_missing'
  if (person?.phone.trim() && !/^1\d{10}$/.test(person.phone.trim())) wrong.phone = 'make_wish.phone_wrong'
  if (!form.title.trim()) wrong.title = 'make_wish.title_missing'
  if (!form.text.trim()) wrong.text = 'make_wish.text_missing'
  if (form.needed_by_on && form.needed_by_on < now) wrong.needed_by_on = 'make_wish.day_past'
  return wrong
}

/** What is sent of the form. The name of a person in need is public only when that person agreed. */
export function wish_body(form: WishForm, person: Person | undefined) {
  return {
    kind: form.kind as 'goods' | 'service' | 'company',
    title: form.title.trim(),
    text: form.text.trim(),
    ...(form.needed_by_on ? { needed_by_on: form.needed_by_on } : {}),
    ...(person
      ? {
          for_person: {
            name: person.name.trim(),
            ...(person.phone.trim() ? { phone: person.phone.trim() } : {}),
            consent_name: form.consent === 'yes',
          },
        }
      : {}),
  }
}
