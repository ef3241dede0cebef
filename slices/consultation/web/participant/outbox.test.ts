import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Answered } from './ask-server.ts'
import { Outbox, type Sent } from './outbox.ts'

const answered = (status: number, code?: string): Answered => ({
  ...{ status, body: null },
  reasons: code === undefined ? [] : [{ code, message: { en: code, ur: code } }],
})

/** A phone and a server that takes each identifier once; `line` says how each attempt goes. */
function phone(line: (attempt: number) => 'goes' | 'lost' | 'answer lost') {
  const storage = new Map<string, string>()
  const taken: string[] = []
  let attempt = 0
  const make = () =>
    new Outbox({
      kept: {
        getItem: (name) => storage.get(name) ?? null,
        setItem: (name, text) => void storage.set(name, text),
      },
      ...{ name: 'box', changed: () => undefined, arrived: () => undefined, wait: async () => undefined },
      send: async ({ id, body }: Sent) => {
        const how = line(attempt++)
        if (how === 'lost') return answered(0)
        if (body.bad === true) return answered(422, 'round-closed')
        const isKnown = taken.includes(id)
        if (!isKnown) taken.push(id)
        if (how === 'answer lost') return answered(0)
        return isKnown ? answered(422, 'already-received') : answered(200)
      },
    })
  return { make, taken, storage }
}

const proposal = (id: string, more: object = {}) => ({
  id,
  kind: 'proposal' as const,
  path: '/',
  body: { ...more },
})

test('however the line breaks, everything arrives once and in the order in which it was written', async () => {
  const how = fc.constantFrom('goes' as const, 'lost' as const, 'answer lost' as const)
  await fc.assert(
    fc.asyncProperty(
      fc.array(how, { maxLength: 30 }),
      fc.integer({ min: 1, max: 6 }),
      async (line, count) => {
        const { make, taken } = phone((attempt) => line[attempt] ?? 'goes')
        const outbox = make()
        const ids = Array.from({ length: count }, (_, at) => `p${String(at)}`)
        for (const id of ids) outbox.put(proposal(id))
        await expect.poll(() => outbox.all.length).toBe(0)
        expect(taken).toEqual(ids)
      },
    ),
    { numRuns: 50 },
  )
})

test('a battery that dies loses nothing: another start sends what was written down', async () => {
  const { make, taken, storage } = phone((attempt) => (attempt === 0 ? 'answer lost' : 'goes'))
  storage.set('box', JSON.stringify([{ ...proposal('p'), refused: null }]))
  await make().flush()
  expect(taken).toEqual(['p'])
  expect(make().all).toEqual([])
})

test('what is refused stays with the words and the reason, holds up nothing else, and can be tried again', async () => {
  const { make, taken } = phone(() => 'goes')
  const outbox = make()
  outbox.put(proposal('late', { bad: true, after: 'words' }))
  outbox.put(proposal('good'))
  await expect.poll(() => taken).toEqual(['good'])
  expect(outbox.all).toMatchObject([
    { id: 'late', body: { after: 'words' }, refused: [{ code: 'round-closed' }] },
  ])
})

test('of two positions on one proposal the last is sent', async () => {
  let answer: (value: Answered) => void = () => undefined
  const sent: unknown[] = []
  const storage = new Map<string, string>()
  const outbox = new Outbox({
    kept: {
      getItem: (name) => storage.get(name) ?? null,
      setItem: (name, text) => void storage.set(name, text),
    },
    ...{ name: 'box', changed: () => undefined, arrived: () => undefined, wait: async () => undefined },
    send: ({ body }) => {
      sent.push(body.position)
      return new Promise((resolve) => (answer = resolve))
    },
  })
  const position = (value: string) =>
    outbox.put({ id: 'position p', kind: 'position', path: '/', body: { position: value } })
  position('agree')
  position('disagree')
  answer(answered(200))
  await expect.poll(() => sent).toEqual(['agree', 'disagree'])
  answer(answered(200))
  await expect.poll(() => outbox.all).toEqual([])
})
