import { createServer, type AddressInfo, type Server } from 'node:net'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { GuardedPool, PoolIsFull } from './guarded-pool.ts'

let silent: Server
beforeAll(async () => {
  silent = createServer((socket) => socket.on('error', () => undefined).resume())
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
})
afterAll(() => silent.close())

test('who waited in vain for a connection of a full pool is told so, and not who found no server', async () => {
  const { port } = silent.address() as AddressInfo
  const pool = new pg.Pool({ host: '127.0.0.1', port, max: 1, connectionTimeoutMillis: 200 })
  const guarded = new GuardedPool(pool)
  const [first, second] = await Promise.allSettled([guarded.connect(), guarded.connect()])
  await pool.end()
  expect(first).toMatchObject({ status: 'rejected' })
  expect((first as PromiseRejectedResult).reason).not.toBeInstanceOf(PoolIsFull)
  expect((second as PromiseRejectedResult).reason).toBeInstanceOf(PoolIsFull)
})
