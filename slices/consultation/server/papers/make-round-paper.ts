import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import { enqueue } from '#kernel/jobs/jobs.ts'
import { newPaperCode } from '#kernel/papers/paper-code.ts'
import type { PaperOrder } from '#kernel/papers/typeset.ts'
import { levels } from '#slices/strategy/contract.ts'
import { versionState } from '#slices/strategy/index.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { readProposals } from '../proposals/read-proposals.ts'
import { readRounds } from '../rounds/list-rounds.ts'
import { paperOfRound, type RoundPaperAsked, workbookOfRound } from './paper-of-round.ts'
import { keepFile, writeRoundPaper } from './write-round-paper.ts'

type MakeRoundPaper = typeof consultation.acts.makeRoundPaper
type Tx = Transaction<ConsultationRows>

/** What is in it is read here, for the person who asks; a job writes it, so that no transaction waits for the typesetter. */
export const makeRoundPaper =
  (files: FileStore, site: string): Handler<MakeRoundPaper, ConsultationRows> =>
  async ({ input, tx, session, record }) => {
    const { language, format } = input
    const [round] = await readRounds(tx, { round: input.round })
    if (round === undefined) throw new NotFound()
    const code = newPaperCode()
    const asked: RoundPaperAsked = {
      ...{ round, code, address: `${site}/current/${code}`, at: new Date() },
      proposals: await readProposals(tx, session, { round: round.id }),
      version: (await versionState(tx, round.version))?.number ?? null,
      languages: language === 'both' ? ['en', 'ur'] : [language],
      marking: await markingOf(tx, round.id),
    }
    const bytes =
      format === 'xlsx' ? await workbookOfRound(asked) : Buffer.from(JSON.stringify(orderOf(asked, format)))
    const { sha256 } = await files.put(bytes)
    const recorded = await record(round.id, { round: round.id, language, format, code })
    const paper = randomUUID()
    const job = format === 'xlsx' ? null : await enqueue(tx, writeRoundPaper, { paper })
    await tx.query(
      `insert into consultation.papers (id, code, round, strategy, language, format, marking, content, job, made_by, made_at,
          ledger_entry, ledger_salt)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, (select kernel.person()), $10, $11, $12)`,
      [
        ...[paper, code, round.id, round.strategy, language, format, asked.marking, sha256, job],
        ...[asked.at.toISOString(), recorded.ledger_entry, recorded.ledger_salt],
      ],
    )
    if (format === 'xlsx') await keepFile(tx, paper, sha256)
    return { paper }
  }

/** How strict the strictest of the proposals is that the person may read; a round without any is for all who take part. */
async function markingOf(tx: Tx, round: string): Promise<RoundPaperAsked['marking']> {
  const { rows } = await tx.query<{ level: string }>(
    'select distinct level from consultation.proposals where round = $1',
    [round],
  )
  const found = new Set(rows.map(({ level }) => level))
  return levels.findLast((level) => found.has(level)) ?? 'partners'
}

const orderOf = (asked: RoundPaperAsked, format: 'pdf' | 'docx'): PaperOrder => ({
  ...{ paper: paperOfRound(asked), format, at: asked.at.toISOString(), author: 'Sutoon' },
})
