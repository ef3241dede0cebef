import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { Session } from '#kernel/database/session.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { results } from '../../contract.ts'
import type { ResultsRows } from '../../database/rows.ts'
import { words } from '../../contract/words.ts'
import { type Ability, holds, may } from '../reading/abilities.ts'
import { partsOfFigure } from '../breakdowns/parts-kept.ts'
import { figuresByNumber } from '../reading/figures.ts'
import { numberOf } from '../reading/indicators.ts'
import { usesOfFigures } from '../periodic/reopen-report.ts'
import { lettersOf } from '../reading/letters.ts'
import { ownOffices } from '../reports/reporting-office.ts'

type Tx = Transaction<ResultsRows>

/** Numbers of the figures that correct one another, the first statement first. */
async function chainOf(tx: Tx, number: number): Promise<readonly number[]> {
  const { rows } = await tx.query<{ number: number }>(
    `with recursive earlier as (
       select number, corrects from results.figures where number = $1
       union all select f.number, f.corrects from results.figures f join earlier e on f.number = e.corrects
     ), later as (
       select number from results.figures where number = $1
       union all select f.number from results.figures f join later l on f.corrects = l.number
     ) select number from earlier union select number from later order by number`,
    [number],
  )
  return rows.map((row) => row.number)
}

/** Resolutions in which it stood, and every answer, paper and page that carried it or what it corrects. */
async function usesOf(tx: Tx, number: number, chain: readonly number[]) {
  const { rows } = await tx.query<{ id: string; reason: string; stands: boolean }>(
    `select id, reason, stands is not distinct from $1 as stands from results.resolutions
      where $1::bigint = any (figures)`,
    [number],
  )
  const carried = await usesOfFigures(tx, chain)
  return [
    ...rows.map((row) => ({
      ...{ kind: 'resolution' as const, what: row.id, path: null },
      says: row.stands
        ? { en: `It stands: ${row.reason}`, ur: `یہ عدد برقرار ہے: ${row.reason}` }
        : { en: `Another figure stands: ${row.reason}`, ur: `دوسرا عدد برقرار ہے: ${row.reason}` },
    })),
    ...carried.map(({ kind, path, title }) => ({ kind, what: `${kind} ${path}`, says: title, path })),
  ]
}

export function mayCorrect(
  session: Session,
  figure: { readonly strategy: string; readonly office: string | null; readonly isCorrected: boolean },
): Ability {
  if (figure.isCorrected) return { ok: false, because: { ...words.alreadyCorrected } }
  const isOwn = figure.office !== null && ownOffices(session, figure.strategy).includes(figure.office)
  return may(isOwn || holds(session, figure.strategy, 'secretariat'), words.onlyTheOffice)
}

export const readFigure: Handler<typeof results.acts.readFigure, ResultsRows> = async ({
  input,
  tx,
  session,
}) => {
  const number = numberOf(input.reference)
  if (number === null) throw new NotFound()
  const chain = await chainOf(tx, number)
  const figures = await figuresByNumber(tx, chain)
  const figure = figures.get(number)
  if (figure === undefined) throw new NotFound()
  const { rows } = await tx.query<{ strategy: string }>(
    'select strategy from results.figures where number = $1',
    [number],
  )
  const correction = figure.correctedBy
  return {
    figure,
    corrections: [...figures.entries()].sort(([a], [b]) => a - b).map(([, one]) => one),
    parts: await partsOfFigure(tx, number),
    letters: await lettersOf(tx, [...figures.values()]),
    usedIn: [
      ...(await usesOf(tx, number, chain)),
      ...(correction === null
        ? []
        : [
            {
              kind: 'correction' as const,
              what: correction,
              path: `/figures/${correction}`,
              says: { en: `Corrected by ${correction}`, ur: `${correction} سے اس کی تصحیح ہوئی` },
            },
          ]),
    ],
    may: {
      correct: mayCorrect(session, {
        strategy: rows[0]?.strategy ?? '',
        office: figure.office?.id ?? null,
        isCorrected: figure.correctedBy !== null,
      }),
    },
  }
}
