import { type Block, type Paper, textsOf } from '#kernel/papers/paper.ts'
import type { Bilingual, Language } from '#kernel/pure/bilingual.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import { dayLabel } from '#kernel/pure/period-labels.ts'
import { fillPlaceholders } from '#kernel/pure/words/placeholders.ts'
import type { Decision, Meeting } from '../../contract/meetings/meetings.ts'
import {
  type Marking,
  markingNames,
  paperKindNames,
  printedOfMeetings as words,
  stateNames,
} from '../../contract/meetings/words.ts'
import type { PaperRead } from './papers-of-meeting.ts'

interface Printed {
  readonly meeting: Meeting
  readonly languages: readonly Language[]
  readonly marking: Marking
  readonly code: string
  readonly address: string
  readonly at: Date
}

const each = (say: (language: Language) => string): Bilingual => ({ en: say('en'), ur: say('ur') })
const same = (text: string): Bilingual => ({ en: text, ur: text })
const filled = (text: Bilingual, values: Readonly<Record<string, Bilingual>>): Bilingual =>
  each((one) =>
    fillPlaceholders(
      text[one],
      Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value[one]])),
    ),
  )

export const nameOfPaper = ({ kind, number }: Pick<PaperRead, 'kind' | 'number'>): Bilingual =>
  filled(words.of, { kind: paperKindNames[kind], number: same(String(number)) })

/** One paper of a meeting: what it says, how far it has come, and with what corrections it was confirmed. */
export function paperOfMeeting(paper: PaperRead, printed: Printed): Paper {
  const confirmed = paper.steps.find(({ step }) => step === 'confirmed')
  return framed(printed, {
    ...{ title: paper.title, subtitle: nameOfPaper(paper), status: stateNames[paper.state] },
    more: [
      ...(paper.reference === null ? [] : [{ label: words.reference, text: same(paper.reference) }]),
      ...(confirmed?.said == null ? [] : [{ label: words.confirmedBy, text: same(confirmed.said) }]),
    ],
    blocks: [...blocksOfText(paper.text), ...blocksOfCorrections(paper.corrections)],
  })
}

/** The action-taken list: what is open heads it. */
export const actionsOfMeeting = (decisions: readonly Decision[], printed: Printed): Paper =>
  framed(printed, {
    ...{ title: printed.meeting.title, subtitle: paperKindNames.actions, more: [] },
    status: filled(words.asOf, { day: dayLabel(dayAt(printed.at)) }),
    blocks: blocksOfDecisions(decisions),
  })

interface Framed extends Pick<Paper, 'title' | 'subtitle' | 'blocks'> {
  readonly status: Bilingual
  readonly more: Paper['particulars']
}

/** Status, marking and day at the foot of every page, with the square that leads to whether it is current. */
function framed(
  { meeting, languages, marking, code, address, at }: Printed,
  { title, subtitle, status, more, blocks }: Framed,
): Paper {
  const made = dayLabel(dayAt(at))
  const [first, last] = [dayLabel(meeting.startsOn), dayLabel(meeting.endsOn)]
  const held = meeting.startsOn === meeting.endsOn ? first : each((one) => `${first[one]} – ${last[one]}`)
  return {
    ...{ languages, title, subtitle, notice: null, marking: markingNames[marking], blocks },
    foot: each((one) => [subtitle[one], status[one], markingNames[marking][one], made[one]].join(' · ')),
    particulars: [
      { label: words.meeting, text: meeting.title },
      { label: words.held, text: held },
      { label: words.place, text: meeting.place },
      { label: words.status, text: status },
      ...more,
      { label: words.marking, text: markingNames[marking] },
      { label: words.made, text: made },
      { label: words.code, text: same(code) },
    ],
    current: { address, code, says: words.isCurrent },
  }
}

/** A paragraph a line; a line after `# ` is a heading. Both languages stand beside one another, line by line. */
export function blocksOfText({ en, ur }: Bilingual): Block[] {
  const [left, right] = [linesOf(en), linesOf(ur)]
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at): Block => {
    const [one, other] = [left[at], right[at]]
    const texts = textsOf({ en: one?.text ?? null, ur: other?.text ?? null })
    const isHeading = one?.isHeading ?? other?.isHeading ?? false
    return isHeading ? { kind: 'heading', level: 1, texts } : { kind: 'paragraph', texts }
  })
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== '#')
    .map((line) => ({ isHeading: line.startsWith('# '), text: line.replace(/^# +/, '') }))

function blocksOfCorrections(corrections: PaperRead['corrections']): Block[] {
  if (corrections.length === 0) return []
  return [
    { kind: 'heading', level: 1, texts: textsOf(words.corrections) },
    ...corrections.map(
      ({ passage, corrected, askedBy }): Block => ({
        kind: 'fact',
        label: filled(words.corrected, { passage: same(passage) }),
        texts: textsOf(filled(words.askedBy, { corrected: same(corrected), by: same(askedBy) })),
      }),
    ),
  ]
}

function blocksOfDecisions(decisions: readonly Decision[]): Block[] {
  if (decisions.length === 0) return [{ kind: 'paragraph', texts: textsOf(words.nothing) }]
  const part = (label: Bilingual, of: readonly Decision[]): Block[] =>
    of.length === 0
      ? []
      : [{ kind: 'heading', level: 1, texts: textsOf(label) }, ...of.flatMap(blocksOfDecision)]
  return [
    ...part(
      words.open,
      decisions.filter(({ isDone }) => !isDone),
    ),
    ...part(
      words.done,
      decisions.filter(({ isDone }) => isDone),
    ),
  ]
}

function blocksOfDecision({ number, decision, who, dueOn, daysLate, evidence }: Decision): Block[] {
  const fact = (label: Bilingual, text: Bilingual): Block => ({ kind: 'fact', label, texts: textsOf(text) })
  const day = dueOn === null ? words.noDay : dayLabel(dueOn)
  return [
    { kind: 'heading', level: 2, texts: textsOf(each((one) => `${number}. ${decision[one]}`)) },
    fact(words.who, who),
    fact(words.due, daysLate === 0 ? day : filled(words.late, { day, days: same(String(daysLate)) })),
    fact(words.evidence, evidence === null ? words.notReported : same(evidence)),
  ]
}
