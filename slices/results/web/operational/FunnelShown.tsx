import { Anchor, Box, Stack, Text, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { writeCsv } from '#kernel/tables/write-csv.ts'
import type { Period } from '#kernel/pure/periods.ts'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords, type Words } from '#web/ui/language/LanguageProvider.tsx'
import { Source } from '#web/ui/marks/Source.tsx'
import { type Column, DataTable } from '#web/ui/table/DataTable.tsx'
import { NumbersApart } from '#web/ui/text/NumbersApart.tsx'
import type { FunnelSeen, StageSeen } from '../../contract.ts'
import { countingNames, noShareNames } from '../../contract/operational/operational-words.ts'
import { operationalPageWords as words } from './operational-page-words.ts'

/** What is no stage of anything: seizures of a substance, victims, assistance. Rows that are never added. */
export function CountsShown({
  name,
  rows,
  period,
}: {
  readonly name: FunnelSeen['name']
  readonly rows: readonly StageSeen[]
  readonly period: Period | null
}) {
  const all = useWords()
  const { say, formats } = all
  return (
    <Stack gap="sm" component="section">
      <Title order={2} size="h3" dir="auto">
        {say(name)}
      </Title>
      <Text size="sm" c="dimmed">
        {period === null ? null : <bdi>{formats.period(period)}</bdi>} {say(words.notAdded)}
      </Text>
      <DataTable
        caption={name}
        columns={columnsOf(all).flatMap((column) =>
          column.key === 'share'
            ? []
            : [column.key === 'stage' ? { ...column, header: words.entry } : column],
        )}
        rows={rows}
        rowKey={({ indicator }) => indicator}
        empty={null}
      />
    </Stack>
  )
}

interface FunnelShownProps {
  readonly funnel: FunnelSeen
  readonly period: Period | null
}

/** A funnel as bars, and the same as a table that says everything the bars cannot. */
export function FunnelShown({ funnel, period }: FunnelShownProps) {
  const all = useWords()
  const { say, formats } = all
  const counting = funnel.stages[0]?.counting ?? null
  return (
    <Stack gap="sm" component="section">
      <Title order={2} size="h3" dir="auto">
        {say(funnel.name)}
      </Title>
      <Text size="sm" c="dimmed">
        <NumbersApart>
          {[
            period === null ? null : formats.period(period),
            counting === null ? null : say(countingNames[counting]),
            funnel.iccs === null ? null : say(words.iccs, { code: funnel.iccs }),
          ]
            .filter((part) => part !== null)
            .join(' · ')}
        </NumbersApart>
      </Text>
      <Bars stages={funnel.stages} />
      <DataTable
        caption={funnel.name}
        columns={columnsOf(all)}
        rows={funnel.stages}
        rowKey={({ indicator }) => indicator}
        empty={null}
      />
      <Anchor
        href={fileOf(funnel, period, all)}
        download={`${funnel.stages[0]?.code ?? 'funnel'}.csv`}
        size="sm"
      >
        {say(words.download)}
      </Anchor>
    </Stack>
  )
}

/** Widths by the largest stage. Hidden from screen readers, which have the table. */
function Bars({ stages }: { readonly stages: readonly StageSeen[] }) {
  const { say, formats } = useWords()
  const largest = Math.max(0, ...stages.map(({ total }) => Number(total ?? 0)))
  if (largest === 0) return null
  return (
    <Stack gap={6} aria-hidden maw="46rem">
      {stages.map(({ indicator, name, total, coverage }) => (
        <Box key={indicator}>
          <Text size="sm">
            <bdi>{say(name)}</bdi>
            {': '}
            {total === null ? say(words.silent) : <bdi dir="ltr">{numberOf(total, formats)}</bdi>}
          </Text>
          {total === null ? (
            <Box h={14} bd="1px dashed var(--mantine-color-dimmed)" />
          ) : (
            <Box
              h={14}
              w={`${Math.max((Number(total) / largest) * 100, 0.4)}%`}
              bg="var(--mantine-primary-color-filled)"
              opacity={coverage.complete ? 1 : 0.55}
            />
          )}
        </Box>
      ))}
    </Stack>
  )
}

/** A long total is shown as it was added: a float would round it. */
const numberOf = (total: string, formats: Words['formats']): string =>
  total.length <= 15 ? formats.number(Number(total)) : total

const coverageOf = (stage: StageSeen, { say }: Words): string[] => {
  const { reported, expected, nil } = stage.coverage
  return [
    expected === 0 ? say(words.nobodyAsked) : say(words.reportedOf, { reported, expected }),
    ...(nil > 0 ? [say(words.nil, { count: nil })] : []),
    ...(stage.partial > 0 ? [say(words.partial, { count: stage.partial })] : []),
    ...(stage.otherUnit > 0 ? [say(words.otherUnit, { count: stage.otherUnit })] : []),
    ...(stage.disputed > 0 ? [say(words.disputed, { count: stage.disputed })] : []),
  ]
}

const shareOf = ({ share }: StageSeen, { say, formats }: Words): string =>
  share === null
    ? ''
    : share.of === null
      ? say(noShareNames[share.because ?? 'silent'])
      : formats.share(share.of)

const columnsOf = (all: Words): readonly Column<StageSeen>[] => [
  {
    ...{ key: 'stage', header: words.stage, names: true, width: '26%' },
    cell: ({ code, name, indicator }) => (
      <Stack gap={2}>
        <Code>{code}</Code>
        <Anchor component={Link} to={`/indicators/${indicator}`} inherit>
          {all.say(name)}
        </Anchor>
      </Stack>
    ),
  },
  {
    ...{ key: 'total', header: words.counted, numeric: true, width: '9rem' },
    cell: ({ total, unitName, counting }) =>
      total === null ? (
        all.say(words.silent)
      ) : (
        <>
          <bdi dir="ltr">{numberOf(total, all.formats)}</bdi>
          {counting !== null && counting !== 'cases' && counting !== 'stock' ? ` ${all.say(unitName)}` : null}
        </>
      ),
  },
  {
    ...{ key: 'share', header: words.ofBefore, width: '12rem' },
    cell: (stage) => <NumbersApart>{shareOf(stage, all)}</NumbersApart>,
  },
  {
    ...{ key: 'coverage', header: words.coverage, width: '12rem' },
    cell: (stage) => (
      <Stack gap={2}>
        {coverageOf(stage, all).map((line) => (
          <Text key={line} size="sm">
            <NumbersApart>{line}</NumbersApart>
          </Text>
        ))}
      </Stack>
    ),
  },
  { key: 'source', header: words.source, cell: (stage) => <Sources stage={stage} /> },
]

function Sources({ stage }: { readonly stage: StageSeen }) {
  const { say } = useWords()
  const more = stage.figures - stage.references.length
  return (
    <Stack gap={2}>
      <Text size="sm">
        {stage.references.map((reference) => (
          <span key={reference}>
            <Anchor component={Link} to={`/figures/${reference}`} inherit>
              <bdi dir="ltr">{reference}</bdi>
            </Anchor>{' '}
          </span>
        ))}
        {more > 0 ? say(words.figuresMore, { count: more }) : null}
      </Text>
      {stage.documents.map((document) => (
        <Text key={document} size="sm" c="dimmed">
          <Source text={document} />
        </Text>
      ))}
    </Stack>
  )
}

/** The table as a file: no server is asked, and no number leaves without its coverage, period and references. */
function fileOf({ name, iccs, stages }: FunnelSeen, period: Period | null, all: Words): string {
  const { say, formats } = all
  const head = [words.stage, words.counted, words.ofBefore, words.coverage, words.source].map((one) =>
    say(one),
  )
  const rows = stages.map((stage) => [
    ...[`${stage.code} ${say(stage.name)}`, stage.total ?? say(words.silent), shareOf(stage, all)],
    ...[coverageOf(stage, all).join('; '), [...stage.references, ...stage.documents].join('; ')],
  ])
  const above = [
    [
      say(name),
      period === null ? '' : formats.period(period),
      iccs === null ? '' : say(words.iccs, { code: iccs }),
    ],
  ]
  return `data:text/csv;charset=utf-8,${encodeURIComponent(writeCsv([...above, head, ...rows]))}`
}
