import { Anchor, Stack, Text } from '@mantine/core'
import { IconClipboardList } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Fragment, useState } from 'react'
import { useStrategy } from '#web/strategy.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { type Column, DataTable } from '#web/ui/table/DataTable.tsx'
import type { Line } from '../../contract.ts'
import { OfficeSelect } from '../forms/OfficeSelect.tsx'
import { PeriodFields } from '../forms/PeriodFields.tsx'
import { useReportingOffices } from '../forms/use-offices.ts'
import { client } from '../shown.ts'
import { AskOfficeForm } from './AskOfficeForm.tsx'
import { linesWords as words } from './duty-page-words.ts'
import { formPageWords } from './form-page-words.ts'
import { lastQuarter } from './last-quarter.ts'
import { ScreenForm } from './ScreenForm.tsx'
import { Asked, SaidFigure, Uses } from './Uses.tsx'
import { WorkbookPart } from './WorkbookPart.tsx'

/** One office and one period: what it is asked, what it said, and who uses the answer. */
export function ReportFormPage() {
  const { say } = useWords()
  const { strategy } = useStrategy()
  const id = strategy?.id ?? ''
  const { isSecretariat, offices } = useReportingOffices(id)
  const [chosen, setOffice] = useState<string | null>(null)
  const [period, setPeriod] = useState(lastQuarter())
  const office = chosen ?? (offices.length === 1 ? (offices[0]?.id ?? null) : null)
  const isReady = office !== null && period.from !== '' && period.to !== ''
  const { data, error, refetch } = useQuery({
    queryKey: ['report-lines', id, office, period],
    queryFn: () =>
      client.listLines({ strategy: id, office: office ?? '', from: period.from, until: period.to }),
    enabled: strategy !== null && isReady,
  })
  const asked = { strategy: id, office: office ?? '', from: period.from, until: period.to }
  const mayReport = offices.some((one) => one.id === office)
  const isOpen = mayReport && (data?.lines.length ?? 0) > 0 && data?.report?.isReopened !== false
  return (
    <>
      <PageHeader title={words.title} purpose={words.purpose} />
      <Stack gap="lg">
        {offices.length === 1 ? (
          <Text fw={600}>{say(offices[0]?.name ?? { en: '', ur: '' })}</Text>
        ) : (
          <OfficeSelect offices={offices} value={office} onChange={setOffice} required />
        )}
        <PeriodFields value={period} onChange={setPeriod} />
        <Problem error={error} again={() => void refetch()} />
        {isReady ? null : <Text role="status">{say(words.choose)}</Text>}
        {isReady && !data && !error ? <LoadingBlocks count={4} height={80} /> : null}
        {data && !isOpen ? (
          <>
            {data.report ? (
              <Text role="status">
                {say(formPageWords.done)}{' '}
                <Anchor component={Link} to={`/reports/${data.report.id}`}>
                  {say(formPageWords.toReport)}
                </Anchor>
              </Text>
            ) : null}
            <LinesTable lines={data.lines} />
          </>
        ) : null}
        {data && isOpen ? (
          <Fragment key={`${office} ${period.from} ${period.to}`}>
            <ScreenForm asked={asked} lines={data.lines} byLetter={isSecretariat} />
            <WorkbookPart asked={asked} byLetter={isSecretariat} />
          </Fragment>
        ) : null}
        {/* Only below what has come: a form that moves down while it is written in closes its lists. */}
        {isSecretariat && office !== null && (data || error || !isReady) ? (
          <AskOfficeForm key={office} strategy={id} office={office} />
        ) : null}
      </Stack>
    </>
  )
}

function LinesTable({ lines }: { readonly lines: readonly Line[] }) {
  const { say, formats } = useWords()
  const columns: readonly Column<Line>[] = [
    {
      key: 'indicator',
      header: words.indicator,
      names: true,
      width: '32%',
      cell: (line) => <Asked {...line} />,
      sortBy: ({ indicator }) => say(indicator.name),
    },
    {
      key: 'place',
      header: words.place,
      cell: ({ place }) => <bdi>{place}</bdi>,
      sortBy: ({ place }) => place,
    },
    {
      key: 'before',
      header: words.before,
      cell: ({ before }) => (
        <>
          <SaidFigure said={before} />
          {before === null ? null : (
            <Text size="sm" c="dimmed">
              {formats.period(before.period)}
            </Text>
          )}
        </>
      ),
    },
    { key: 'said', header: words.said, cell: ({ said }) => <SaidFigure said={said} /> },
    { key: 'uses', header: words.uses, cell: ({ uses }) => <Uses uses={uses} /> },
  ]
  return (
    <DataTable
      caption={words.title}
      columns={columns}
      rows={lines}
      rowKey={({ key }) => key}
      empty={<EmptyState icon={IconClipboardList} title={words.none} next={words.noneNext} />}
    />
  )
}
