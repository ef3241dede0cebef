import type { FileOfRound } from '../../../contract/papers/round-files.ts'
import type { PointSaid, SaidInFile } from '../said/said-in-files.ts'

/** What was said in a file, for other programs: the same as stands on paper, the entries by their codes. */
export const fileAsJson = ({ submission, title, from, points, leftOut }: SaidInFile): FileOfRound => ({
  ...{ submission, title, from },
  points: points.map(pointAsJson),
  leftOut: leftOut.map(({ number, where, entry, said, reason, on }) => ({
    ...{ number, where, entry: entry?.code ?? null, said, reason, on },
  })),
})

function pointAsJson(one: PointSaid): FileOfRound['points'][number] {
  const { id, number, label, words, headings, source, entries, proposals, dissents } = one
  return {
    ...{ id, number, label, words, headings },
    where: source,
    entries: entries.map(({ code }) => code),
    proposals: proposals.map((proposal) => proposal.number),
    answer: answerAsJson(one),
    dissents: dissents.map(({ words: said, saidOn }) => ({ words: said, on: saidOn })),
  }
}

function answerAsJson(one: PointSaid): FileOfRound['points'][number]['answer'] {
  const { outcome, reason, deferredTo, office, changed, decidedOn } = one
  if (outcome === null) return null
  const deferred = deferredTo === null ? null : { to: deferredTo, office }
  return { outcome, reason, deferred, changed: changed.map(({ code }) => code), on: decidedOn }
}
