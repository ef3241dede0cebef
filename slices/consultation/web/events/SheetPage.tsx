import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { LanguageSwitch } from '#web/ui/language/LanguageSwitch.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { PrintedPage } from '#web/ui/papers/PrintedPage.tsx'
import { levelNames } from '#slices/strategy/contract.ts'
import type { MadeSheet } from '../../contract/events/participants.ts'
import { bothOf, client } from '../calls.ts'
import classes from './SheetPage.module.css'
import { words } from './words.ts'

/** Lines for those who come without having been nominated. */
const spareLines = 8

const sheets = {
  open: {
    ...{ title: words.openSheet, means: words.openSheetMeans, make: words.makeSheet },
    ...{ marking: levelNames.government, spare: spareLines, ask: client.makeAttendanceSheet },
  },
  apart: {
    ...{ title: words.sheetAtRisk, means: words.sheetAtRiskMeans, make: words.showSheet },
    ...{ marking: levelNames['restricted annex'], spare: 0, ask: client.openSheetAtRisk },
  },
} as const
type Kind = keyof typeof sheets

/** The sheet that lies at the door: nobody at risk stands on it. */
export const SheetPage = () => <SheetToMake kind="open" />

/** The sheet apart. */
export const SheetAtRiskPage = () => <SheetToMake kind="apart" />

/** Making a sheet is recorded and gives it its code, so a person asks for it. */
function SheetToMake({ kind }: { readonly kind: Kind }) {
  const { event = '' }: { event?: string } = useParams({ strict: false })
  const { say } = useWords()
  const { title, means, make, ask } = sheets[kind]
  const { mutate, data, error, isPending } = useMutation({ mutationFn: () => ask({ event }) })
  if (data) return <Printed sheet={data} kind={kind} />
  return (
    <main className={classes.page}>
      <Stack>
        <Title order={1}>{say(title)}</Title>
        <Text>{say(means)}</Text>
        <Problem error={error} />
        <Group>
          <Button loading={isPending} onClick={() => mutate()}>
            {say(make)}
          </Button>
          <Back event={event} />
        </Group>
      </Stack>
    </main>
  )
}

function Back({ event }: { readonly event: string }) {
  const { say } = useWords()
  return (
    <Button component={Link} to={`/events/${event}`} variant="default">
      {say(words.backToEvent)}
    </Button>
  )
}

interface PrintedProps {
  readonly sheet: MadeSheet
  readonly kind: Kind
}

function Printed({ sheet, kind }: PrintedProps) {
  const { say, formats } = useWords()
  const { title, spare, marking } = sheets[kind]
  const blank = Array.from({ length: spare }, () => null)
  return (
    <main className={classes.page}>
      <Group className={classes.actions} mb="md">
        <Button onClick={() => window.print()}>{say(words.print)}</Button>
        <Back event={sheet.event} />
        <LanguageSwitch />
      </Group>
      <PrintedPage
        {...{ printed: sheet.printed, marking, status: words.toBeSigned }}
        version={say(words.sheetNumber, { number: sheet.number })}
      >
        <Title order={1} size="h2">
          {say(title)}
        </Title>
        <Text fw={600}>{say(sheet.title)}</Text>
        <Text>
          {say(sheet.place)} · {sheet.days.map((day) => formats.date(day)).join(' – ')}
        </Text>
        <table className={classes.table}>
          <thead>
            <tr>
              {[words.number, words.name, words.post, words.organisation, words.signature].map((one) => (
                <th
                  key={one.en}
                  scope="col"
                  className={one === words.signature ? classes.signature : undefined}
                >
                  {say(one)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...sheet.lines, ...blank].map((line, at) => (
              <tr key={at} className={classes.line}>
                <td>{formats.number(at + 1, 0)}</td>
                <td>{line?.name ? <bdi>{say(line.name)}</bdi> : null}</td>
                <td>
                  {line ? (
                    <bdi>{say(bothOf({ en: line.post.en ?? null, ur: line.post.ur ?? null }))}</bdi>
                  ) : null}
                </td>
                <td>{line ? <bdi>{say(line.organisation)}</bdi> : null}</td>
                <td />
              </tr>
            ))}
          </tbody>
        </table>
        <Text size="sm">{say(words.noNumbers)}</Text>
      </PrintedPage>
    </main>
  )
}
