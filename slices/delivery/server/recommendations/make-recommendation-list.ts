import type { Handler } from '#kernel/contract/handler.ts'
import type { RoomTools } from '#kernel/contract/room-tools.ts'
import { fact, heading, type Paper, paragraph, textsOf } from '#kernel/papers/paper.ts'
import { newPaperCode } from '#kernel/papers/paper-code.ts'
import type { SheetOrder } from '#kernel/papers/workbook/write-workbook.ts'
import { type Bilingual, each, inBoth, type Language } from '#kernel/pure/bilingual.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import { dayLabel } from '#kernel/pure/period-labels.ts'
import { fillBoth } from '#kernel/pure/words/placeholders.ts'
import { type Level, levelNames } from '#slices/strategy/contract.ts'
import type { delivery, Recommendation } from '../../contract.ts'
import { recommendationPaperWords as words } from '../../contract/recommendations/paper-words.ts'
import {
  bandNames,
  recommendationStateNames,
  responseNames,
  sourceNames,
} from '../../contract/recommendations/words.ts'
import type { DeliveryRows } from '../../database/rows.ts'
import { shelf } from '../papers/shelf.ts'
import { readRegister } from './read-recommendations.ts'
import { listShown } from './recommendations-shown.ts'

type Acts = typeof delivery.acts

/** The list as filtered, as Word or Excel: what is in it is read here, for the person who asks; a job writes it. */
export const makeRecommendationList =
  ({
    files,
    address,
  }: Pick<RoomTools, 'files' | 'address'>): Handler<Acts['makeRecommendationList'], DeliveryRows> =>
  async ({ input, tx, record }) => {
    const { strategy, language, format, ...filters } = input
    const list = listShown(await readRegister(tx, strategy), filters)
    const [code, at] = [newPaperCode(), new Date()]
    const isRestricted = list.recommendations.some(({ level }) => level === 'restricted annex')
    const marking: Level = isRestricted ? 'restricted annex' : 'government'
    const languages: readonly Language[] = language === 'both' ? ['en', 'ur'] : [language]
    const paper = paperOf(list, { languages, marking, code, at, address: `${address}/current/${code}` })
    const filtered = Object.entries(filters).flatMap(([name, value]) =>
      value === undefined ? [] : [`${name}: ${value}`],
    )
    const recorded = await record(strategy, { filtered, language, format, marking, code }, { strategy })
    const kept = {
      ...{ strategy, kind: 'recommendations', about: '', code, language, format, marking, at },
      title: words.list,
      order:
        format === 'xlsx'
          ? { format, sheets: sheetsOf(list.recommendations, paper) }
          : { paper, format, at: at.toISOString(), author: 'Sutoon' },
    } as const
    return { paper: await shelf.keep(tx, files, kept, recorded) }
  }

interface Made {
  readonly languages: readonly Language[]
  readonly marking: Level
  readonly code: string
  readonly at: Date
  readonly address: string
}

type List = ReturnType<typeof listShown>

function paperOf({ recommendations, inAll }: List, { languages, marking, code, at, address }: Made): Paper {
  const made = dayLabel(dayAt(at))
  return {
    ...{ languages, title: words.list, subtitle: words.subtitle, marking: levelNames[marking] },
    foot: each((language) =>
      [words.list[language], levelNames[marking][language], made[language]].join(' · '),
    ),
    notice: recommendations.some(({ illustrative }) => illustrative) ? words.illustrative : null,
    particulars: [
      {
        label: words.count,
        text: fillBoth(words.of, { shown: String(recommendations.length), all: String(inAll) }),
      },
      { label: words.marking, text: levelNames[marking] },
      { label: words.made, text: made },
      { label: words.code, text: same(code) },
    ],
    current: { address, code, says: words.isCurrent },
    blocks:
      recommendations.length === 0
        ? [paragraph(words.none)]
        : recommendations.flatMap((one) => [
            heading(1, same(`${one.reference}  ${one.document}`)),
            { kind: 'paragraph' as const, texts: textsOf(textsIn(one, languages)) },
            ...particularsOf(one).map(([label, text]) => fact(label, text)),
          ]),
  }
}

const same = (text: string): Bilingual => ({ en: text, ur: text })

/** A text that was never translated stands as it was written, in whatever language the paper is. */
const textsIn = ({ text }: Recommendation, languages: readonly Language[]) =>
  languages.some((language) => text[language]) ? text : { [languages[0] ?? 'en']: text.en ?? text.ur }

const particularsOf = (one: Recommendation): readonly (readonly [Bilingual, Bilingual])[] => [
  [words.source, sourceNames[one.source]],
  [words.body, inBoth(one.body)],
  [words.dated, dayLabel(one.dated)],
  ...(one.place === null ? [] : ([[words.place, same(one.place)]] as const)),
  [words.addressee, one.addressee.name],
  [words.owner, one.owner?.name ?? words.nobody],
  [words.response, one.response === null ? words.noResponse : responseNames[one.response]],
  [words.state, recommendationStateNames[one.state]],
  [words.due, one.dueOn === null ? words.noDay : dayLabel(one.dueOn)],
  ...(one.band === null
    ? []
    : ([[words.late, each((l) => `${one.daysLate} (${bandNames[one.band ?? 'over a year'][l]})`)]] as const)),
  [words.raised, raisedText(one)],
]

const raisedText = ({ raised: { members, firstYear } }: Recommendation): Bilingual =>
  members > 1 ? fillBoth(words.raisedSince, { times: String(members), year: String(firstYear) }) : words.once

/** One row for each, so that it can be sorted; all is grey, since none of it comes back. */
function sheetsOf(recommendations: readonly Recommendation[], paper: Paper): readonly SheetOrder[] {
  const { languages } = paper
  const rightToLeft = languages[0] === 'ur'
  const said = (text: Bilingual) => languages.map((language) => text[language]).join(' · ')
  const column = (header: Bilingual, width: number) => ({ header: said(header), width, isFixed: true })
  const order = { rightToLeft } as const
  return [
    {
      ...{ ...order, name: words.list.en },
      columns: [
        ...[column(words.reference, 10), column(words.source, 18), column(words.body, 26)],
        ...[column(words.document, 34), column(words.dated, 12), column(words.place, 16)],
        ...[column(words.text, 60), column(words.addressee, 28), column(words.owner, 28)],
        ...[
          column(words.response, 16),
          column(words.state, 22),
          column(words.due, 12),
          column(words.late, 10),
        ],
        column(words.raised, 26),
      ],
      rows: recommendations.map((one) => [
        ...[one.reference, said(sourceNames[one.source]), said(inBoth(one.body)), one.document, one.dated],
        ...[one.place ?? '', [one.text.en, one.text.ur].filter(Boolean).join('\n'), said(one.addressee.name)],
        ...[said(one.owner?.name ?? words.nobody)],
        said(one.response === null ? words.noResponse : responseNames[one.response]),
        ...[said(recommendationStateNames[one.state]), one.dueOn ?? '', String(one.daysLate)],
        said(raisedText(one)),
      ]),
    },
    {
      ...{ ...order, name: 'About' },
      columns: [column(paper.subtitle, 32), column(paper.title, 70)],
      rows: [
        ...(paper.notice === null ? [] : [['', said(paper.notice)]]),
        ...paper.particulars.map(({ label, text }) => [said(label), said(text)]),
        [said(words.isCurrent), paper.current.address],
      ],
    },
  ]
}
