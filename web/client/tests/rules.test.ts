import { expect, test, vi } from 'vitest'
import { rules_for } from '@/points/rule-words'
import { answers } from './server-stub'

vi.mock('@/kit/api', async () => (await import('./server-stub')).stub_api)

test('a member chooses among all rules of his branch, however many the county has', async () => {
  const asked: unknown[] = []
  answers.set('GET /point-rules', ({ params }) => {
    asked.push(params?.query)
    return params?.query?.after ? { items: [{ rule_id: '1' }] } : { items: [{ rule_id: '3' }, { rule_id: '2' }], next: 'x' }
  })
  const roles = [
    { role: 'resident', unit_id: '4' },
    { role: 'member', unit_id: '5' },
  ]
  expect((await rules_for({ roles } as never)).map(({ rule_id }) => rule_id)).toEqual(['3', '2', '1'])
  expect(asked).toEqual([
    { owner: 'member', unit_id: '5', limit: 100, after: undefined },
    { owner: 'member', unit_id: '5', limit: 100, after: 'x' },
  ])
})
