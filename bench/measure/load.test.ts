import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newHistogram } from './histogram.ts'
import { sendLoad } from './load.ts'

let server: Server
let most = 0
const paths = new Set<string | undefined>()
beforeAll(async () => {
  let now = 0
  server = createServer((request, answer) => {
    paths.add(request.url)
    most = Math.max(most, ++now)
    setTimeout(() => {
      now--
      answer.statusCode = request.url === '/refused' ? 403 : 200
      answer.end('ok')
    }, 20)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => server.close())

const load = (...wanted: string[]) => ({
  port: (server.address() as AddressInfo).port,
  clients: 4,
  headers: {},
  requests: wanted.map((path) => ({ method: 'GET' as const, path })),
  warmUpSeconds: 0.1,
  seconds: 0.5,
})

test('a server that takes 20 ms is seen to take 20 ms by as many clients as were asked for', async () => {
  const seen = await sendLoad(load('/one', '/other'))
  const histogram = newHistogram()
  histogram.add(seen.counts)
  expect(histogram.at(0.01)).toBeGreaterThan(18_000)
  expect(histogram.at(0.5)).toBeLessThan(200_000)
  expect(histogram.size).toBeGreaterThan(4)
  expect(most).toBe(4)
  expect([...paths]).toEqual(expect.arrayContaining(['/one', '/other']))
})

test('an answer other than 200 ends the run: a refusal is quick and would pass for speed', async () => {
  await expect(sendLoad(load('/refused'))).rejects.toThrow(/403/)
})
