import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import { newPaperCode } from '#kernel/papers/paper-code.ts'
import type { Order, PaperFormat } from '#kernel/papers/typeset.ts'
import { type Level, levels } from '#slices/strategy/contract.ts'
import { nodesOf, versionState } from '#slices/strategy/index.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { holdsMandate } from '../proposals/abilities.ts'
import { readProposals } from '../proposals/read-proposals.ts'
import { readRounds } from '../rounds/list-rounds.ts'
import { readCallReport } from './call/read-call-report.ts'
import { keepPaper } from './shelf/keep-paper.ts'
import { mergedIn } from './merged-proposals.ts'
import { saidInFiles } from './said/said-in-files.ts'
import { roundAsJson } from './files/round-as-json.ts'
import { sheetsOfRound } from './files/sheets-of-round.ts'
import { paperOfRound, type RoundPaperAsked } from './paper-of-round.ts'
import { readWorkshop, type Workshop } from './read-workshop.ts'

type MakeRoundPaper = typeof consultation.acts.makeRoundPaper
type Tx = Transaction<ConsultationRows>

/** What is in it is read here, for the person who asks; a job writes it, so that no transaction waits for the typesetter. */
export const makeRoundPaper =
  (files: FileStore, site: string): Handler<MakeRoundPaper, ConsultationRows> =>
  async ({ input, tx, session, record }) => {
    const { kind, language, format } = input
    const [round] = await readRounds(tx, { round: input.round })
    if (round === undefined) throw new NotFound()
    const workshop = kind === 'workshop' ? await readWorkshop(tx, session, round) : null
    const code = newPaperCode()
    const proposals = await readProposals(tx, session, { round: round.id })
    const said = workshop === null ? await saidInFiles(tx, round) : []
    const asked: RoundPaperAsked = {
      ...{ round, code, address: `${site}/current/${code}`, at: new Date() },
      proposals,
      merged: await mergedIn(tx, round.id),
      report: await readCallReport(tx, round),
      ...{ workshop, pillars: await pillarsOf(tx, round.version) },
      version: (await versionState(tx, round.version))?.number ?? null,
      isForAnswers: holdsMandate(session, round.strategy, 'secretariat'),
      languages: language === 'both' ? ['en', 'ur'] : [language],
      files: said,
      marking: strictest([
        ...(await levelsOfProposals(tx, round.id)),
        ...levelsOfGroups(workshop),
        ...said.flatMap(({ levels: found }) => found),
      ]),
    }
    const recorded = await record(round.id, { round: round.id, kind, language, format, code })
    const order = format === 'json' ? roundAsJson(asked, site) : orderOf(asked, format)
    const paper = await keepPaper(tx, files, { ...asked, kind, language, format, order }, recorded)
    return { paper }
  }

async function pillarsOf(tx: Tx, version: string): Promise<RoundPaperAsked['pillars']> {
  const pillars = (await nodesOf(tx, version)).filter(({ kind }) => kind === 'pillar')
  return new Map(pillars.map(({ code, title }) => [code, title]))
}

async function levelsOfProposals(tx: Tx, round: string): Promise<readonly string[]> {
  const { rows } = await tx.query<{ level: string }>(
    'select distinct level from consultation.proposals where round = $1',
    [round],
  )
  return rows.map(({ level }) => level)
}

const levelsOfGroups = (workshop: Workshop | null): readonly string[] =>
  (workshop?.groups ?? []).flatMap(({ nodes }) => nodes.map(({ level }) => level))

/** How strict the strictest is of what the person may read; a paper without any of it is for all who take part. */
const strictest = (found: readonly string[]): Level =>
  levels.findLast((level) => found.includes(level)) ?? 'partners'

function orderOf(asked: RoundPaperAsked, format: PaperFormat | 'xlsx'): Order {
  if (format === 'xlsx') return { format, sheets: sheetsOfRound(asked) }
  return { paper: paperOfRound(asked), format, at: asked.at.toISOString(), author: 'Sutoon' }
}
