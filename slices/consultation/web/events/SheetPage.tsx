import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { LanguageSwitch } from '#web/ui/language/LanguageSwitch.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { Sheet } from '../../contract/events/participants.ts'
import { bothOf, client } from '../calls.ts'
import classes from './SheetPage.module.css'
import { words } from './words.ts'

/** Lines for those who come without having been nominated. */
const spareLines = 8

/** The sheet that lies at the door: nobody at risk stands on it. */
export function SheetPage() {
  const { event = '' }: { event?: string } = useParams({ strict: false })
  const { data, error } = useQuery({
    queryKey: ['consultation', 'sheet', event],
    queryFn: () => client.readAttendanceSheet({ event }),
  })
  if (!data) return error ? <Problem error={error} /> : <LoadingBlocks count={6} height={60} />
  return <Printed sheet={data} title={words.openSheet} spare={spareLines} />
}

/** The sheet apart. Opening it is recorded, so a person asks for it. */
export function SheetAtRiskPage() {
  const { event = '' }: { event?: string } = useParams({ strict: false })
  const { say } = useWords()
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: () => client.openSheetAtRisk({ event }),
  })
  if (data) return <Printed sheet={data} title={words.sheetAtRisk} spare={0} />
  return (
    <div className={classes.page}>
      <Stack>
        <Title order={1}>{say(words.sheetAtRisk)}</Title>
        <Text>{say(words.sheetAtRiskMeans)}</Text>
        <Problem error={error} />
        <Group>
          <Button loading={isPending} onClick={() => mutate()}>
            {say(words.showSheet)}
          </Button>
          <Back event={event} />
        </Group>
      </Stack>
    </div>
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
  readonly sheet: Sheet
  readonly title: typeof words.openSheet | typeof words.sheetAtRisk
  readonly spare: number
}

function Printed({ sheet, title, spare }: PrintedProps) {
  const { say, formats } = useWords()
  const blank = Array.from({ length: spare }, () => null)
  return (
    <div className={classes.page}>
      <Group className={classes.actions} mb="md">
        <Button onClick={() => window.print()}>{say(words.print)}</Button>
        <Back event={sheet.event} />
        <LanguageSwitch />
      </Group>
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
    </div>
  )
}
