// POST /api/v1/credits as a usual Node.js server does it: the bare transaction (two balances, one transfer, one key), one commit a
// request, as durable as ours (WAL, synchronous=FULL). It asks nobody who he is and checks, counts and chains nothing.
//
//   node server.js PORT DIRECTORY ACCOUNTS
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import fastify from 'fastify'

const [port, directory, accounts] = process.argv.slice(2)
rmSync(directory, { recursive: true, force: true })
mkdirSync(directory, { recursive: true })
const db = new Database(join(directory, 'peer.db'))
for (const setting of ['journal_mode = WAL', 'synchronous = FULL', 'wal_autocheckpoint = 8000', 'cache_size = -262144'])
  db.pragma(setting)
db.exec(`
  CREATE TABLE account (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, posted INTEGER NOT NULL) STRICT;
  CREATE TABLE transfer (id INTEGER PRIMARY KEY, debit INTEGER NOT NULL, credit INTEGER NOT NULL, amount INTEGER NOT NULL,
    kind TEXT NOT NULL, on_day TEXT NOT NULL, at INTEGER NOT NULL, memo TEXT NOT NULL) STRICT;
  CREATE TABLE request (key TEXT PRIMARY KEY, transfer_id INTEGER NOT NULL) STRICT, WITHOUT ROWID;
`)
const add = db.prepare(`INSERT INTO account VALUES (?, 'member', 0)`)
db.transaction(() => {
  for (let id = 0; id <= Number(accounts); ++id) add.run(id)
})()

const change = db.prepare('UPDATE account SET posted = posted + ? WHERE id = ? RETURNING posted')
const addTransfer = db.prepare(`INSERT INTO transfer (debit, credit, amount, kind, on_day, at, memo) VALUES (0, ?, 1, 'credit', ?, ?, '')`)
const addKey = db.prepare('INSERT INTO request VALUES (?, ?)')

const credit = db.transaction((key, account, day) => {
  change.get(-1, 0)
  const { posted } = change.get(1, account)
  const { lastInsertRowid } = addTransfer.run(account, day, Date.now())
  addKey.run(key, lastInsertRowid)
  return { transfer_id: String(lastInsertRowid), balance: posted }
})

const app = fastify()
app.post('/api/v1/credits', (request) =>
  credit(request.headers['idempotency-key'], Number(request.body.member_id), request.body.happened_on))
app.get('/healthz', () => 'ok')
await app.listen({ port: Number(port), host: '127.0.0.1' })
