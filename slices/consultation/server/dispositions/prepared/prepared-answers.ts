import type { Handler } from '#kernel/contract/handler.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import type { consultation } from '../../../contract.ts'
import type { ConsultationRows } from '../../../database/rows.ts'
import {
  isPrepared,
  preparedAnswers,
  type PreparedReading,
  type PreparedRow,
} from '../../../rules/dispositions/a-row-answers-one-proposal.ts'
import { findProposals, type FoundProposal } from '../../proposals/get-proposal.ts'
import { getRound } from '../../rounds/get-round.ts'
import { bundlesOf } from '../../together/read-together.ts'
import { heldByOthers } from '../answer-several.ts'
import { lockChosen, numbersOf } from '../chosen-proposals.ts'
import { giveAnswers } from '../give-answers.ts'
import { readPreparedFile } from './read-prepared-file.ts'

type Tx = Transaction<ConsultationRows>
type Acts = typeof consultation.acts

/** What the rows would answer, and each cell that stands against it; nothing is written. */
export const tryPreparedAnswers =
  (files: FileStore): Handler<Acts['tryPreparedAnswers'], ConsultationRows> =>
  async ({ input, tx, session, refuse }) => {
    const round = await getRound(tx, input.round)
    const rows = await readPreparedFile(tx, files, input)
    if (rows === null) return refuse('file-not-readable')
    const proposals = await findProposals(tx, await findChosen(tx, round.id, rows))
    const { answers, problems } = await judged(tx, session.person, rows, proposals)
    return { answers: [...answers], problems: [...problems] }
  }

/** Each prepared answer is given as one on the desk is: all of them, or none. */
export const takePreparedAnswers =
  (files: FileStore): Handler<Acts['takePreparedAnswers'], ConsultationRows> =>
  async ({ input, tx, session, refuse, recordRows }) => {
    const round = await getRound(tx, input.round)
    const rows = await readPreparedFile(tx, files, input)
    if (rows === null) return refuse('file-not-readable')
    const proposals = await lockChosen(tx, await findChosen(tx, round.id, rows))
    if (proposals === null) return refuse('some-unknown')
    const { answers, problems } = await judged(tx, session.person, rows, proposals)
    if (problems.length > 0)
      return refuse({ code: 'prepared-has-errors', values: { errors: problems.length } })
    if (answers.length === 0) return refuse('nothing-prepared')
    const byId = new Map(proposals.map((one) => [one.id, one]))
    const given = answers.flatMap(({ proposal: id, outcome, reason, dueOn, owner }) => {
      const proposal = byId.get(id)
      if (proposal === undefined) return []
      const deferral = { dueOn: dueOn ?? undefined, owner: owner ?? undefined }
      return [{ proposal, outcome, reason, deferral }]
    })
    const stuck = await giveAnswers({ tx, round, decidedBy: session.person, recordRows }, given)
    if (stuck.length > 0) return refuse({ code: 'some-cannot-apply', values: { numbers: numbersOf(stuck) } })
    return { answered: given.length }
  }

/** Which of the keys are proposals of this round that whoever acts may read. */
async function findChosen(tx: Tx, round: string, rows: readonly PreparedRow[]): Promise<readonly string[]> {
  const keys = rows.filter(isPrepared).map(({ cells }) => cells.key.trim())
  const { rows: found } = await tx.query<{ id: string }>(
    'select id from consultation.proposals where round = $1 and id::text = any ($2::text[])',
    [round, keys],
  )
  return found.map(({ id }) => id)
}

async function judged(
  tx: Tx,
  person: string | null,
  rows: readonly PreparedRow[],
  proposals: readonly FoundProposal[],
): Promise<PreparedReading> {
  const bundles = await bundlesOf(
    tx,
    proposals.map(({ id }) => id),
  )
  const held = new Set((await heldByOthers(tx, proposals, person)).map(({ id }) => id))
  const { rows: offices } = await tx.query<{ id: string; code: string; names: readonly string[] }>(
    `select id, code, array_remove(array[name_en, name_ur], null) as names from identity.office_register`,
  )
  return preparedAnswers(rows, {
    proposals: proposals.map(({ id, number, outcome }) => ({
      // A workbook that comes twice answers once: what was deferred is answered anew on screen.
      ...{ id, number, isAnswered: outcome !== null, isBundled: bundles.has(id) },
      isHeldByAnother: held.has(id),
    })),
    ...{ offices, today: dayAt(new Date()) },
  })
}
