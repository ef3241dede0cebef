import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Changes } from '../../contract/stream.ts'
import { Hub } from './hub.ts'

interface Told {
  readonly seq: number
  readonly tx: number
}

/** A store as the database shows it: transactions take numbers when they begin and are seen when they commit. */
function store() {
  const committed: Told[] = []
  const running = new Set<number>()
  let next = 10
  return {
    begin: () => {
      running.add(next)
      return next++
    },
    commit: (tx: number) => {
      running.delete(tx)
      committed.push({ seq: committed.length + 1, tx })
    },
    read: async (since: number | null): Promise<Changes<Told>> => ({
      cursor: Math.min(next, ...running),
      changes: since === null ? [] : committed.filter(({ tx }) => tx >= since),
    }),
    committed,
  }
}

const everything = { key: 'all', told: (changes: readonly Told[]) => changes.map(({ seq }) => seq) }

function ear() {
  const heard = { again: 0, seqs: [] as number[], last: 0 }
  return {
    heard,
    again: (id: number) => {
      heard.again += 1
      heard.last = id
    },
    changed: (id: number, message: string) => {
      heard.seqs.push(...(JSON.parse(message) as number[]))
      heard.last = id
    },
  }
}

const hubOver = (read: (since: number | null) => Promise<Changes<Told>>) =>
  new Hub<Told>({ read, failed: () => undefined, every: 1, kept: 1_000 })

test('in whatever order transactions commit, and whenever a line is cut, no change is left out', async () => {
  const step = fc.constantFrom('begin', 'commit oldest', 'commit newest', 'wait', 'cut')
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
      const { begin, commit, read, committed } = store()
      const hub = hubOver(read)
      const steady = ear()
      const wavering = ear()
      await hub.join(everything, steady, null)
      let leave = await hub.join(everything, wavering, null)
      const running: number[] = []
      for (const one of steps) {
        if (one === 'begin') running.push(begin())
        const tx =
          one === 'commit oldest' ? running.shift() : one === 'commit newest' ? running.pop() : undefined
        if (tx !== undefined) commit(tx)
        if (one === 'wait') await new Promise((resolve) => setTimeout(resolve, 3))
        if (one === 'cut') {
          leave()
          await new Promise((resolve) => setTimeout(resolve, 3))
          leave = await hub.join(everything, wavering, wavering.heard.last)
        }
      }
      const all = committed.map(({ seq }) => seq)
      await expect
        .poll(() => new Set([...steady.heard.seqs, ...all]).size === steady.heard.seqs.length)
        .toBe(true)
      await expect.poll(() => all.every((seq) => wavering.heard.seqs.includes(seq))).toBe(true)
      expect(wavering.heard.again).toBe(1)
      await hub.close()
    }),
    { numRuns: 40 },
  )
})

test('nobody listens, nobody asks; and what one audience is told is worked out once for all of it', async () => {
  const { begin, commit, read } = store()
  let asked = 0
  let worked = 0
  const hub = hubOver((since) => {
    asked += 1
    return read(since)
  })
  const audience = {
    key: 'all',
    told: (changes: readonly Told[]) => {
      worked += 1
      return changes.length
    },
  }
  const ears = Array.from({ length: 5 }, ear)
  const leaves = await Promise.all(
    ears.map((one) => hub.join(audience, { ...one, changed: one.again }, null)),
  )
  commit(begin())
  await expect.poll(() => ears.every(({ heard }) => heard.again === 2)).toBe(true)
  expect(worked).toBe(1)
  for (const leave of leaves) leave()
  await new Promise((resolve) => setTimeout(resolve, 20))
  const then = asked
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(asked).toBe(then)
  await hub.close()
})
