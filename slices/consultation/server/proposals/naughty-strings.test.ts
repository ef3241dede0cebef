import { existsSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { type ConsultationWorld, consultationWorld, type Person } from '../../testing/consultation-world.ts'

const list = new URL('../../../../../shared/data/security/blns.json', import.meta.url)
const there = existsSync(list)
const strings = there ? z.array(z.string()).parse(JSON.parse(readFileSync(list, 'utf8'))) : []

let world: ConsultationWorld
let civil: Person
beforeAll(async () => {
  world = await consultationWorld()
  civil = await world.person('participant', { sector: 'civil society' })
})
afterAll(() => world.database.close())

/** Proposed and read back, or the code of what refused it. Anything else throws: it would be a 500. */
async function sent(fields: Readonly<Record<string, unknown>>) {
  try {
    const proposal = await world.propose(civil, 'PUB', fields)
    return await world.call(civil, 'readProposal', { proposal })
  } catch (error) {
    const { message, name } = error instanceof Error ? error : { message: '', name: '' }
    if (['invalid-input', 'text-has-moved-on', 'not found'].includes(message)) return message
    throw new Error(`${name}: ${message} for ${JSON.stringify(fields)}`, { cause: error })
  }
}

const fitting = (text: string) => text.trim() !== '' && !/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(text)

test.runIf(there)('the list is the whole list', () => {
  expect(strings.length).toBeGreaterThan(400)
  expect(strings.filter(fitting).length).toBeGreaterThan(400)
})

/** Each is two acts: a hundred at a time say which hundred was slow or wrong. */
const hundreds = Array.from({ length: Math.ceil(strings.length / 100) }, (_, at) => at * 100)
test.each(hundreds)(
  'words are kept as they were written, or refused as invalid, from %i on',
  async (from) => {
    for (const text of strings.slice(from, from + 100)) {
      const read = await sent({ after: `${text} `, rationale: text })
      if (typeof read === 'string') expect([read, fitting(text)]).toEqual(['invalid-input', false])
      else expect([read.after, read.rationale]).toEqual([text.trim(), text.trim()])
    }
  },
)

test.runIf(there)('where an identifier or a field is asked for, they are refused', async () => {
  for (const text of strings) {
    for (const field of ['field', 'node', 'round', 'language']) {
      expect(await sent({ [field]: text })).toBe('invalid-input')
    }
    expect(['text-has-moved-on', 'invalid-input']).toContain(await sent({ before: text }))
  }
})
