import { randomUUID } from 'node:crypto'
import { actAs, type Database } from '#kernel/database/act-as.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { record } from '#kernel/ledger/record.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { nodesOf } from '#slices/strategy/index.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { keepCall } from '../kinds/keep-call.ts'
import { pageOf } from '../kinds/publish-call.ts'

type Tx = Transaction<ConsultationRows>

/** A district meeting of an example workspace: what it asks, without a voice. */
export interface ExampleCall {
  readonly strategy: string
  readonly version: string
  readonly opensOn: string
  readonly closesOn: string
  readonly heldOn: string
  readonly answeredBy: string
  readonly content: Readonly<Record<'title' | 'asks' | 'district' | 'place' | 'hosts', Bilingual>> & {
    readonly province: string
    readonly questions: readonly { readonly words: Bilingual; readonly node: string | null }[]
  }
}

/** Opens the meeting and publishes its page, as the secretariat would. */
export function loadExampleCall(database: Database, call: ExampleCall): Promise<void> {
  const machine = { kind: 'machine', name: 'example' } as const
  return actAs<ConsultationRows, void>(database, machine, 'consultation', async (tx) => {
    const round = await openMeeting(tx, call)
    const page = JSON.stringify(await pageOf(tx, round, false))
    const content = { round, edition: 1, shows: 'call', content: page }
    const recorded = await record(tx, { act: 'consultation.publishCall', subject: round, content })
    await tx.query(
      `insert into consultation.published_calls (round, edition, strategy, shows, content, ledger_entry, ledger_salt)
       values ($1, 1, $2, 'call', $3, $4, $5)`,
      [round, call.strategy, page, recorded.ledger_entry, recorded.ledger_salt],
    )
  })
}

async function openMeeting(tx: Tx, call: ExampleCall): Promise<string> {
  const { strategy, version, opensOn, closesOn, heldOn, answeredBy, content } = call
  const { title, asks, questions, ...particulars } = content
  const nodes = await nodesOf(tx, version)
  const asked = questions.map(({ words, node }) => ({
    words,
    node: node === null ? null : (nodes.find(({ code }) => code === node) ?? null),
  }))
  const id = randomUUID()
  const said = { asks: { ...asks }, answeredBy, heldOn }
  const { ledger_entry, ledger_salt } = await record(tx, {
    act: 'consultation.openRound',
    subject: id,
    content: { strategy, version, title: { ...title }, opensOn, closesOn, kind: 'district meeting', ...said },
  })
  const recorded = { ledger_entry, ledger_salt }
  await tx.db
    .insertInto('consultation.rounds')
    .values({
      ...{ id, strategy, version, title_en: title.en, title_ur: title.ur, kind: 'district meeting' },
      ...{ opens_on: opensOn, closes_on: closesOn, illustrative: true, ...recorded },
    })
    .execute()
  const round = { round: id, strategy, kind: 'district meeting' } as const
  await keepCall(tx, round, { asks, answeredBy, particulars: { ...particulars, heldOn } }, asked, recorded)
  return id
}
