import type { Form } from '#kernel/papers/form.ts'
import { type Bilingual, each } from '#kernel/pure/bilingual.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import { dayLabel } from '#kernel/pure/period-labels.ts'
import { levelNames } from '#slices/strategy/contract.ts'
import { rulesBeforeOneSpeaks } from '../../../contract/kinds/call-rules.ts'
import { sheetNames } from '../../../contract/kinds/kind-words.ts'
import type { CallPage } from '../../../contract/kinds/kinds.ts'
import { columnNames } from '../../../contract/kinds/sheet-names.ts'
import { type SheetColumn, sheetColumns } from '../../../rules/kinds/a-sheet-is-read-line-by-line.ts'
import { particularsOf } from '../../../rules/kinds/what-a-round-of-a-kind-says.ts'
import { sectorKeys, sectorName } from '../../../rules/names-of-outcomes-and-sectors.ts'
import { particularNames } from '../call/call-report-words.ts'
import { words as paperWords } from '../disposition-words.ts'
import { ageNames, handPaperWords as words, sexNames, shares } from './hand-paper-words.ts'

type Call = Omit<CallPage, 'voices' | 'waiting'>

export interface Printed {
  /** The sheet that lies on the table of the meeting, in the studio or beside the post; or the form of one person. */
  readonly kind: 'sheet' | 'form'
  /** Empty lines of a sheet. */
  readonly lines: number
  readonly code: string
  readonly address: string
  readonly at: Date
  readonly isOpen: boolean
  readonly version: number | null
}

const same = (text: string): Bilingual => ({ en: text, ur: text })

export function formOfCall(call: Call, printed: Printed): Form {
  const { kind, lines, code, address, at, isOpen, version } = printed
  const isSheet = kind === 'sheet'
  const subtitle = isSheet ? sheetNames[call.kind] : words.form
  const made = dayLabel(dayAt(at))
  const status = isOpen ? paperWords.isOpen : paperWords.isClosed
  const questions = call.questions.map((one) => ({ number: String(one.number), words: one.words }))
  const rules = rulesBeforeOneSpeaks[call.kind].map((rule) => ({ number: '·', words: rule }))
  const columns = sheetColumns[call.kind].filter((column) => column !== 'sheet')
  return {
    ...{ languages: ['en', 'ur'], title: call.title, subtitle, isWide: isSheet },
    notice: call.illustrative ? paperWords.notice : null,
    marking: levelNames.public,
    foot: each((language) =>
      [
        subtitle[language],
        ...(version === null ? [] : [`${paperWords.version[language]}: ${version}`]),
        `${paperWords.status[language]}: ${status[language]}`,
        levelNames.public[language],
        made[language],
      ].join(' · '),
    ),
    current: { address, code, says: paperWords.isCurrent },
    particulars: particularsPrinted(call),
    warning: isSheet ? words.noNames : words.noNamesOnForm,
    lists: isSheet
      ? [
          { title: words.questions, items: questions },
          { title: words.readOut, items: rules },
        ]
      : [{ title: words.note, items: [{ number: '·', words: words.formMeans }, ...rules] }],
    boxes: isSheet ? [] : questions,
    blanks: isSheet ? [] : columns.flatMap(blankOf),
    table: isSheet
      ? {
          columns: columns.map((column) => ({ name: columnNames[column], width: shares[column] })),
          rows: Array.from({ length: lines }, (_, line) =>
            columns.map((column) => (column === 'line' ? String(line + 1) : '')),
          ),
        }
      : null,
  }
}

function particularsPrinted({ kind, particulars, closesOn, answeredBy }: Call): Form['particulars'] {
  const told = particularsOf[kind].flatMap((name) => {
    const value = particulars[name]
    if (value === undefined) return []
    const text = typeof value !== 'string' ? value : name === 'heldOn' ? dayLabel(value) : same(value)
    return [{ label: particularNames[name], text }]
  })
  return [
    ...told,
    { label: words.until, text: dayLabel(closesOn) },
    { label: words.answeredBy, text: dayLabel(answeredBy) },
  ]
}

/** What may be said of oneself: the columns of the sheet into which the form is typed. */
function blankOf(column: SheetColumn): Form['blanks'] {
  const name = columnNames[column]
  switch (column) {
    case 'district':
      return [{ name, options: [] }]
    case 'sex':
      return [{ name, options: sexNames }]
    case 'age':
      return [{ name, options: ageNames }]
    case 'sector':
      return [{ name, options: sectorKeys.map(sectorName) }]
    default:
      return []
  }
}
