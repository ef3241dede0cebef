import { Anchor, Stack, Text, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { dayLabel, periodLabel } from '#kernel/pure/period-labels.ts'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { type Column, DataTable } from '#web/ui/table/DataTable.tsx'
import { NumbersApart } from '#web/ui/text/NumbersApart.tsx'
import type { StateOfStrategy } from '../../contract.ts'
import { statusNames } from '../../contract/figure-names.ts'
import { nationalWords } from '../../contract/national/national-words.ts'
import { saidOfState } from '../../contract/national/said-of-state.ts'
import { nationalPageWords as words } from './national-page-words.ts'

interface Of {
  readonly state: StateOfStrategy
}

/** So many of a list stand on the page; the rest one press away. */
const shownOfEach = 6

interface SectionProps<Row> extends Of {
  readonly of: keyof ReturnType<typeof saidOfState>
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  /** The page on which all of it stands. */
  readonly all: string
}

function Section<Row>({ of, state, columns, rows, rowKey, all }: SectionProps<Row>): ReactNode {
  const { say } = useWords()
  return (
    <Stack gap="sm" component="section">
      <Title order={2} size="h3">
        {say(nationalWords[of])}
      </Title>
      {saidOfState(state, dayLabel, periodLabel)[of].map((said) => (
        <Text key={said.en}>
          <NumbersApart>{say(said)}</NumbersApart>
        </Text>
      ))}
      <DataTable
        caption={nationalWords[of]}
        columns={columns}
        rows={rows.slice(0, shownOfEach)}
        rowKey={rowKey}
        empty={null}
      />
      <Anchor component={Link} to={all} size="sm">
        {say(rows.length > shownOfEach ? words.all : words.more, { count: rows.length })}
      </Anchor>
    </Stack>
  )
}

interface OfActivity {
  readonly code: string
  readonly title: Bilingual
  readonly path: string | null
  readonly office: Bilingual | null
}

function Activity({ code, title, path }: OfActivity) {
  const { say } = useWords()
  const named = (
    <>
      <Code>{code}</Code> <bdi>{say(title)}</bdi>
    </>
  )
  return path === null ? (
    <Text>{named}</Text>
  ) : (
    <Anchor component={Link} to={path} inherit>
      {named}
    </Anchor>
  )
}

const activityColumn = <Row extends OfActivity>(width: string): Column<Row> => ({
  ...{ key: 'activity', header: words.activity, names: true, width },
  cell: (row) => <Activity {...row} />,
})

function officeColumn<Row extends OfActivity>(say: (words: Bilingual) => string): Column<Row> {
  return {
    ...{ key: 'office', header: nationalWords.office },
    cell: ({ office }) => <bdi>{say(office ?? words.nobody)}</bdi>,
  }
}

function DayOf({ day, past }: { readonly day: string | null; readonly past: number }) {
  const { say, formats } = useWords()
  if (day === null) return null
  return (
    <Text size="sm" {...(past > 0 ? { fw: 600 } : {})}>
      <NumbersApart>
        {past > 0 ? say(nationalWords.daysPast, { day: formats.date(day), days: past }) : formats.date(day)}
      </NumbersApart>
    </Text>
  )
}

export function Matters({ state }: Of) {
  const { say } = useWords()
  return (
    <Section
      of="blocked"
      state={state}
      rows={state.matters}
      rowKey={({ code, asks, dueOn }) => `${code} ${asks} ${dueOn}`}
      all="/escalated"
      columns={[
        activityColumn('30%'),
        {
          ...{ key: 'asks', header: nationalWords.asks },
          cell: ({ asks, lateBehind }) => (
            <>
              <Text size="sm" dir="auto">
                {asks}
              </Text>
              {lateBehind > 0 ? (
                <Text size="sm" c="dimmed">
                  {say(nationalWords.lateBehind, { count: lateBehind })}
                </Text>
              ) : null}
            </>
          ),
        },
        {
          ...{ key: 'before', header: nationalWords.before },
          cell: ({ before, authority }) => (
            <>
              {before === null ? null : <bdi>{say(before)}</bdi>}
              {authority === null ? null : (
                <Text size="sm" c="dimmed" dir="auto">
                  {authority}
                </Text>
              )}
            </>
          ),
        },
        {
          ...{ key: 'by', header: nationalWords.by, width: '11rem' },
          cell: ({ dueOn, daysLate }) => <DayOf day={dueOn} past={daysLate} />,
        },
      ]}
    />
  )
}

export function Late({ state }: Of) {
  const { say } = useWords()
  return (
    <Section
      of="late"
      state={state}
      rows={state.milestones.late}
      rowKey={({ code, milestone }) => `${code} ${milestone.en}`}
      all="/milestones"
      columns={[
        activityColumn('36%'),
        {
          ...{ key: 'milestone', header: nationalWords.milestone },
          cell: ({ milestone }) => <bdi>{say(milestone)}</bdi>,
        },
        officeColumn(say),
        {
          ...{ key: 'by', header: nationalWords.by, width: '11rem' },
          cell: ({ dueOn, daysLate }) => <DayOf day={dueOn} past={daysLate} />,
        },
      ]}
    />
  )
}

export function Unpaid({ state }: Of) {
  const { say, formats } = useWords()
  return (
    <Section
      of="unfunded"
      state={state}
      rows={state.money?.due ?? []}
      rowKey={({ code, what }) => `${code} ${what}`}
      all="/money"
      columns={[
        activityColumn('46%'),
        officeColumn(say),
        {
          ...{ key: 'when', header: words.when, width: '14rem' },
          cell: ({ what, on }) => (
            <Text size="sm">
              <NumbersApart>{say(nationalWords[what], { day: formats.date(on) })}</NumbersApart>
            </Text>
          ),
        },
      ]}
    />
  )
}

export function Unreported({ state }: Of) {
  const { say } = useWords()
  return (
    <Section
      of="unreported"
      state={state}
      rows={state.reports.offices.filter(({ said, expected }) => said < expected)}
      rowKey={({ id }) => id}
      all="/timeliness"
      columns={[
        {
          ...{ key: 'office', header: nationalWords.office, names: true, width: '60%' },
          cell: ({ name }) => <bdi>{say(name)}</bdi>,
        },
        {
          ...{ key: 'gave', header: words.gave },
          cell: ({ said, expected }) => say(nationalWords.officeSaid, { said, expected }),
        },
      ]}
    />
  )
}

export function Differing({ state }: Of) {
  const { say } = useWords()
  return (
    <Section
      of="differ"
      state={state}
      rows={state.statuses.differ}
      rowKey={({ id }) => id}
      all="/indicators"
      columns={[
        {
          ...{ key: 'indicator', header: words.indicator, names: true, width: '44%' },
          cell: ({ id, code, name }) => (
            <Anchor component={Link} to={`/indicators/${id}`} inherit>
              <Code>{code}</Code> <bdi>{say(name)}</bdi>
            </Anchor>
          ),
        },
        {
          ...{ key: 'data', header: words.theData },
          cell: ({ computed }) => say(statusNames[computed]),
        },
        {
          ...{ key: 'said', header: words.theOffice },
          cell: ({ said, office }) => (
            <>
              {say(statusNames[said])}
              <Text size="sm" c="dimmed">
                <bdi>{say(office)}</bdi>
              </Text>
            </>
          ),
        },
      ]}
    />
  )
}
