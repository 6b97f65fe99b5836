import { afterEach, describe, expect, it, vi } from 'vitest'
import { refusal, serve, type Answered } from '@/testing'
import { read_all, send } from './api'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const credit = (amount: number) => send('/goods/{good_id}/movements', { at: { good_id: '7' }, body: { kind: 'purchase', quantity: amount } })

/** Sends the command once for each answer and tells the keys that it went with. */
async function keys_of(answers: Answered[], amounts: number[] = []): Promise<(string | null)[]> {
  const left = [...answers]
  const asked = serve(() => left.shift())
  for (const [i] of answers.entries()) await credit(amounts[i] ?? 1).catch(() => undefined)
  return asked.map((one) => one.key)
}

describe('a command', () => {
  it('is the same one when it is sent again after no answer, an error of the server or a proxy, or an ended session', async () => {
    const keys = await keys_of([undefined, [500, {}], [502, {}], refusal(401, 'access.sign_in_required'), [200, {}]], [5, 5, 5, 5, 5])
    expect(new Set(keys).size).toBe(1)
  })

  it('is a new one after an answer, and after a refusal', async () => {
    const keys = await keys_of([[200, {}], refusal(409, 'market.no_stock'), [200, {}]])
    expect(new Set(keys).size).toBe(3)
  })

  it('is a new one when something else is asked for', async () => {
    const keys = await keys_of([undefined, [200, {}]], [1, 2])
    expect(keys[0]).not.toBe(keys[1])
  })

  it('is one when it is pressed twice before the answer', async () => {
    const asked = serve(async () => [200, {}])
    await Promise.all([credit(9), credit(9)])
    expect(asked[0]!.key).toBe(asked[1]!.key)
  })

  it('is a new one when it is entered again long after', async () => {
    vi.useFakeTimers()
    const asked = serve(() => undefined)
    await credit(3).catch(() => undefined)
    vi.setSystemTime(Date.now() + 2 * 3_600_000)
    await credit(3).catch(() => undefined)
    expect(asked[0]!.key).not.toBe(asked[1]!.key)
  })
})

it('reads a list to its end', async () => {
  const asked = serve(({ path }) => (path.includes('after=x') ? [200, { items: [{ rule_id: '2' }] }] : [200, { items: [{ rule_id: '1' }], next: 'x' }]))
  expect((await read_all('/point-rules')).map((one) => one.rule_id)).toEqual(['1', '2'])
  expect(asked).toHaveLength(2)
})
