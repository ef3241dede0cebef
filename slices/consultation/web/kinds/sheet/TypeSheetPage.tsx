import { Anchor, Button, Card, Group, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { z } from 'zod'
import { dayAt } from '#kernel/pure/calendar.ts'
import { newId } from '#web/ui/new-id.ts'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { useDraft } from '#web/ui/forms/useDraft.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { columnNames } from '../../../contract/kinds/sheet-names.ts'
import {
  type ProblemInSheet,
  readSheet,
  type SheetColumn,
  sheetColumns,
} from '../../../rules/kinds/a-sheet-is-read-line-by-line.ts'
import { client } from '../../calls.ts'
import { type CallRead, callQuery } from '../calls.ts'
import { ProblemsOfSheet } from './ProblemsOfSheet.tsx'
import { words } from '../words.ts'

type Cells = Partial<Record<SheetColumn, string>>
const typedShape = z.object({ sheet: z.string(), rows: z.array(z.record(z.string(), z.string())) })
type Typed = { sheet: string; rows: Cells[] }
const isTyped = (kept: unknown): kept is Typed => typedShape.safeParse(kept).success

const newCode = () => `T-${newId().slice(0, 8).toUpperCase()}`

/** A paper sheet, line by line, by keyboard alone: what is typed survives a power cut and is sent at once. */
export function TypeSheetPage() {
  const { round = '' }: { round?: string } = useParams({ strict: false })
  const { say } = useWords()
  const { data, error } = useQuery(callQuery(round))
  return (
    <>
      <PageHeader
        title={words.typeIn}
        purpose={words.typePurpose}
        above={
          <Anchor component={Link} to={`/rounds/${round}/call`}>
            {say(words.toCall)}
          </Anchor>
        }
      />
      <Problem error={error} />
      {data?.call ? <Typing round={round} read={data} call={data.call} /> : null}
      {!data && !error ? <LoadingBlocks count={3} height={120} /> : null}
    </>
  )
}

interface TypingProps {
  readonly round: string
  readonly read: CallRead
  readonly call: NonNullable<CallRead['call']>
}

function Typing({ round, read, call }: TypingProps) {
  const { say } = useWords()
  const queries = useQueryClient()
  const go = useNavigate()
  const draft = useDraft<Typed>(`sheet.${round}`, { sheet: newCode(), rows: [] }, isTyped)
  const [typed, setTyped] = useState(draft.start)
  const keep = (next: Typed) => {
    setTyped(next)
    draft.keep(next)
  }
  const send = useMutation({
    mutationFn: () =>
      client.typeSheetIn({
        ...{ round, receivedOn: dayAt(new Date()) },
        rows: typed.rows.map((row) => ({ ...row, sheet: typed.sheet })),
      }),
    onSuccess: async () => {
      draft.drop()
      await queries.invalidateQueries({ queryKey: ['consultation'] })
      await go({ to: `/rounds/${round}/call` })
    },
  })
  return (
    <Stack gap="lg">
      <TextInput
        label={say(words.sheetCode)}
        description={say(words.sheetCodeHint)}
        dir="ltr"
        maw={280}
        value={typed.sheet}
        onChange={({ currentTarget }) => keep({ ...typed, sheet: currentTarget.value })}
      />
      <ol>
        {call.questions.map(({ number, words: asked }) => (
          <li key={number}>{say(asked)}</li>
        ))}
      </ol>
      <OneLine
        call={call}
        sheet={typed.sheet}
        line={Math.max(0, ...typed.rows.map((row) => Number(row.line))) + 1}
        onAdd={(row) => keep({ ...typed, rows: [...typed.rows, row] })}
      />
      {typed.rows.map((row) => (
        <Card key={row.line} padding="sm">
          <Group justify="space-between" wrap="nowrap" align="flex-start">
            <Text>
              {row.line}. <bdi>{row.words}</bdi>{' '}
              <Text component="span" c="dimmed">
                ({say(words.question, { number: row.question ?? '' })})
              </Text>
            </Text>
            <Button
              variant="subtle"
              size="compact-sm"
              onClick={() => keep({ ...typed, rows: typed.rows.filter((one) => one !== row) })}
            >
              {say(words.removeLine)}
            </Button>
          </Group>
        </Card>
      ))}
      <Problem error={send.error} />
      <Group>
        <AbilityButton
          may={typed.rows.length === 0 ? { ok: false, because: words.noLines } : read.may.takeIn}
          loading={send.isPending}
          onClick={() => send.mutate()}
        >
          {say(words.takeLinesIn, { count: typed.rows.length })}
        </AbilityButton>
      </Group>
    </Stack>
  )
}

interface OneLineProps {
  readonly call: TypingProps['call']
  readonly sheet: string
  readonly line: number
  readonly onAdd: (row: Cells) => void
}

/** Read by the rule that reads a file, so that a bad cell is told before the line is added. */
function OneLine({ call, sheet, line, onAdd }: OneLineProps) {
  const { say } = useWords()
  const [cells, setCells] = useState<Cells>({})
  const [problems, setProblems] = useState<readonly ProblemInSheet[]>([])
  const first = useRef<HTMLInputElement>(null)
  const columns = sheetColumns[call.kind].filter((column) => column !== 'sheet' && column !== 'line')
  const short = columns.filter((column) => column !== 'words')
  const add = () => {
    const row = { ...cells, line: String(line) }
    const asked = { kind: call.kind, questions: call.questions.map(({ number }) => number), known: [] }
    const reading = readSheet([{ row: line, cells: { ...row, sheet, words: cells.words ?? '' } }], asked)
    setProblems(reading.problems)
    if (reading.problems.length > 0 || reading.lines.length === 0) return
    onAdd(row)
    setCells({})
    first.current?.focus()
  }
  const at = (column: SheetColumn) => ({
    label: say(columnNames[column]),
    value: cells[column] ?? '',
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      setCells({ ...cells, [column]: currentTarget.value }),
  })
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <Stack gap="sm">
        <SimpleGrid cols={{ base: 2, sm: 3, md: short.length }}>
          {short.map((column, n) => (
            <TextInput key={column} {...(n === 0 ? { ref: first } : {})} {...at(column)} />
          ))}
        </SimpleGrid>
        <Textarea
          autosize
          minRows={2}
          dir="auto"
          {...at('words')}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey) return
            event.preventDefault()
            add()
          }}
        />
        <ProblemsOfSheet problems={problems} />
        <Group>
          <Button type="submit" variant="default">
            {say(words.addLine, { line })}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
