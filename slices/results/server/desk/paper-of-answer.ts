import { type Block, fact, heading, type Paper, textsOf } from '#kernel/papers/paper.ts'
import { type Bilingual, each, type Language } from '#kernel/pure/bilingual.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import { dayLabel } from '#kernel/pure/period-labels.ts'
import { fillBoth } from '#kernel/pure/words/placeholders.ts'
import { levelNames } from '#slices/strategy/contract.ts'
import { questionAskerNames } from '../../contract/desk/desk-words.ts'
import { withFigures } from '../../rules/desk/an-answer-says-its-figures-by-reference.ts'
import { codeOf, type DraftKept, type QuestionKept } from './questions-kept.ts'

const words = {
  answer: { en: 'Answer', ur: 'جواب' },
  corrected: { en: 'Corrected answer', ur: 'تصحیح شدہ جواب' },
  draft: { en: 'Draft answer: not to be sent', ur: 'جواب کا مسودہ: بھیجنے کے لیے نہیں' },
  question: { en: 'Question', ur: 'سوال' },
  asked: { en: 'Asked by', ur: 'سوال کنندہ' },
  reference: { en: 'Their reference', ur: 'ان کا حوالہ' },
  received: { en: 'Received', ur: 'موصول' },
  given: { en: 'Answered', ur: 'جواب دیا گیا' },
  due: { en: 'Due', ur: 'آخری تاریخ' },
  marking: { en: 'Marking', ur: 'درجہ' },
  made: { en: 'Made', ur: 'تیار' },
  code: { en: 'Code', ur: 'کوڈ' },
  figures: { en: 'Figures', ur: 'اعداد' },
  chosen: {
    en: 'Another official figure stands beside it ({others}). This one is given because: {reason}',
    ur: 'اس کے ساتھ ایک اور سرکاری عدد موجود ہے ({others})۔ یہ عدد اس لیے دیا گیا: {reason}',
  },
  corrects: { en: 'What is corrected', ur: 'کیا درست کیا گیا' },
  correctsSays: {
    en: 'The answer of {day} gave {said}. That figure no longer stands.',
    ur: '{day} کے جواب میں {said} دیا گیا تھا۔ وہ عدد اب برقرار نہیں۔',
  },
  illustrative: {
    en: 'Illustrative: an example of how such an answer looks.',
    ur: 'مثالی: ایسے جواب کی صورت دکھانے کے لیے۔',
  },
  isCurrent: { en: 'Whether this paper is current:', ur: 'کیا یہ دستاویز تازہ ہے:' },
} satisfies Record<string, Bilingual>

const same = (text: string): Bilingual => ({ en: text, ur: text })

interface AnswerOnPaper {
  readonly question: QuestionKept
  readonly draft: DraftKept
  readonly figures: readonly FigureOnPaper[]
  /** Of an answer that left before: figures that no longer stand. */
  readonly corrected: readonly { readonly day: string; readonly said: Bilingual }[]
  readonly languages: readonly Language[]
  readonly code: string
  readonly address: string
  readonly at: Date
}

export interface FigureOnPaper {
  readonly reference: string
  readonly said: Bilingual
  readonly label: Bilingual
  readonly chosen: { readonly others: string; readonly reason: string } | null
}

/** An answer as a paper. What was typed in one language stands in that language alone. */
export function paperOfAnswer(asked: AnswerOnPaper): Paper {
  const { question, draft, figures, corrected, languages, code, address, at } = asked
  const isGiven = draft.givenOn !== null
  const kind = !isGiven ? words.draft : corrected.length > 0 ? words.corrected : words.answer
  const made = dayLabel(dayAt(at))
  const marking = isGiven ? levelNames.public : levelNames.government
  const named = `${codeOf(question.number)} · ${question.askedBy}`
  const written = (language: Language) =>
    withFigures(
      draft.text[language] ?? '',
      (reference) => figures.find((one) => one.reference === reference)?.said[language],
    )
  return {
    ...{ languages, title: kind, subtitle: same(named), marking },
    foot: each((language) => [kind[language], named, marking[language], made[language]].join(' · ')),
    notice: question.illustrative ? words.illustrative : null,
    particulars: [
      {
        label: words.asked,
        text: each((language) => `${questionAskerNames[question.asker][language]}: ${question.askedBy}`),
      },
      ...(question.theirReference === ''
        ? []
        : [{ label: words.reference, text: same(question.theirReference) }]),
      { label: words.received, text: dayLabel(question.receivedOn) },
      draft.givenOn === null
        ? { label: words.due, text: dayLabel(question.dueOn) }
        : { label: words.given, text: dayLabel(draft.givenOn) },
      { label: words.marking, text: marking },
      { label: words.made, text: made },
      { label: words.code, text: same(code) },
    ],
    current: { address, code, says: words.isCurrent },
    blocks: [
      heading(1, words.question),
      ...inParagraphs(question.text.en ?? '', question.text.ur ?? ''),
      heading(1, kind),
      ...inParagraphs(written('en'), written('ur')),
      ...(corrected.length === 0 ? [] : [heading(1, words.corrects)]),
      ...corrected.map(({ day, said }) =>
        fact(words.corrects, fillBoth(words.correctsSays, { day: dayLabel(day), said })),
      ),
      ...(figures.length === 0 ? [] : [heading(1, words.figures)]),
      ...figures.flatMap(({ reference, label, chosen }) => [
        fact(same(reference), label),
        ...(chosen === null ? [] : [fact(same(''), fillBoth(words.chosen, chosen))]),
      ]),
    ],
  }
}

/** A text of several paragraphs; the two languages go side by side as far as both go on. */
function inParagraphs(en: string, ur: string): readonly Block[] {
  const [ours, theirs] = [en, ur].map((text) => text.split(/\n\s*\n/).filter((one) => one.trim() !== ''))
  const count = Math.max(ours?.length ?? 0, theirs?.length ?? 0)
  return Array.from({ length: count }, (_, at) => ({
    kind: 'paragraph' as const,
    texts: textsOf({ en: ours?.[at] ?? null, ur: theirs?.[at] ?? null }),
  }))
}
