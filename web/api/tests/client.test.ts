import { expect, test, vi } from 'vitest'
import { type ApiRequest, type KeyOf, Problem, create_api, uni_transport, url_of } from '../src'

function recording(answer: { status: number; body: unknown }) {
  const requests: ApiRequest[] = []
  const transport = async (request: ApiRequest) => {
    requests.push(request)
    return answer
  }
  return { requests, transport }
}

test('every POST carries a key, a repeat may bring its own; a GET carries none', async () => {
  const { requests, transport } = recording({ status: 200, body: {} })
  const api = create_api({ transport, language: () => 'en' })
  await api.post('/sessions/current/sign-out')
  await api.post('/sessions/current/sign-out', { key: 'mine' })
  await api.get('/me')
  expect(requests[0]!.headers['Idempotency-Key']).toMatch(/^[0-9a-f-]{36}$/)
  expect(requests[1]!.headers['Idempotency-Key']).toBe('mine')
  expect(requests[2]!.headers).toEqual({ 'Accept-Language': 'en' })
})

test('an edit carries the version that was read', async () => {
  const { requests, transport } = recording({ status: 200, body: {} })
  await create_api({ transport }).send({ method: 'PUT', path: '/x', headers: { 'If-Match': '"3"' } })
  expect(requests[0]!.headers['If-Match']).toBe('"3"')
})

test('a refusal is thrown as a problem, and a lost session is told', async () => {
  const on_signed_out = vi.fn()
  const { transport } = recording({ status: 401, body: { code: 'access.sign_in_required' } })
  await expect(create_api({ transport, on_signed_out }).get('/me')).rejects.toMatchObject({ status: 401 })
  expect(on_signed_out).toHaveBeenCalledOnce()
})

test('no answer at all is a problem of the network', async () => {
  const transport = async () => {
    throw new TypeError('Failed to fetch')
  }
  const failure = await create_api({ transport }).get('/me').catch((problem: Problem) => problem)
  expect(failure).toBeInstanceOf(Problem)
  expect((failure as Problem).is_unreachable).toBe(true)
})

test('uni.request gets the filled address, the bearer token and the body as JSON', async () => {
  const request = vi.fn(({ success }) => success({ statusCode: 200, data: '{"order_id":"7"}' }))
  const api = create_api({
    transport: uni_transport({ request, base_url: 'https://county.example', token: () => 'secret' }),
  })
  const order = await api.post('/orders', { body: { good_id: '1', quantity: 1 } })
  expect(order.order_id).toBe('7')
  expect(request.mock.calls[0]![0]).toMatchObject({
    url: 'https://county.example/api/v1/orders',
    method: 'POST',
    data: '{"good_id":"1","quantity":1}',
    header: { Authorization: 'Bearer secret', 'Content-Type': 'application/json' },
  })
})

test('addresses are filled and escaped', () => {
  expect(url_of('/a/{id}/b', { path: { id: 'x/y' }, query: { q: '刘集', after: undefined, limit: 20 } })).toBe(
    '/a/x%2Fy/b?q=%E5%88%98%E9%9B%86&limit=20',
  )
})

test('a key that goes by the request is asked for it', async () => {
  const { requests, transport } = recording({ status: 200, body: {} })
  const key: KeyOf = ({ path, params, body }) => JSON.stringify([path, params, body])
  await create_api({ transport }).post('/wishes/{wish_id}/claim', { params: { path: { wish_id: '1' } }, body: { as: 'member' }, key })
  expect(requests[0]!.headers['Idempotency-Key']).toBe('["/wishes/{wish_id}/claim",{"path":{"wish_id":"1"}},{"as":"member"}]')
})
