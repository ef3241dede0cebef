import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { evidence, Finding } from '../../contract.ts'
import type { EvidenceRows } from '../../database/rows.ts'
import { mayRecord } from '../abilities.ts'
import { sourcesSeen } from '../sources/sources-seen.ts'
import { findingsSeen, numberOf } from './findings-seen.ts'
import { yardsticksSeen } from './yardsticks-seen.ts'

export const readFinding: Handler<typeof evidence.acts.readFinding, EvidenceRows> = async ({
  input,
  tx,
  session,
}) => {
  const number = numberOf(input.reference)
  const [finding] = number === null ? [] : await findingsSeen(tx, { number })
  if (finding === undefined) throw new NotFound()
  const { rows: drawn } = await tx.query<{ source: string; passage: string | null }>(
    'select source, passage from evidence.finding_sources where finding = $1',
    [finding.id],
  )
  const passages = new Map(drawn.map(({ source, passage }) => [source, passage]))
  const sources = await sourcesSeen(tx, { ids: [...passages.keys()] })
  const { strategy, likelihood, supersedes } = finding
  const [yardstick] =
    likelihood === null ? [] : await yardsticksSeen(tx, { strategy, id: likelihood.yardstick })
  const [earlier] = supersedes === null ? [] : await findingsSeen(tx, { ids: [supersedes] })
  const [later] = await findingsSeen(tx, { successorOf: finding.id })
  return {
    finding,
    sources: sources.map((source) => ({ source, passage: passages.get(source.id) ?? null })),
    yardstick: yardstick ?? null,
    earlier: inShort(earlier),
    later: inShort(later),
    may: { supersede: mayRecord(session, strategy) },
  }
}

const inShort = (finding: Finding | undefined) =>
  finding === undefined ? null : { reference: finding.reference, statement: finding.statement }
