import { compare } from '#kernel/pure/decimal.ts'
import { isolated } from '#kernel/pure/parsed.ts'
import { periodLabel } from '#kernel/pure/period-labels.ts'
import { type FigureFinding, amountLabel, rowsOf } from './finding.ts'
import type { Funnel } from './funnels.ts'
import {
  type Amount,
  type Statement,
  amountIn,
  documentKey,
  groupBy,
  indicatorKey,
  keyOf,
  nameKey,
  periodKey,
  placeKey,
} from './statement.ts'

const tableKey = (s: Statement) => keyOf(documentKey(s), placeKey(s), periodKey(s))

/**
 * `funnel-order`: in one document, place and period, no stage of a declared funnel is larger than the stage before it.
 * A stage that is missing or not reported is passed over, and the next is held against the last known one.
 */
export function checkFunnels(statements: readonly Statement[], funnels: readonly Funnel[]): FigureFinding[] {
  if (funnels.length === 0) return []
  return [...groupBy(statements, tableKey).values()].flatMap((table) => {
    const byIndicator = groupBy(table, indicatorKey)
    return funnels.flatMap((funnel) => {
      const known = funnel.stages.flatMap((stage) => {
        const row = byIndicator.get(nameKey(stage))?.[0]
        return (row && amountIn(row)) ?? []
      })
      return known.slice(1).flatMap((later, i) => comparison(known[i], later) ?? [])
    })
  })
}

function comparison(earlier: Amount | undefined, later: Amount): FigureFinding | undefined {
  if (!earlier) return undefined
  if (earlier.statement.unit.kind !== later.statement.unit.kind) return unitsDiffer(earlier, later)
  return compare(later.base, earlier.base) > 0 ? outOfOrder(earlier, later) : undefined
}

const named = ({ statement, base }: Amount) => {
  const amount = amountLabel(base, statement.unit)
  const indicator = statement.indicator.trim()
  return { en: `${indicator} (${amount.en})`, ur: `${isolated(indicator)} (${amount.ur})` }
}

const where = ({ statement }: Amount) => {
  const [place, period] = [statement.place.trim(), periodLabel(statement.period)]
  return {
    en: [place, period.en].filter(Boolean).join(', '),
    ur: [place && isolated(place), period.ur].filter(Boolean).join('، '),
  }
}

function outOfOrder(earlier: Amount, later: Amount): FigureFinding {
  const [before, after, scene] = [named(earlier), named(later), where(later)]
  return {
    code: 'funnel-order',
    severity: 'error',
    row: later.statement.row,
    rows: rowsOf([earlier.statement, later.statement]),
    column: 'value',
    messages: {
      en: `${scene.en}: ${after.en} is more than ${before.en}, the stage before it.`,
      ur: `${scene.ur}: ${after.ur} اپنے سے پہلے کے مرحلے ${before.ur} سے زیادہ ہے۔`,
    },
    hint: {
      en: 'Ask the office whether one of the two is wrong, or whether the later stage also counts what began in earlier periods.',
      ur: 'دفتر سے دریافت کریں کہ آیا دونوں میں سے کوئی عدد غلط ہے، یا بعد کے مرحلے میں پچھلی مدتوں کے معاملات بھی شامل ہیں۔',
    },
  }
}

function unitsDiffer(earlier: Amount, later: Amount): FigureFinding {
  const [before, after, scene] = [named(earlier), named(later), where(later)]
  return {
    code: 'funnel-units-differ',
    severity: 'warning',
    row: later.statement.row,
    rows: rowsOf([earlier.statement, later.statement]),
    column: 'unit',
    messages: {
      en: `${scene.en}: ${after.en} and ${before.en} are stages of one funnel but are counted in different units, so they were not compared.`,
      ur: `${scene.ur}: ${after.ur} اور ${before.ur} ایک ہی سلسلے کے مراحل ہیں مگر مختلف اکائیوں میں گنے گئے ہیں، اس لیے ان کا موازنہ نہیں کیا گیا۔`,
    },
    hint: {
      en: 'Report all stages of a funnel in one unit, or declare the funnel over those that share one.',
      ur: 'سلسلے کے تمام مراحل ایک ہی اکائی میں درج کریں، یا سلسلہ صرف ان مراحل پر قائم کریں جن کی اکائی ایک ہو۔',
    },
  }
}
