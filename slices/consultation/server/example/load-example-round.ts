import { randomUUID } from 'node:crypto'
import { actAs, type Database } from '#kernel/database/act-as.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { record } from '#kernel/ledger/record.ts'
import { nodesOf } from '#slices/strategy/index.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import type { ExampleRound } from './example-round.ts'
import { loadProposal } from './load-proposal.ts'

type Tx = Transaction<ConsultationRows>

/** Loads a round with its proposals and answers; returns the version that the accepted ones were applied to. */
export function loadExampleRound(database: Database, round: ExampleRound): Promise<string | null> {
  return actAs<ConsultationRows, string | null>(
    database,
    { kind: 'machine', name: 'example' },
    'consultation',
    async (tx) => {
      const id = await openRound(tx, round)
      const nodes = await nodesOf(tx, round.version)
      let appliedTo: string | null = null
      for (const proposal of round.proposals) {
        const node = nodes.find(({ code }) => code === proposal.node)
        if (node === undefined)
          throw new Error(`The example proposes to amend ${proposal.node}, which is not there`)
        const { lineage, level } = node
        appliedTo =
          (await loadProposal(tx, round, id, { ...proposal, id: node.id, lineage, level })) ?? appliedTo
      }
      return appliedTo
    },
  )
}

async function openRound(tx: Tx, round: ExampleRound) {
  const { strategy, version, title, opensOn, closesOn, answersBy } = round
  const id = randomUUID()
  const { ledger_entry, ledger_salt } = await record(tx, {
    act: 'consultation.openRound',
    subject: id,
    content: { strategy, version, title: { ...title }, opensOn, closesOn, answersBy },
  })
  await tx.db
    .insertInto('consultation.rounds')
    .values({
      id,
      strategy,
      version,
      title_en: title.en,
      title_ur: title.ur,
      opens_on: opensOn,
      closes_on: closesOn,
      illustrative: true,
      ledger_entry,
      ledger_salt,
    })
    .execute()
  await tx.db
    .insertInto('consultation.answer_days')
    .values({ round: id, strategy, answers_by: answersBy, ledger_entry, ledger_salt })
    .execute()
  return id
}
