import { type Block, fact, heading } from '#kernel/papers/paper.ts'
import { type Bilingual, each, inBoth, type Language } from '#kernel/pure/bilingual.ts'
import { dayLabel } from '#kernel/pure/period-labels.ts'
import type { NodeSeen } from '#slices/strategy/index.ts'
import { outcomeNames } from '../../../rules/names-of-outcomes-and-sectors.ts'
import { bareLabel } from '../../../rules/points/a-label-in-a-sentence.ts'
import { words as answerWords } from '../disposition-words.ts'
import { coded, listOf, saidIn } from '../pieces.ts'
import { saidWords as words } from './said-words.ts'
import type { PointSaid, SaidInFile } from './said-in-files.ts'

type Where = Pick<NonNullable<PointSaid['source']>, 'paragraph' | 'sheet' | 'row' | 'author'>

/** Of each file that was sent in: every point with its answer, then what was not taken up, with the reason. */
export const blocksOfFiles = (files: readonly SaidInFile[], languages: readonly Language[]): Block[] =>
  files.flatMap(({ title, from, points, leftOut }) => [
    heading(1, sentBy(inBoth(title), inBoth(from))),
    ...points.flatMap((point) => blocksOfPoint(point, languages)),
    ...leftOut.flatMap((one) => [
      heading(2, onEntries(words.change(one.number), one.entry === null ? [] : [one.entry])),
      ...whereOf(one.where),
      ...saidIn(words.said, { en: one.said, ur: one.said }, languages.slice(0, 1)),
      fact(answerWords.answer, words.notTakenUp),
      fact(answerWords.reason, one.reason),
      ...(one.on === null ? [] : [fact(answerWords.answeredOn, dayLabel(one.on))]),
    ]),
  ])

function blocksOfPoint(point: PointSaid, languages: readonly Language[]): Block[] {
  const { number, label, source, outcome, reason, changed, dissents } = point
  const { en, ur } = inBoth(label)
  const called = words.point(bareLabel(en || ur) || String(number))
  return [
    heading(2, onEntries(called, point.entries)),
    ...(source === null ? [] : whereOf(source)),
    ...saidIn(words.about, { en: source?.about ?? '', ur: source?.about ?? '' }, languages.slice(0, 1)),
    ...saidIn(words.said, point.words, languages),
    fact(answerWords.answer, outcome === null ? answerWords.open : outcomeNames[outcome]),
    ...(outcome === null ? [] : [fact(answerWords.reason, reason), ...deferral(point)]),
    ...(changed.length === 0 ? [] : [fact(answerWords.changed, listOf(changed.map(entryName)))]),
    ...(outcome === null ? [] : [fact(answerWords.answeredOn, dayLabel(point.decidedOn))]),
    ...dissents.flatMap(({ words: said }) =>
      saidIn(words.dissents, { en: said, ur: said }, languages.slice(0, 1)),
    ),
  ]
}

const sentBy = (title: Bilingual, from: Bilingual): Bilingual =>
  each((language) => [title[language], from[language]].filter((part) => part !== '').join(' · '))

const entryName = ({ code, title }: NodeSeen): Bilingual => coded(code, title)

const onEntries = (called: Bilingual, entries: readonly NodeSeen[]): Bilingual =>
  each((language) => [called[language], ...entries.map(({ code }) => code)].join(' · '))

function whereOf({ paragraph, sheet, row, author }: Where): Block[] {
  const where = each((language) =>
    [
      author,
      row === null ? '' : words.row[language](sheet ?? '', row),
      paragraph === null ? '' : words.paragraph[language](paragraph),
    ]
      .filter((part) => part !== '')
      .join(language === 'ur' ? '، ' : ', '),
  )
  return where.en === '' ? [] : [fact(words.where, where)]
}

function deferral({ deferredTo, office }: PointSaid): Block[] {
  if (deferredTo === null) return []
  const day = dayLabel(deferredTo)
  const until = each((language) =>
    [answerWords.until[language](day[language]), office?.[language]].filter(Boolean).join(' · '),
  )
  return [fact(answerWords.deferredTo, until)]
}
