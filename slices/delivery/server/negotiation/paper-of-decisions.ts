import {
  type Block as PaperBlock,
  fact,
  heading,
  type Paper,
  paragraph,
  textsOf,
} from '#kernel/papers/paper.ts'
import { type Bilingual, each, inBoth, type Language } from '#kernel/pure/bilingual.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import { dayLabel } from '#kernel/pure/period-labels.ts'
import { fillBoth } from '#kernel/pure/words/placeholders.ts'
import { type Level, levelNames } from '#slices/strategy/contract.ts'
import type { Block, StandingShown } from '../../contract.ts'
import { decisionWords as words } from '../../contract/decision-words.ts'
import type { Decisions } from './read-decisions.ts'

interface DecisionsOnPaper {
  readonly decisions: Decisions
  readonly languages: readonly Language[]
  readonly marking: Level
  readonly code: string
  readonly address: string
  readonly at: Date
}

/** What each body, then each office, is asked: the question, by when, and a line for what is decided. */
export function paperOfDecisions({
  decisions,
  languages,
  marking,
  code,
  address,
  at,
}: DecisionsOnPaper): Paper {
  const { version, bodies, offices } = decisions
  const made = dayLabel(dayAt(at))
  const all = [
    ...bodies.flatMap(({ waiting, blocked }) => [...waiting, ...blocked]),
    ...offices.flatMap(({ blocked }) => blocked),
  ]
  const foot = each((language) =>
    [words.list[language], levelNames[marking][language], made[language]].join(' · '),
  )
  const written: Written = (label, text) => ({
    ...{ kind: 'fact', label },
    texts: textsOf({ [languages[0] ?? 'en']: text }),
  })
  const asked = [
    ...bodies.map(({ body, waiting, blocked }) => ({ name: body ?? words.unnamed, waiting, blocked })),
    ...offices.map(({ office, blocked }) => ({ name: office.name, waiting: [], blocked })),
  ]
  return {
    ...{ languages, title: words.list, marking: levelNames[marking], foot },
    subtitle: version === null ? words.noVersion : inBoth(version.title),
    notice: version?.illustrative === true ? words.illustrative : null,
    particulars: [
      {
        label: words.strategy,
        text: version === null ? words.noVersion : same(String(version.number)),
      },
      {
        label: words.matters,
        text: fillBoth(words.overdue, {
          count: String(all.length),
          overdue: String(all.filter(({ daysLate }) => daysLate > 0).length),
        }),
      },
      { label: words.marking, text: levelNames[marking] },
      { label: words.made, text: made },
      { label: words.code, text: same(code) },
    ],
    current: { address, code, says: words.isCurrent },
    blocks:
      asked.length === 0
        ? [paragraph(words.none)]
        : asked.flatMap(({ name, waiting, blocked }) => [
            heading(1, name),
            ...waiting.flatMap((one) => ofConcurrence(one, written)),
            ...blocked.flatMap((one) => ofBlock(one, written)),
          ]),
  }
}

/** What somebody wrote stands once, in the first language of the paper: which one it is in is not known. */
type Written = (label: Bilingual, text: string) => PaperBlock

const same = (text: string): Bilingual => ({ en: text, ur: text })

const titled = (
  code: string,
  title: { readonly en: string | null; readonly ur: string | null },
): Bilingual => {
  const both = inBoth(title)
  return each((language) => `${code}  ${both[language]}`)
}

const by = (dueOn: string | null, daysLate: number): PaperBlock[] =>
  dueOn === null
    ? []
    : [
        fact(
          words.by,
          daysLate > 0
            ? fillBoth(words.daysLate, { day: dayLabel(dueOn), days: String(daysLate) })
            : dayLabel(dueOn),
        ),
      ]

const ofOffice = (office: { readonly name: Bilingual } | null): PaperBlock[] =>
  office === null ? [] : [fact(words.office, office.name)]

function ofConcurrence(one: StandingShown, written: Written): PaperBlock[] {
  const said = one.answer?.reason
  return [
    heading(2, titled(one.code, one.title)),
    ...ofOffice(one.office),
    written(words.question, one.reply?.reason ?? ''),
    said == null ? fact(words.answered, words.silent) : written(words.answered, said),
    ...by(one.dueOn, one.daysLate),
    fact(words.decision, words.blank),
  ]
}

function ofBlock(one: Block, written: Written): PaperBlock[] {
  return [
    heading(2, titled(one.code, one.activity)),
    ...ofOffice(one.office),
    written(words.obstacle, one.obstacle),
    written(words.authority, one.authority),
    ...(one.milestone === null ? [] : [fact(words.milestone, inBoth(one.milestone))]),
    ...(one.lateBehind === 0 ? [] : [fact(words.lateBehind, same(String(one.lateBehind)))]),
    ...by(one.dueOn, one.daysLate),
    fact(words.decision, words.blank),
  ]
}
