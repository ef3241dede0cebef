import { z } from 'zod'
import { act, contract } from '../../contract/act.ts'
import { serveSlice } from '../../contract/handler.ts'
import { fileHash, sentFile, text } from '../../contract/shapes.ts'

const does = { en: 'Tends the garden.', ur: 'باغ کی دیکھ بھال۔' }

/** A slice of the tests: it acts as the kernel's own role, so that the HTTP layer is tried without any real slice. */
export const garden = contract('kernel', {
  look: act({
    method: 'GET',
    path: '/garden/:bed',
    does,
    who: 'anyone',
    records: null,
    byLetter: false,
    input: z.object({
      bed: text(40),
      depth: z.coerce.number().int().default(1),
      plants: z.array(z.string()).default([]),
    }),
    output: z.object({
      bed: z.string(),
      depth: z.number(),
      plants: z.array(z.string()),
      machine: z.string(),
    }),
    refusals: {},
  }),
  plant: act({
    method: 'POST',
    path: '/garden/:bed/plants',
    does,
    who: 'anyone',
    records: 'planted',
    byLetter: false,
    input: z.object({
      bed: text(40),
      plant: text(200),
      how: z.enum(['well', 'twice', 'silently', 'badly', 'then-refuse']),
    }),
    output: z.object({ entry: z.string() }),
    refusals: { 'bed-full': { en: 'The bed is full.', ur: 'کیاری بھری ہوئی ہے۔' } },
  }),
  prune: act({
    method: 'POST',
    path: '/garden/prune',
    does,
    who: ['secretariat'],
    records: 'pruned',
    byLetter: false,
    input: z.object({}),
    output: z.object({}),
    refusals: {},
  }),
  picture: act({
    method: 'GET',
    path: '/garden-pictures/:file',
    does,
    who: 'anyone',
    records: null,
    byLetter: false,
    input: z.object({ file: fileHash, written: sentFile.shape.written }),
    output: sentFile,
    refusals: {},
  }),
  advise: act({
    method: 'POST',
    path: '/garden/advice',
    does,
    who: ['focal person'],
    records: 'advised',
    byLetter: { done: does, readBack: {}, ifUpheld: does },
    input: z.object({ about: z.uuid().optional() }),
    output: z.object({}),
    refusals: {},
  }),
  peek: act({
    method: 'GET',
    path: '/garden-peek',
    does,
    who: 'anyone',
    records: null,
    byLetter: false,
    input: z.object({}),
    output: z.object({}),
    refusals: {},
  }),
})

export const servedGarden = serveSlice<typeof garden, unknown>(garden, {
  look: async ({ input, session }) => ({ ...input, machine: session.machine ?? '' }),
  plant: async ({ input, record, refuse }) => {
    if (input.how === 'silently') return { entry: '' }
    const { ledger_entry } = await record('bed-1', { plant: input.plant })
    if (input.how === 'twice') await record('bed-1', { plant: input.plant })
    if (input.how === 'badly') throw new Error(`secret of ${input.plant}`)
    if (input.how === 'then-refuse') return refuse('bed-full')
    return { entry: ledger_entry }
  },
  prune: async ({ record }) => {
    await record('bed-1', {})
    return {}
  },
  picture: async ({ input }) => ({ sha256: input.file, name: 'a "bed"', written: input.written }),
  advise: async ({ input, record }) => {
    await record('bed-1', {}, input.about === undefined ? {} : { strategy: input.about })
    return {}
  },
  peek: async ({ tx }) => {
    // A read that tries to write: what its code says does not count.
    await tx.query(`select ledger.record('kernel.peek', 'bed-1', '\\x${'00'.repeat(32)}'::bytea)`)
    return {}
  },
})
