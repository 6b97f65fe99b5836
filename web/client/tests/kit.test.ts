import { Problem, unreachable } from '@linli/api'
import { nextTick, reactive } from 'vue'
import { expect, test } from 'vitest'
import { use_command } from '@/kit/command'
import { use_draft } from '@/kit/draft'
import { problem_text, t } from '@/kit/i18n'
import { forget_all, use_list, use_loaded } from '@/kit/loaded'
import { preferences } from '@/kit/preferences'
import { screen_of } from '@/notify/screen-of'
import { estimate } from '@/points/rule-words'

const order = (item: string) => ({ path: '/orders', params: undefined, body: { item } })

test('tapping again after a broken connection repeats the same command', async () => {
  const keys: string[] = []
  const outcomes = [unreachable(), undefined, undefined]
  const command = use_command(async (key, item: string) => {
    keys.push(key(order(item)))
    const failure = outcomes.shift()
    if (failure) throw failure
    return true
  })
  await command.start('rice')
  expect(command.problem.value).toBeInstanceOf(Problem)
  await command.start('rice')
  await command.start('rice')
  expect(keys[1]).toBe(keys[0])
  expect(keys[2]).not.toBe(keys[1])
})

test('another input or a refusal makes a new command', async () => {
  const keys: string[] = []
  const command = use_command(async (key, item: string) => {
    keys.push(key(order(item)))
    throw keys.length === 1 ? unreachable() : new Problem('market.sold_out', 409)
  })
  await command.start('rice')
  await command.start('oil')
  await command.start('oil')
  expect(new Set(keys).size).toBe(3)
})

test('what was changed in the form after a broken connection is another command', async () => {
  const form = reactive({ item: 'rice' })
  const keys: string[] = []
  const command = use_command(async (key) => {
    keys.push(key(order(form.item)))
    throw unreachable()
  })
  await command.start()
  form.item = 'oil'
  await command.start()
  form.item = 'rice'
  await command.start()
  expect(keys[1]).not.toBe(keys[0])
  expect(keys[2]).toBe(keys[0])
})

test('a draft outlives its page and is gone once it is sent', async () => {
  const empty = () => ({ text: '' })
  const first = use_draft('note', empty)
  first.form.text = '半句'
  await nextTick()
  const second = use_draft('note', empty)
  expect(second.restored).toBe(true)
  expect(second.form.text).toBe('半句')
  second.clear()
  expect(use_draft('note', empty).restored).toBe(false)
})

test('the last answer is shown without network and forgotten on signing out', async () => {
  let online = true
  const fetch = async () => {
    if (!online) throw unreachable()
    return { available: 5 }
  }
  await use_loaded(fetch, 'points').load()
  online = false
  const again = use_loaded(fetch, 'points')
  await again.load()
  expect(again.value.value).toEqual({ available: 5 })
  expect(again.problem.value).toBeInstanceOf(Problem)
  forget_all()
  expect(use_loaded(fetch, 'points').value.value).toBeUndefined()
})

test('a list grows page by page, and an answer that comes too late is dropped', async () => {
  const list = use_list(async (after) => (after ? { items: [3] } : { items: [1, 2], next: 'x' }))
  await list.load()
  await list.more()
  expect(list.items.value).toEqual([1, 2, 3])
  await list.more()
  expect(list.items.value).toHaveLength(3)

  const waiting: ((page: { items: number[] }) => void)[] = []
  const slow = use_list<number>(() => new Promise((resolve) => waiting.push(resolve)))
  const [old, fresh] = [slow.load(), slow.load()]
  waiting[1]!({ items: [2] })
  waiting[0]!({ items: [1] })
  await Promise.all([old, fresh])
  expect(slow.items.value).toEqual([2])
})

test('texts follow the language, problems become words', async () => {
  preferences.language = 'en'
  await nextTick()
  expect(t('home.hello', { name: 'Li' })).toBe('Hello, Li')
  expect(problem_text(new Problem('access.not_allowed', 403))).toBe('Your role does not allow this.')
  preferences.language = 'zh-CN'
  await nextTick()
  expect(t('home.hello', { name: '李明' })).toBe('李明，您好')
})

test('what a message is about has a screen', () => {
  expect(screen_of('/orders/12')).toBe('/market/order?id=12')
  expect(screen_of('/point-applications/3')).toBe('/points/applications')
  expect(screen_of('/unknown')).toBeUndefined()
  expect(screen_of(undefined)).toBeUndefined()
})

test('hours count up to the limit of the rule', () => {
  const rule = { per: 'hour', amount: 2, max_hours: 2 } as never
  expect(estimate(rule, 1.5)).toBe(3)
  expect(estimate(rule, 8)).toBe(4)
  expect(estimate({ per: 'deed', amount: 5 } as never, 8)).toBe(5)
})
