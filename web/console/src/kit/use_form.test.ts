import { expect, it } from 'vitest'
import { defineComponent, nextTick } from 'vue'
import { show } from '@/testing'
import { use_form } from './use_form'

async function form_of(account_id: string) {
  let form!: ReturnType<typeof use_form>
  const page = defineComponent({
    setup() {
      form = use_form({ fields: () => [{ name: 'title' }], draft: 'activity', submit: async () => undefined })
      return () => null
    },
  })
  await show(page, { me: { account_id } })
  return form
}

it('keeps a draft for its writer alone, and leaves those of the residents\' pages as they are', async () => {
  localStorage.setItem('linli.draft.activity', '{"of":"the other page"}')
  const form = await form_of('1')
  expect(form.values).toEqual({})
  form.values.title = '主题党日'
  await nextTick()
  expect((await form_of('2')).values.title).toBeUndefined()
  const again = await form_of('1')
  expect(again.values.title).toBe('主题党日')
  await again.send()
  expect((await form_of('1')).values.title).toBeUndefined()
  expect(localStorage.getItem('linli.draft.activity')).toBe('{"of":"the other page"}')
})
