import type { Block } from '#kernel/papers/paper.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { printedOutcomes, printedWords as words } from '../../contract/dispositions/reply-letters-words.ts'
import type { Point } from '../../contract/points/point-shapes.ts'
import { bareLabel } from '../../rules/points/a-label-in-a-sentence.ts'
import { asWritten, fact, filled, heading, same, takenUp, whereInFile } from './said-in-letters.ts'

export interface AnsweredPoint
  extends Pick<Point, 'number' | 'label' | 'words' | 'source' | 'clauses' | 'changes'> {
  readonly answer: Omit<NonNullable<Point['answer']>, 'decidedBy'>
  /** What signatories said of the answer, oldest first. */
  readonly saidOfIt: readonly Pick<Point['views'][number], 'kind' | 'words'>[]
  readonly ledgerEntry: string
}

/** Each answered point below a heading of its own: its words, the answer, the reason, and what it changed in the plan. */
export const blocksOfPoints = (points: readonly AnsweredPoint[]): readonly Block[] =>
  points.flatMap(blocksOfPoint)

/** How the declaration itself numbers the point. */
export const labelOf = ({ label, number }: Pick<Point, 'label' | 'number'>): Bilingual => {
  const [en, ur] = [label.en ?? label.ur ?? '', label.ur ?? label.en ?? '']
  return { en: bareLabel(en) || String(number), ur: bareLabel(ur) || String(number) }
}

function blocksOfPoint(point: AnsweredPoint): Block[] {
  const { answer, source, clauses, changes, saidOfIt, ledgerEntry } = point
  const { outcome, reason, deferredTo, owner } = answer
  const label = labelOf(point)
  return [
    heading({
      en: filled(words.point, { label: label.en }).en,
      ur: filled(words.point, { label: label.ur }).ur,
    }),
    ...(source === null ? [] : whereInFile(source)),
    ...(source === null || source.about === '' ? [] : [fact(words.aboutWords, same(source.about))]),
    fact(source === null ? words.pointSaid : words.wrote, eitherOf(point.words)),
    fact(words.answer, printedOutcomes[outcome]),
    fact(words.reason, reason),
    ...(deferredTo === null ? [] : [takenUp({ to: deferredTo, office: owner })]),
    ...(clauses.length === 0 ? [] : [fact(words.clausesChanged, namesOf(clauses))]),
    ...changes.map(({ code, after }) => fact(filled(words.nowReads, { code: code ?? '' }), same(after))),
    ...saidOfIt.map(({ kind, words: said }) =>
      kind === 'dissent'
        ? fact(words.signatoryDissents, same(said))
        : fact(words.signatoryConfirms, said === '' ? words.inNoWords : same(said)),
    ),
    fact(words.entryOfPoint, same(ledgerEntry)),
  ]
}

/** Of what was written in one language only, that one. */
const eitherOf = ({ en, ur }: Point['words']): Bilingual => ({
  en: en ?? asWritten(ur ?? '', 'en'),
  ur: ur ?? asWritten(en ?? '', 'ur'),
})

function namesOf(clauses: Point['clauses']): Bilingual {
  const named = (language: 'en' | 'ur') =>
    clauses.map(({ code, title }) => `${code} ${eitherOf(title)[language]}`.trim()).join('; ')
  return { en: named('en'), ur: named('ur') }
}
