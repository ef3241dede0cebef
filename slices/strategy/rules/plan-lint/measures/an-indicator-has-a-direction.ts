import { activitiesOf, hasColumn, said } from '../../plan-table/plan-table.ts'
import { indicatorsOf } from '../../plan-table/words-of-indicators.ts'
import { type LintRule, inRow, named, quoted } from '../finding.ts'

/** Counts that rise with good work and with bad times alike. */
const ambiguous =
  /(?:\b(?:number|no\.|percentage|proportion|share|rate|amount|volume|value|quantity|total) of|(?<!\S)%(?: of)?) (?:[\w-]+ ){0,3}(?:cases?|arrests?|seizures?|drugs seized|investigations?|prosecutions?|complaints?|reports?|victims|referrals?|detections?|offences|incidents|str|strs|suspicious transactions?|requests?)\b|(?:مقدمات|گرفتاریوں|ضبطیوں|شکایات|متاثرین|متاثرہ افراد|تفتیشوں|واقعات) کی (?:تعداد|شرح)/i

/** "Reports published" are things made, and more of them is not a riddle. */
const made =
  /\breports? (?:\w+ )?(?:published|issued|submitted|produced|adopted|drafted)|requests? (?:\w+ )?(?:answered|executed|granted)|cases? (?:\w+ )?(?:concluded|disposed|closed|resolved|decided)/i

/** Where it is said that the figure is read in words, nobody colours it by arithmetic. */
const readInWords = /\b(?:qualitative|narrative|in context|with context|explained)\b|تشریح/i

const direction =
  /\b(?:increas\w*|decreas\w*|reduc\w*|fewer|more|less|rise|fall|higher|lower|up|down|growth|decline|drop|improv\w*|at least|at most|by \d)\b|[<>≤≥]|اضاف|کمی|زیادہ|کم/i

/** Whether more is better must be said where it can be read either way: a fall in victims found may be a fall in looking. */
export const anIndicatorHasADirection: LintRule = ({ plan }) =>
  activitiesOf(plan).flatMap((row) => {
    const direct = said(plan, row, 'direction').kind
    const target = said(plan, row, 'target').kind
    if (direct === 'text' || direct === 'not-seen') return []
    // A target beside a baseline says it; and a target that was not seen may.
    if (target === 'text' || target === 'not-seen') return []
    const unclear = (indicatorsOf(row) ?? []).filter(
      (one) => ambiguous.test(one) && !made.test(one) && !readInWords.test(one) && !direction.test(one),
    )
    const [first] = unclear
    if (first === undefined) return []
    const name = named(plan, row)
    const words = quoted(first)
    const field = hasColumn(plan, 'direction') ? 'direction' : 'indicators'
    return [
      inRow('indicator-without-direction', plan, row, field, {
        en: `${name.en} does not say whether more or fewer is better: ${words.en}.`,
        ur: `${name.ur} میں درج نہیں کہ زیادہ بہتر ہے یا کم: ${words.ur}۔`,
      }),
    ]
  })
