import { type Block, fact, heading, textsOf } from '#kernel/papers/paper.ts'
import { type Bilingual, each, inBoth, type Language } from '#kernel/pure/bilingual.ts'
import { dayLabel } from '#kernel/pure/period-labels.ts'
import { fillPlaceholders } from '#kernel/pure/words/placeholders.ts'
import { isFact, valueInWords, versionStatusNames } from '#slices/strategy/contract.ts'
import { completionNames } from '../../../contract/points/point-words.ts'
import type { LaterActivity, Point, SignatoryView } from '../../../contract/points/point-shapes.ts'
import { words as trackerWords } from '../../../contract/points/tracker-words.ts'
import { outcomeNames } from '../../../rules/names-of-outcomes-and-sectors.ts'
import { bareLabel } from '../../../rules/points/a-label-in-a-sentence.ts'
import { moneySaid } from '../../../rules/points/what-the-plan-says-of-money.ts'
import { words as answerWords } from '../disposition-words.ts'
import { coded, listOf, saidIn } from '../pieces.ts'
import { saidWords } from '../said/said-words.ts'
import type { Tracked } from '../../points/read-declaration.ts'
import { trackerPaperWords as words } from './tracker-paper-words.ts'

type Version = Tracked['version']

/** Each point with the government's side and its signatories' own, one below the other and never merged. */
export const blocksOfTracker = (
  { points, version }: Pick<Tracked, 'points' | 'version'>,
  languages: readonly Language[],
): Block[] =>
  points.flatMap((point) => [
    heading(1, calledOf(point)),
    ...saidIn(words.saidInFile, point.words, languages),
    below(words.government),
    ...governmentSays(point, version, languages),
    below(words.signatories),
    ...(point.views.length === 0
      ? [fact(words.assessment, words.noView)]
      : point.views.flatMap((view) => blocksOfView(view, languages))),
  ])

/** Not in the contents: the points stand there. */
const below = (title: Bilingual): Block => ({ kind: 'heading', level: 3, texts: textsOf(title) })

function calledOf({ label, number, entries }: Point): Bilingual {
  const { en, ur } = inBoth(label)
  const called = saidWords.point(bareLabel(en || ur) || String(number))
  return each((language) => [called[language], ...entries.map(({ code }) => code)].join(' · '))
}

function governmentSays(point: Point, version: Version, languages: readonly Language[]): Block[] {
  const { answer, clauses, changes, activities, gone } = point
  return [
    fact(answerWords.answer, answer === null ? answerWords.open : outcomeNames[answer.outcome]),
    ...(answer === null ? [] : answered(answer)),
    ...(clauses.length === 0 ? [] : [fact(words.clauses, listOf(clauses.map(entryName)))]),
    ...changes.flatMap(({ code, field, language, after, names }) => {
      const label = words.nowReads(code ?? '')
      return isFact(field)
        ? [fact(label, valueInWords(field, after, names))]
        : saidIn(label, { en: null, ur: null, [language]: after }, languages)
    }),
    fact(
      trackerWords.activities,
      activities.length === 0
        ? trackerWords.none
        : listOf([asIn(version), ...activities.map(activityInWords)]),
    ),
    ...(gone.length === 0 ? [] : [fact(trackerWords.gone, listOf(gone.map(entryName)))]),
    fact(words.money, moneyOf(activities)),
  ]
}

function answered(answer: NonNullable<Point['answer']>): Block[] {
  const { reason, deferredTo, owner, decidedOn, earlier } = answer
  return [
    fact(answerWords.reason, reason),
    ...(deferredTo === null ? [] : [fact(answerWords.deferredTo, untilWith(deferredTo, owner))]),
    fact(answerWords.answeredOn, dayLabel(decidedOn)),
    ...earlier.map((one) =>
      fact(
        words.putOff,
        each((language) =>
          [
            dayLabel(one.decidedOn)[language],
            untilWith(one.deferredTo, one.owner)[language],
            one.reason[language],
          ].join(' · '),
        ),
      ),
    ),
  ]
}

const untilWith = (day: string, office: Bilingual | null): Bilingual =>
  each((language) =>
    [answerWords.until[language](dayLabel(day)[language]), office?.[language]].filter(Boolean).join(' · '),
  )

const entryName = ({ code, title }: Point['clauses'][number]): Bilingual => coded(code, title)

const asIn = ({ number, status }: Version): Bilingual =>
  each((language) =>
    fillPlaceholders(trackerWords.asIn[language], {
      number: String(number),
      status: versionStatusNames[status][language],
    }),
  )

function activityInWords(activity: LaterActivity): Bilingual {
  const { owner, isInForce } = activity
  return each((language) =>
    [
      entryName(activity)[language],
      owner === null
        ? trackerWords.noOwner[language]
        : fillPlaceholders(trackerWords.owner[language], { office: owner[language] }),
      datesOf(activity)[language],
      (isInForce ? trackerWords.inForce : trackerWords.notInForce)[language],
    ].join(' · '),
  )
}

function datesOf({ starts, ends }: LaterActivity): Bilingual {
  const said =
    starts === null
      ? ends === null
        ? trackerWords.noDates
        : trackerWords.until
      : ends === null
        ? trackerWords.from
        : trackerWords.between
  const day = (date: string | null, language: Language) => (date === null ? '' : dayLabel(date)[language])
  return each((language) =>
    fillPlaceholders(said[language], { starts: day(starts, language), ends: day(ends, language) }),
  )
}

/** As the plan words it, with how many of the activities have any; amounts are never added up. */
function moneyOf(activities: readonly LaterActivity[]): Bilingual {
  const { stated, all } = moneySaid(activities)
  if (all === 0) return trackerWords.nothingToCost
  const costs = activities.flatMap(({ code, money }): Bilingual[] => {
    if (!money.isStated) return []
    const [cost, funding] = [inBoth(money.cost), inBoth(money.funding)]
    return [
      each((language) =>
        [
          `${code}  ${cost[language] || trackerWords.notOpen[language]}`,
          ...(funding[language] === ''
            ? []
            : [fillPlaceholders(trackerWords.fundedBy[language], { funding: funding[language] })]),
        ].join(' · '),
      ),
    ]
  })
  const coverage = each((language) =>
    [
      ...(stated === 0 ? [trackerWords.noneRecorded[language]] : []),
      fillPlaceholders(trackerWords.coverage[language], { stated: String(stated), all: String(all) }),
    ].join(' '),
  )
  return listOf([...costs, coverage])
}

/** Nobody is named who said it: the paper goes further than those who may read that name. */
function blocksOfView(view: SignatoryView, languages: readonly Language[]): Block[] {
  const { kind, completion, evidenceOn, saidOn, isByLetter, reply } = view
  const how = each((language) =>
    [
      ...(completion === null ? [] : [completionNames[completion][language]]),
      ...(evidenceOn === null ? [] : [words.asOf[language](dayLabel(evidenceOn)[language])]),
      dayLabel(saidOn)[language],
      ...(isByLetter ? [words.byLetter[language]] : []),
    ].join(' · '),
  )
  return [
    fact(words[kind], how),
    ...(view.words === '' ? [] : saidIn(saidWords.said, sideOf(view.words), languages)),
    ...(reply === null
      ? []
      : [
          fact(
            words.replied,
            each((language) => `${reply.words[language]} · ${dayLabel(reply.on)[language]}`),
          ),
        ]),
  ]
}

/** What one person wrote is printed once, on the side of its letters. */
const sideOf = (said: string) =>
  /[\u0600-\u06ff]/.test(said) ? { en: null, ur: said } : { en: said, ur: null }
