import { randomUUID } from 'node:crypto'
import type { InputOf } from '#kernel/contract/act.ts'
import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import type { evidence, Source } from '../../contract.ts'
import type { EvidenceRows } from '../../database/rows.ts'
import { isMoreOpenThanAny } from '../../rules/levels-of-openness.ts'
import { mixedIn } from '../../rules/likelihood-and-confidence-are-said-apart.ts'
import { sourcesSeen } from '../sources/sources-seen.ts'
import { findingsSeen, referenceOf } from './findings-seen.ts'
import { yardsticksSeen } from './yardsticks-seen.ts'

type Act = typeof evidence.acts.recordFinding
type Tx = Transaction<EvidenceRows>

export const recordFinding: Handler<Act, EvidenceRows> = async ({ input, tx, session, refuse, record }) => {
  const { strategy, openness, kind, statement, likelihood, confidence, confidenceReason } = input
  const { asOf, reviewBy, supersedes } = input
  const sources = await sourcesOf(tx, input)
  const [fault, ...more] = await faultsIn(tx, input, sources)
  if (fault !== undefined) return refuse(fault, ...more)
  const id = randomUUID()
  const grounds = input.sources.map(({ source, passage }) => ({ source, passage: passage ?? null }))
  const recorded = await record(id, {
    ...{ strategy, openness, kind, statement, confidence, confidenceReason, asOf, reviewBy, grounds },
    likelihood: likelihood ?? null,
    supersedes: supersedes ?? null,
  })
  const { number } = await tx.db
    .insertInto('evidence.findings')
    .values({
      ...{ id, strategy, openness, kind, confidence },
      ...{ statement_en: statement.en, statement_ur: statement.ur },
      ...{ confidence_reason_en: confidenceReason.en, confidence_reason_ur: confidenceReason.ur },
      ...{ yardstick: likelihood?.yardstick ?? null, word: likelihood?.word ?? null },
      ...{ as_of: asOf, review_by: reviewBy, supersedes: supersedes ?? null },
      ...{ recorded_by: session.person, ...recorded },
    })
    .returning('number')
    .executeTakeFirstOrThrow()
  await tx.db
    .insertInto('evidence.finding_sources')
    .values(
      sources.map((source) => ({
        ...{ finding: id, source: source.id, strategy, finding_openness: openness },
        source_openness: source.openness,
        passage: grounds.find((ground) => ground.source === source.id)?.passage ?? null,
      })),
    )
    .execute()
  return { reference: referenceOf(number) }
}

/** The sources named and the finding superseded, of the same strategy; a stranger's are not found. */
async function sourcesOf(tx: Tx, { strategy, sources, supersedes }: InputOf<Act>): Promise<Source[]> {
  const ids = [...new Set(sources.map(({ source }) => source))]
  const seen = await sourcesSeen(tx, { strategy, ids })
  if (seen.length !== ids.length) throw new NotFound()
  if (supersedes === undefined) return seen
  const [earlier] = await findingsSeen(tx, { strategy, ids: [supersedes] })
  if (earlier === undefined) throw new NotFound()
  return seen
}

async function faultsIn(tx: Tx, input: InputOf<Act>, sources: readonly Source[]) {
  const { strategy, kind, statement, likelihood, openness, asOf, reviewBy } = input
  const [yardstick] =
    likelihood === undefined ? [] : await yardsticksSeen(tx, { strategy, id: likelihood.yardstick })
  const chosen = yardstick?.words.find(({ position }) => position === likelihood?.word)
  if (likelihood !== undefined && chosen === undefined) throw new NotFound()
  const fault = <Code extends string>(code: Code, isSo: boolean) => (isSo ? [code] : [])
  return [
    ...fault('likelihood-needed', (kind === 'judgement') !== (likelihood !== undefined)),
    ...mixedIn({
      statement,
      words: yardstick?.words.map(({ word }) => word) ?? [],
      chosen: chosen?.word ?? null,
    }),
    ...fault(
      'more-open-than-its-sources',
      isMoreOpenThanAny(
        openness,
        sources.map((source) => source.openness),
      ),
    ),
    ...fault('as-of-tomorrow', asOf > dayAt(new Date())),
    ...fault('review-comes-too-early', reviewBy <= asOf),
  ]
}
