import type { SaidOnCover } from '#kernel/contract/room-tools.ts'
import type { Credential } from '#kernel/database/session.ts'
import type { TestDatabase } from '#kernel/database/testing/test-database.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import { carryOut } from '#kernel/http/carry-out.ts'
import type { Order } from '#kernel/papers/typeset.ts'
import { strategy } from '../contract.ts'
import { servedWith } from '../server/handlers.ts'

export interface CoverAsked {
  readonly database: TestDatabase
  readonly files: FileStore
  readonly version: string
  readonly who: Credential
  readonly saidOnCover: SaidOnCover
}

/** The lines on the cover of a version's paper as this person has it made: `Version: 1`. */
export async function coverOf({ database, files, version, who, saidOnCover }: CoverAsked) {
  const served = servedWith(files, 'https://sutoon.example', saidOnCover)
  const tools = { database, enterLetter: async () => undefined } as never
  const asked = { version, kind: 'version', language: 'both', format: 'html' }
  const make = served.handlers.makePaper as never
  const made = (await carryOut(tools, strategy, 'makePaper', make, who, asked)) as { readonly paper: string }
  const content = await database.asSuperuser(async (db) => {
    const query = 'select content from strategy.papers where id = $1'
    return (await db.query<{ content: string }>(query, [made.paper])).rows[0]?.content ?? ''
  })
  const order = JSON.parse((await files.get(content)).toString('utf8')) as Extract<Order, { paper: unknown }>
  return order.paper.particulars.map(({ label, text }) => `${label.en}: ${text.en}`)
}
