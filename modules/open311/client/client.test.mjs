// The npm client `open311` against a running server: LINLI_URL (http://localhost:8080) and the accounts of the demo.
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import Open311 from 'open311'

const site = process.env.LINLI_URL ?? 'http://localhost:8080'
let key

async function api(method, path, body, token) {
  const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() }
  if (token) headers.Authorization = `Bearer ${token}`
  const answer = await fetch(`${site}/api/v1${path}`, { method, headers, body: body && JSON.stringify(body) })
  assert.equal(answer.status, 200, `${method} ${path}: ${await answer.clone().text()}`)
  return answer.json()
}

const asked = (call) => new Promise((resolve, reject) => call((error, data) => (error ? reject(Object.assign(new Error(String(data)), { status: error })) : resolve(data))))

function client(format) {
  const made = new Open311({ discovery: `${site}/open311/discovery.${format}`, endpoint: `${site}/open311/v2/`, apiKey: key, format })
  return {
    discovery: (options) => asked((done) => made.serviceDiscovery(options, done)),
    services: () => asked((done) => made.serviceList(done)),
    definition: (code) => asked((done) => made.serviceDefinition(code, done)),
    submit: (data) => asked((done) => made.submitRequest(data, done)),
    token: (token) => asked((done) => made.token(token, done)),
    requests: (id, parameters) => asked((done) => (id ? made.serviceRequests(id, parameters ?? {}, done) : made.serviceRequests(parameters ?? {}, done))),
    made,
  }
}

before(async () => {
  const { items } = await api('GET', '/demo/accounts')
  const admin = items.find((account) => account.role === 'county_admin')
  const { token } = await api('POST', '/sessions', { phone: admin.phone, password: admin.password })
  key = (await api('POST', '/open311-clients', { name: 'npm open311' }, token)).api_key
})

for (const format of ['json', 'xml']) {
  test(`${format}: discovery, services, definition`, async () => {
    const open311 = client(format)
    const found = await open311.discovery({ type: 'test', cache: true })
    assert.equal(found.endpoints[0].specification, 'http://wiki.open311.org/GeoReport_v2')
    assert.ok(open311.made.endpoint.endsWith('/open311/v2/'))
    open311.made.format = format
    const services = await open311.services()
    assert.ok(services.length > 0)
    for (const service of services) assert.equal(typeof service.service_code, 'string')
    const definition = await open311.definition(services[0].service_code)
    assert.equal(definition.service_code, services[0].service_code)
    assert.ok(definition.attributes.some((attribute) => attribute.code === 'urgency' && attribute.values.length === 2))
  })

  test(`${format}: a request is sent and known by its token`, async () => {
    const open311 = client(format)
    const [{ service_code }] = await open311.services()
    const [{ token }] = await open311.submit({
      service_code, lat: 34.72, long: 113.98, description: '路灯不亮 & <dark>', attributes: { urgency: 'urgent', happened_at: '2026-01-05T10:00:00+08:00' },
    })
    assert.ok(token)
    const [known] = await open311.token(token)
    assert.equal(known.token, token)
  })

  test(`${format}: requests are listed, paged and read one by one`, async () => {
    const open311 = client(format)
    const page = await open311.requests(null, { page_size: 3 })
    assert.ok(page.length > 0 && page.length <= 3)
    for (const request of page) {
      assert.ok(['open', 'closed'].includes(request.status))
      assert.ok(request.requested_datetime instanceof Date && !Number.isNaN(request.requested_datetime.getTime()))
    }
    const [one] = await open311.requests(page[0].service_request_id)
    assert.equal(one.service_request_id, page[0].service_request_id)
    const several = await open311.requests(page.map((request) => request.service_request_id))
    assert.deepEqual(several.map((request) => request.service_request_id), page.map((request) => request.service_request_id))
  })

  test(`${format}: errors have the status that the specification gives them`, async () => {
    const open311 = client(format)
    await assert.rejects(open311.submit({ service_code: 'nothing', lat: 34.72, long: 113.98 }), { status: 404 })
    await assert.rejects(open311.submit({ lat: 34.72, long: 113.98 }), { status: 400 })
    open311.made.apiKey = 'wrong'
    await assert.rejects(open311.submit({ service_code: 'nothing', lat: 34.72, long: 113.98 }), { status: 403 })
    await assert.rejects(open311.requests('1'))
  })
}
