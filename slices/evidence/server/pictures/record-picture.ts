import { randomUUID } from 'node:crypto'
import type { InputOf } from '#kernel/contract/act.ts'
import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { decimalOf, zero } from '#kernel/pure/decimal.ts'
import type { evidence, Scale } from '../../contract.ts'
import type { EvidenceRows } from '../../database/rows.ts'
import { standsOn } from '../../rules/a-score-stands-on-its-scale.ts'
import { isMoreOpenThanAny } from '../../rules/levels-of-openness.ts'
import { sourcesSeen } from '../sources/sources-seen.ts'
import { insertParts } from './insert-parts.ts'
import { picturesSeen, scalesSeen } from './pictures-seen.ts'

type Act = typeof evidence.acts.recordPicture
type Part = InputOf<Act>['parts'][number]

export const recordPicture: Handler<Act, EvidenceRows> = async ({ input, tx, session, refuse, record }) => {
  const { strategy, openness, title, period, method, supersedes, parts } = input
  const { scale, source } = await drawnOn(tx, input)
  const faults = [
    ...parts.flatMap((part) => faultsOf(part, scale)),
    ...(isMoreOpenThanAny(openness, [source.openness]) ? (['more-open-than-its-source'] as const) : []),
  ]
  const [fault, ...more] = faults
  if (fault !== undefined) return refuse(fault, ...more)
  const id = randomUUID()
  const recorded = await record(id, {
    ...{ strategy, openness, title, period, scale: scale.id, source: source.id },
    parts: parts.map(plain),
    method: method ?? null,
    supersedes: supersedes ?? null,
  })
  await tx.db
    .insertInto('evidence.pictures')
    .values({
      ...{ id, strategy, openness, title_en: title.en, title_ur: title.ur },
      ...{ period_from: period.from, period_until: period.to, scale: scale.id },
      ...{ source: source.id, source_openness: source.openness },
      ...{ method_en: method?.en ?? null, method_ur: method?.ur ?? null, supersedes: supersedes ?? null },
      ...{ recorded_by: session.person, ...recorded },
    })
    .execute()
  await insertParts(tx, { picture: id, strategy, openness }, parts)
  return { picture: id }
}

const plain = ({ component, items, average, scores }: Part) => ({
  ...{ component, scores, items: items ?? null, average: average ?? null },
})

/** Scale, source and what is superseded belong to the strategy; a stranger's are not found. */
async function drawnOn(tx: Transaction<EvidenceRows>, input: InputOf<Act>) {
  const scale = (await scalesSeen(tx, input.strategy)).find(({ id }) => id === input.scale)
  const [source] = await sourcesSeen(tx, { strategy: input.strategy, ids: [input.source] })
  if (scale === undefined || source === undefined) throw new NotFound()
  if (input.supersedes !== undefined) {
    const [earlier] = await picturesSeen(tx, { strategy: input.strategy, ids: [input.supersedes] })
    if (earlier === undefined) throw new NotFound()
  }
  return { scale, source }
}

function faultsOf({ items, average, scores }: Part, { lowest, highest }: Scale) {
  const ends = { lowest: decimalOf(lowest) ?? zero, highest: decimalOf(highest) ?? zero }
  const written = [
    ...scores.map(({ code, score }) => ({ item: code, score })),
    ...(average === undefined ? [] : [{ item: 'Ø', score: average }]),
  ]
  return [
    ...written
      .filter(({ score }) => !standsOn(ends, decimalOf(score) ?? zero))
      .map(({ item, score }) => ({
        code: 'off-the-scale' as const,
        values: { item, score, lowest, highest },
      })),
    ...(items !== undefined && scores.length > items ? (['more-scores-than-items'] as const) : []),
  ]
}
