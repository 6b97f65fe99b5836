// The npm library `ical.js` against the calendars of a running server: LINLI_URL (http://localhost:8080) and the accounts of the demo.
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import ICAL from 'ical.js'

const site = process.env.LINLI_URL ?? 'http://localhost:8080'
let secretary, member, branch

async function api(method, path, body, token, headers = {}) {
  const all = { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID(), ...headers }
  if (token) all.Authorization = `Bearer ${token}`
  const answer = await fetch(`${site}/api/v1${path}`, { method, headers: all, body: body && JSON.stringify(body) })
  assert.equal(answer.status, 200, `${method} ${path}: ${await answer.clone().text()}`)
  return answer.json()
}

async function signed_in(role) {
  const { items } = await api('GET', '/demo/accounts')
  const account = items.find((one) => one.role === role)
  return (await api('POST', '/sessions', { phone: account.phone, password: account.password })).token
}

// The path of an address, whatever name the server is called by.
const path_of = (url) => url.slice(url.indexOf('/api/v1/'))

async function calendar(url) {
  const answer = await fetch(site + path_of(url))
  assert.equal(answer.status, 200)
  assert.match(answer.headers.get('content-type'), /^text\/calendar/)
  const read = new ICAL.Component(ICAL.parse(await answer.text()))
  assert.equal(read.getFirstPropertyValue('version'), '2.0')
  return read.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
}

before(async () => {
  secretary = await signed_in('branch_secretary')
  member = await signed_in('member')
  branch = (await api('GET', '/me', undefined, secretary)).roles[0].unit_id
})

test('a year of a branch is read by a library of others', async () => {
  const { url } = await api('POST', `/units/${branch}/activity-calendar`, {}, secretary)
  const events = await calendar(url)
  assert.ok(events.length > 20)
  assert.equal(new Set(events.map((event) => event.uid)).size, events.length)
  for (const event of events) {
    assert.match(event.uid, /^activity-\d+@linli$/)
    assert.ok(event.summary.length > 0)
    assert.ok(event.startDate.toJSDate() < event.endDate.toJSDate())
  }
})

test('what changes keeps its name and rises in sequence; what is cancelled says so', async () => {
  const { url } = await api('POST', '/me/activity-calendar', {}, member)
  const starts_at = new Date(Date.now() + 3 * 86_400_000).toISOString()
  const fields = { title: '主题党日；第一项，第二项', starts_at, minutes: 90, place: '会议室' }
  const { activity_id } = await api('POST', '/activities', { ...fields, unit_id: branch, kind: 'theme_day', notice: true }, secretary)
  const mine = async () => (await calendar(url)).find((event) => event.uid === `activity-${activity_id}@linli`)
  const first = await mine()
  assert.equal(first.summary, fields.title)
  assert.equal(first.location, fields.place)
  assert.equal(first.startDate.toJSDate().getTime(), Math.floor(new Date(starts_at).getTime() / 1000) * 1000)
  const { version } = await api('GET', `/activities/${activity_id}`, undefined, secretary)
  await api('PUT', `/activities/${activity_id}`, { ...fields, place: '广场' }, secretary, { 'If-Match': `"${version}"` })
  const second = await mine()
  assert.equal(second.location, '广场')
  assert.ok(second.sequence > first.sequence)
  await api('POST', `/activities/${activity_id}/cancel`, { reason: '下大雪' }, secretary)
  const third = await mine()
  assert.equal(third.component.getFirstPropertyValue('status'), 'CANCELLED')
  assert.ok(third.sequence > second.sequence)
})

test('a new address ends the one before', async () => {
  const { url } = await api('POST', '/me/activity-calendar', {}, member)
  await api('POST', '/me/activity-calendar', {}, member)
  assert.equal((await fetch(site + path_of(url))).status, 404)
})
