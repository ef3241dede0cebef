import { Button, Card, Group, Stack, Text, TextInput, Title } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ClipboardEvent, type KeyboardEvent, useRef, useState } from 'react'
import type { Letter } from '#kernel/contract/shapes.ts'
import { useDraft } from '#web/ui/forms/useDraft.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { type Column, DataTable } from '#web/ui/table/DataTable.tsx'
import type { Line } from '../../contract.ts'
import { breakdownFault, partsToRead } from '../../rules/breakdowns/a-form-asks-apart.ts'
import { readFigureCell } from '../../rules/figures/nil-is-not-silence.ts'
import { breakdownWords } from '../breakdowns/breakdown-words.ts'
import { LetterPart, useLetter } from '../forms/LetterPart.tsx'
import { formWords } from '../forms/form-words.ts'
import { client } from '../shown.ts'
import { linesWords } from './duty-page-words.ts'
import { formPageWords as words } from './form-page-words.ts'
import { Asked, SaidFigure, Uses } from './Uses.tsx'
import { Entered, type OfficeAndPeriod } from './WorkbookPart.tsx'

type Field = 'value' | 'note'

/** A row of the sheet: a line, or below it some of the persons whom it counts. */
type SheetRow = Line & { readonly of?: Line['parts'][number] }

const rowsOf = (lines: readonly Line[]): SheetRow[] =>
  lines.flatMap((line) => [
    line,
    ...line.parts.map((part) => ({ ...line, key: part.key, before: null, uses: [], parts: [], of: part })),
  ])
type Typed = Readonly<Record<string, string>>

const keyOf = (line: Pick<Line, 'key'>, part: Field) => `${line.key} ${part}`

const isTyped = (kept: unknown): kept is Typed =>
  typeof kept === 'object' && kept !== null && Object.values(kept).every((one) => typeof one === 'string')

const valuesOf = (line: SheetRow, typed: Typed) =>
  line.parts.map((part) => ({ part, value: typed[keyOf(part, 'value')] ?? '' }))

/**
 * Indicators that are said in words take any text; the others a number or one of the three words, and parts that fit their
 * whole. A part may stay empty where nothing was counted.
 */
function faultOf(line: SheetRow, value: string, typed: Typed) {
  const { indicator, of } = line
  const whole = of === undefined ? '' : (typed[of.key.split('.')[0] + ' value'] ?? '')
  if (of !== undefined && partsToRead(whole, [{ part: of, value }]).length === 0) return null
  const misfit = of === undefined ? breakdownFault(value, partsToRead(value, valuesOf(line, typed))) : null
  if (misfit !== null) return { ok: false as const, problem: { messages: misfit } }
  if (indicator.measure !== 'number' && indicator.measure !== 'percentage')
    return value.trim() === '' ? readFigureCell('') : null
  const read = readFigureCell(value)
  return read.ok ? null : read
}

const inWords = ['nil', 'not reported', 'not applicable']

/** What was said for the period before, as a start: a reopened report is not typed anew. */
const saidAlready = (lines: readonly Line[]): Typed =>
  Object.fromEntries(
    rowsOf(lines).flatMap((row) => {
      const said = row.of === undefined ? row.said : row.of.said
      return said === null
        ? []
        : [[keyOf(row, 'value'), inWords.includes(said.kind) ? said.kind : (said.value ?? '')]]
    }),
  )

interface ScreenFormProps {
  readonly asked: OfficeAndPeriod
  readonly lines: readonly Line[]
  readonly byLetter: boolean
}

interface LineCellProps {
  readonly lines: readonly SheetRow[]
  readonly line: SheetRow
  readonly part: Field
  readonly typed: Typed
  readonly change: (changed: Typed) => void
  readonly go: (at: number, part: Field) => void
  readonly checked: boolean
}

/** One cell of the sheet: what is wrong with it stands below it as soon as something was typed. */
function LineCell({ lines, line, part, typed, change, go, checked }: LineCellProps) {
  const { say } = useWords()
  const at = lines.indexOf(line)
  const value = typed[keyOf(line, part)] ?? ''
  const fault = part === 'value' && (checked || value !== '') ? faultOf(line, value, typed) : null
  const apart = line.of === undefined ? '' : `, ${say(line.of.name)}`
  const named = `${say(line.indicator.name)}, ${line.place}${apart}`
  const move = (event: KeyboardEvent) => {
    const step = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    go(at + step, part)
  }
  const paste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData
      .getData('text')
      .replace(/\r?\n$/, '')
      .split(/\r?\n/)
    if (pasted.length < 2) return
    event.preventDefault()
    const below = lines.slice(at, at + pasted.length)
    change(
      Object.fromEntries(below.map((one, n) => [keyOf(one, part), pasted[n]?.split('\t')[0]?.trim() ?? ''])),
    )
    go(at + below.length - 1, part)
  }
  return (
    <TextInput
      aria-label={say(part === 'value' ? words.valueOf : words.noteOf, { line: named })}
      data-cell={`${at} ${part}`}
      dir="auto"
      size="sm"
      maxLength={part === 'value' ? 60 : 500}
      value={value}
      error={fault === null || fault.ok ? null : say(fault.problem.messages)}
      onChange={(event) => change({ [keyOf(line, part)]: event.currentTarget.value })}
      onKeyDown={move}
      onPaste={paste}
    />
  )
}

/** The lines of an office as a sheet: Enter and the arrows move, a copied column is pasted downwards. */
export function ScreenForm({ asked, lines, byLetter }: ScreenFormProps) {
  const { say, formats } = useWords()
  const queries = useQueryClient()
  const sheet = useRef<HTMLDivElement>(null)
  const letter = useLetter(byLetter)
  const draft = useDraft<Typed>(
    `report.${asked.office}.${asked.from}.${asked.until}`,
    saidAlready(lines),
    isTyped,
  )
  const rows = rowsOf(lines)
  const [typed, setTyped] = useState<Typed>(draft.start)
  const [checked, setChecked] = useState(false)
  const { mutate, data, isPending, error } = useMutation({
    mutationFn: (entered: { readonly letter?: Letter }) =>
      client.reportOnScreen({
        ...{ ...asked, ...entered },
        cells: rows.map((line) => ({
          key: line.key,
          value: typed[keyOf(line, 'value')] ?? '',
          note: typed[keyOf(line, 'note')] ?? '',
        })),
      }),
    onSuccess: () => {
      draft.drop()
      return queries.invalidateQueries()
    },
  })
  const change = (changed: Typed) => {
    const all = { ...typed, ...changed }
    setTyped(all)
    draft.keep(all)
  }
  const go = (at: number, part: Field) =>
    sheet.current?.querySelector<HTMLInputElement>(`[data-cell="${at} ${part}"]`)?.focus()
  const cell = (line: SheetRow, part: Field) => (
    <LineCell {...{ lines: rows, line, part, typed, change, go, checked }} />
  )
  if (data) return <Entered report={data.report} figures={data.figures} />
  const left = rows.filter((line) => faultOf(line, typed[keyOf(line, 'value')] ?? '', typed) !== null).length
  const columns: readonly Column<SheetRow>[] = [
    {
      key: 'indicator',
      header: linesWords.indicator,
      names: true,
      width: '28%',
      cell: (line) =>
        line.of === undefined ? (
          <Asked {...line} />
        ) : (
          <Text>{say(breakdownWords.apart, { who: say(line.of.name) })}</Text>
        ),
    },
    { key: 'place', header: linesWords.place, cell: ({ place }) => <bdi>{place}</bdi> },
    {
      key: 'before',
      header: linesWords.before,
      cell: ({ before, of }) =>
        of === undefined ? (
          <>
            <SaidFigure said={before} />
            {before === null ? null : (
              <Text size="sm" c="dimmed">
                {formats.period(before.period)}
              </Text>
            )}
          </>
        ) : null,
    },
    { key: 'value', header: words.value, width: '16%', cell: (line) => cell(line, 'value') },
    {
      key: 'note',
      header: words.note,
      width: '16%',
      cell: (line) => (line.of === undefined ? cell(line, 'note') : null),
    },
    {
      key: 'uses',
      header: linesWords.uses,
      cell: ({ uses, of }) => (of === undefined ? <Uses uses={uses} /> : null),
    },
  ]
  return (
    <Card withBorder component="section">
      <Stack>
        <div>
          <Title order={2} size="h4">
            {say(words.screen)}
          </Title>
          <Text c="dimmed">{say(words.screenPurpose)}</Text>
        </div>
        {draft.restored ? <Text role="status">{say(formWords.restored)}</Text> : null}
        <div ref={sheet}>
          <DataTable
            caption={linesWords.title}
            columns={columns}
            rows={rows}
            rowKey={({ key }) => key}
            empty={null}
          />
        </div>
        {byLetter ? <LetterPart of={letter} /> : null}
        {left > 0 ? <Text role="status">{say(words.left, { count: left })}</Text> : null}
        <Problem error={error} />
        <Group>
          <Button
            loading={isPending}
            onClick={() => {
              setChecked(true)
              const entered = letter.read(asked.office)
              if (left === 0 && entered !== null) mutate(entered)
            }}
          >
            {say(words.send)}
          </Button>
        </Group>
      </Stack>
    </Card>
  )
}
