import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { OutputOf } from '#kernel/contract/act.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { levelNames } from '#slices/strategy/contract.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { LanguageSwitch } from '#web/ui/language/LanguageSwitch.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { PrintedPage } from '#web/ui/papers/PrintedPage.tsx'
import type { consultation } from '../../../contract.ts'
import { rulesBeforeOneSpeaks } from '../../../contract/kinds/call-rules.ts'
import { sheetNames } from '../../../contract/kinds/kind-words.ts'
import { columnNames } from '../../../contract/kinds/sheet-names.ts'
import { type SheetColumn, sheetColumns } from '../../../rules/kinds/a-sheet-is-read-line-by-line.ts'
import classes from '../../events/SheetPage.module.css'
import { client } from '../../calls.ts'
import { type CallRead, callQuery } from '../calls.ts'
import { words } from '../words.ts'

const lines = 14

type Made = OutputOf<typeof consultation.acts.printRoundSheet>
type Call = NonNullable<CallRead['call']>

/** Making a sheet is recorded and gives it its code, so a person asks for it. */
export function PrintedSheet() {
  const { round = '' }: { round?: string } = useParams({ strict: false })
  const { say } = useWords()
  const { data, error } = useQuery(callQuery(round))
  const making = useMutation({ mutationFn: () => client.printRoundSheet({ round }) })
  if (!data?.call) return error ? <Problem error={error} /> : <LoadingBlocks count={6} height={60} />
  if (making.data) return <Printed round={round} call={data.call} made={making.data} />
  return (
    <main className={classes.page}>
      <Stack>
        <Title order={1}>{say(sheetNames[data.call.kind])}</Title>
        <Text fw={600}>{say(data.call.title)}</Text>
        <Text>{say(words.printSheetMeans)}</Text>
        <Problem error={making.error} />
        <Group>
          <Button loading={making.isPending} onClick={() => making.mutate()}>
            {say(words.makePrintedSheet)}
          </Button>
          <Back round={round} />
        </Group>
      </Stack>
    </main>
  )
}

function Back({ round }: { readonly round: string }) {
  const { say } = useWords()
  return (
    <Button component={Link} to={`/rounds/${round}/call`} variant="default">
      {say(words.back)}
    </Button>
  )
}

const both = ({ en, ur }: Bilingual) => (
  <>
    <bdi lang="en">{en}</bdi> · <bdi lang="ur">{ur}</bdi>
  </>
)

const lineEach = ({ en, ur }: Bilingual) => (
  <>
    <span lang="en" dir="ltr" style={{ display: 'block' }}>
      {en}
    </span>
    <span lang="ur" dir="rtl" style={{ display: 'block' }}>
      {ur}
    </span>
  </>
)

interface PrintedProps {
  readonly round: string
  readonly call: Call
  readonly made: Made
}

/** The sheet on paper, in both languages: for the person in the studio, at the table of a meeting, or beside the post. */
function Printed({ round, call, made: { printed, version, isOpen } }: PrintedProps) {
  const { say } = useWords()
  return (
    <main className={classes.page}>
      <Group className={classes.actions} mb="md">
        <Button onClick={() => window.print()}>{say(words.print)}</Button>
        <Back round={round} />
        <LanguageSwitch />
      </Group>
      <PrintedPage
        {...{ printed, marking: levelNames.public, status: isOpen ? words.roundIsOpen : words.roundIsClosed }}
        version={version === null ? printed.code : say(words.planVersion, { number: version })}
      >
        <Title order={1} size="h3">
          {both(sheetNames[call.kind])} <bdi dir="ltr">{printed.code}</bdi>
        </Title>
        <Text fw={600}>{both(call.title)}</Text>
        <ol>
          {call.questions.map(({ number, words: asked }) => (
            <li key={number}>{lineEach(asked)}</li>
          ))}
        </ol>
        <Text size="sm" fw={600}>
          {both(words.readOut)}
        </Text>
        <ul>
          {rulesBeforeOneSpeaks[call.kind].map((rule) => (
            <li key={rule.en}>
              <Text component="div" size="sm">
                {lineEach(rule)}
              </Text>
            </li>
          ))}
        </ul>
        <Text size="sm" fw={600}>
          {both(words.noNames)}
        </Text>
        <Lines call={call} />
      </PrintedPage>
    </main>
  )
}

function Lines({ call }: { readonly call: Call }) {
  const columns: readonly SheetColumn[] = sheetColumns[call.kind].filter((column) => column !== 'sheet')
  return (
    <div style={{ overflowX: 'auto' }}>
      <table className={classes.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                style={{ fontSize: 11, width: column === 'words' ? '38%' : undefined }}
              >
                {both(columnNames[column])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: lines }, (_, at) => (
            <tr key={at} className={classes.line}>
              {columns.map((column) => (
                <td key={column}>{column === 'line' ? at + 1 : null}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
