import { type Block, textsOf } from '#kernel/papers/paper.ts'
import { type Bilingual, each, type Language } from '#kernel/pure/bilingual.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import { dayLabel } from '#kernel/pure/period-labels.ts'
import { byLetter, deciderNames } from '../../../contract/governance/decision-words.ts'
import type { DecisionLine } from '../../../contract/governance/decisions.ts'
import { fact, heading, paragraph } from '../pieces.ts'
import { decisionsOnPaper as words } from './words-of-decisions.ts'

/** The log on paper, newest first: a part for each day, in it what was decided, by whom, by which instrument and why. */
export function blocksOfDecisions(
  decisions: readonly DecisionLine[],
  languages: readonly Language[],
): Block[] {
  if (decisions.length === 0) return [paragraph('none', words.none)]
  const days = [...new Set(decisions.map(dayOf))]
  return days.flatMap((day) => [
    heading(1, day, dayLabel(day)),
    ...decisions.flatMap((line, at) => (dayOf(line) === day ? blocksOf(line, `line/${at}`, languages) : [])),
  ])
}

const dayOf = ({ at }: DecisionLine): string => dayAt(new Date(at))

function blocksOf(line: DecisionLine, key: string, languages: readonly Language[]): Block[] {
  const { what, reason, open } = line
  const instrument = instrumentOf(line)
  return [
    // Not in the contents: the days stand there.
    { kind: 'heading', level: 3, key, texts: textsOf(what) },
    fact(`${key}/by`, words.by, decidedBy(line)),
    ...(instrument === null ? [] : [fact(`${key}/instrument`, words.instrument, instrument)]),
    ...(reason === null ? [] : [reasonOf(`${key}/reason`, reason, languages)]),
    ...(open.length === 0
      ? []
      : [
          fact(
            `${key}/open`,
            words.open,
            each((language) => open.map((one) => one[language]).join('\n')),
          ),
        ]),
  ]
}

const decidedBy = ({ by, office, byLetter: wrote }: DecisionLine): Bilingual =>
  each((language) =>
    [(office ?? deciderNames[by])[language], ...(wrote ? [byLetter[language]] : [])].join(' · '),
  )

function instrumentOf({ instrument }: DecisionLine): Bilingual | null {
  if (instrument === null) return null
  const { kind, number, dated } = instrument
  return each((language) => [kind, number, dayLabel(dated)[language]].join(' · '))
}

/** A reason is kept in the words of whoever gave it: it is printed once, on the side of its letters. */
function reasonOf(key: string, reason: string, languages: readonly Language[]): Block {
  const own: Language = /[\u0600-\u06ff]/.test(reason) ? 'ur' : 'en'
  const side = languages.includes(own) ? own : (languages[0] ?? own)
  return { kind: 'fact', key, label: words.reason, texts: textsOf({ [side]: reason }) }
}
