import type { Paper } from '#kernel/papers/paper.ts'
import { type Bilingual, each, inBoth, type Language } from '#kernel/pure/bilingual.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import { dayLabel } from '#kernel/pure/period-labels.ts'
import { type Level, levelNames, versionStatusNames } from '#slices/strategy/contract.ts'
import type { Tracked } from '../../points/read-declaration.ts'
import { words } from '../disposition-words.ts'
import { blocksOfTracker } from './blocks-of-tracker.ts'
import { trackerPaperWords } from './tracker-paper-words.ts'

export interface TrackerAsked extends Pick<Tracked, 'declaration' | 'points' | 'version'> {
  /** Of those who signed, whoever may be shown. */
  readonly signatories: readonly Bilingual[]
  readonly illustrative: boolean
  readonly languages: readonly Language[]
  readonly marking: Level
  readonly code: string
  readonly address: string
  readonly at: Date
}

/** Both views of each point, as the person who asked may read them. */
export function paperOfTracker(asked: TrackerAsked): Paper {
  const { declaration, version, signatories, illustrative, languages, marking, code, address, at } = asked
  const made = dayLabel(dayAt(at))
  const { title, answered, isCurrent, result, resultElsewhere } = trackerPaperWords
  const stands = each((language) => `${version.number} (${versionStatusNames[version.status][language]})`)
  const done = each((language) => words.answeredOf[language](declaration.answered, declaration.points))
  return {
    ...{ languages, title: inBoth(declaration.title), subtitle: title },
    notice: illustrative ? words.notice : null,
    marking: levelNames[marking],
    foot: each((language) =>
      [
        title[language],
        `${trackerPaperWords.version[language]}: ${stands[language]}`,
        levelNames[marking][language],
        made[language],
      ].join(' · '),
    ),
    particulars: [
      { label: trackerPaperWords.from, text: inBoth(declaration.from) },
      ...(signatories.length === 0
        ? []
        : [
            {
              label: trackerPaperWords.signedBy,
              text: each((language) => signatories.map((one) => one[language]).join('\n')),
            },
          ]),
      { label: trackerPaperWords.receivedOn, text: dayLabel(declaration.receivedOn) },
      { label: answered, text: done },
      { label: trackerPaperWords.version, text: stands },
      { label: result, text: resultElsewhere },
      { label: words.marking, text: levelNames[marking] },
      { label: words.made, text: made },
      { label: words.code, text: each(() => code) },
    ],
    current: { address, code, says: isCurrent },
    blocks: blocksOfTracker(asked, languages),
  }
}
