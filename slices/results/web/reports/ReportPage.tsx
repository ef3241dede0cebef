import { Card, SimpleGrid, Stack, Text } from '@mantine/core'
import { IconFileReport } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { useStrategy } from '#web/strategy.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { Report } from '../../contract.ts'
import { FiguresInPages } from '../figures/FiguresInPages.tsx'
import { ReopenButton } from '../periodic/reopening/ReopenButton.tsx'
import { ReopenedMarks } from '../periodic/reopening/ReopenedMarks.tsx'
import { client } from '../shown.ts'
import { reporterOf, useReportTitle } from './ReportTitle.tsx'
import { reportWords as words } from './report-words.ts'
import { SignButton } from './SignButton.tsx'
import { SignedBy, SubmittedBy } from './Signatures.tsx'

/** One report: who stands behind it, and its figures to be held against the document. */
export function ReportPage() {
  const { strategy } = useStrategy()
  const titleOf = useReportTitle()
  const { report: id = '' }: { readonly report?: string } = useParams({ strict: false })
  const { data, error, refetch } = useQuery({
    queryKey: ['report', id],
    queryFn: () => client.listReports({ strategy: strategy?.id ?? '', report: id }),
    enabled: strategy !== null,
  })
  if (!data)
    return error ? (
      <Problem error={error} again={() => void refetch()} />
    ) : (
      <LoadingBlocks count={3} height={140} />
    )
  const [report] = data.reports
  if (report === undefined)
    return <EmptyState icon={IconFileReport} title={words.notFound} next={words.notFoundNext} />
  return (
    <>
      <PageHeader
        title={{ en: titleOf(report), ur: titleOf(report) }}
        purpose={words.reportPurpose}
        above={<Contents report={report} />}
        action={<SignButton report={report} />}
      />
      <ReopenedMarks strategy={strategy?.id ?? ''} report={report.id} />
      <Stack gap="xl">
        <Particulars report={report} />
        {report.standing === 'published' || report.kind === 'correction' ? null : (
          <ReopenButton strategy={strategy?.id ?? ''} report={report.id} />
        )}
        <FiguresInPages strategy={strategy?.id ?? ''} report={report.id} />
      </Stack>
    </>
  )
}

function Contents({ report }: { readonly report: Report }) {
  const { say } = useWords()
  return (
    <span>
      <bdi>{report.document}</bdi> · {say(words.figures, { count: report.figures })}
    </span>
  )
}

function Particulars({ report }: { readonly report: Report }) {
  const { say } = useWords()
  return (
    <Card withBorder>
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 4 }} spacing="lg">
        <Part label={words.office}>
          <Text size="sm">
            <bdi>{say(reporterOf(report))}</bdi>
          </Text>
          {report.fileName === null ? null : (
            <Text size="sm" c="dimmed">
              {say(words.file)}: <bdi>{report.fileName}</bdi>
            </Text>
          )}
        </Part>
        <Part label={words.submitted}>
          <SubmittedBy report={report} />
        </Part>
        <Part label={words.verified}>
          <SignedBy report={report} as="verified" />
        </Part>
        <Part label={words.cleared}>
          <SignedBy report={report} as="cleared" />
        </Part>
      </SimpleGrid>
    </Card>
  )
}

function Part(props: { readonly label: Bilingual; readonly children: ReactNode }) {
  const { say } = useWords()
  return (
    <section>
      <Text fw={600}>{say(props.label)}</Text>
      {props.children}
    </section>
  )
}
