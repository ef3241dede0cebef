import { Button, Group, Select, Stack, Text, Title } from '@mantine/core'
import { IconShieldBolt } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { isolated } from '#kernel/pure/parsed.ts'
import { useStrategy } from '#web/strategy.tsx'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords, type Words } from '#web/ui/language/LanguageProvider.tsx'
import { StatusMark } from '#web/ui/marks/StatusMark.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { type Column, DataTable } from '#web/ui/table/DataTable.tsx'
import type { DisruptionSeen, PillarCountSeen } from '../../contract.ts'
import {
  disruptionStateNames,
  gradeNames,
  gradingNames,
  targetNames,
} from '../../contract/disruptions/disruption-words.ts'
import type { GradingKind } from '../../rules/disruptions/where-a-disruption-stands.ts'
import { LetterMark } from '../forms/LetterMark.tsx'
import { client } from '../shown.ts'
import { disruptionPageWords as words, toneOfDisruption } from './disruption-page-words.ts'
import { GradeForm } from './GradeForm.tsx'
import { ReportDisruptionForm } from './ReportDisruptionForm.tsx'

interface Grading {
  readonly disruption: DisruptionSeen
  readonly kind: GradingKind
}

/** What was disrupted, as others than the agency itself judge it. */
export function DisruptionsPage() {
  const all = useWords()
  const { say } = all
  const { strategy } = useStrategy()
  const queries = useQueryClient()
  const id = strategy?.id ?? ''
  const [year, setYear] = useState('')
  const [isReporting, setReporting] = useState(false)
  const [grading, setGrading] = useState<Grading | null>(null)
  const { data, error, refetch } = useQuery({
    queryKey: ['disruptions', id, year],
    queryFn: () => client.listDisruptions({ strategy: id, ...(year !== '' && { year: Number(year) }) }),
    enabled: strategy !== null,
    placeholderData: (before) => before,
  })
  const done = () => {
    setReporting(false)
    setGrading(null)
    void queries.invalidateQueries({ queryKey: ['disruptions'] })
  }
  return (
    <>
      <PageHeader
        title={words.title}
        purpose={words.purpose}
        action={
          data?.may.report.ok ? (
            <AbilityButton may={data.may.report} onClick={() => setReporting(true)}>
              {say(words.report)}
            </AbilityButton>
          ) : null
        }
      />
      <Problem error={error} again={() => void refetch()} />
      {data || error ? null : <LoadingBlocks count={3} height={90} />}
      {data ? (
        <Stack gap="xl">
          {data.years.length > 1 ? (
            <Group>
              <Select
                label={say(words.year)}
                w="11rem"
                data={[
                  { value: '', label: say(words.all) },
                  ...data.years.map((one) => ({ value: String(one), label: String(one) })),
                ]}
                value={year}
                allowDeselect={false}
                onChange={(chosen) => setYear(chosen ?? '')}
              />
            </Group>
          ) : null}
          {data.counts.length > 0 ? <Counts counts={data.counts} /> : null}
          <section>
            {data.counts.length > 0 ? (
              <Title order={2} size="h3" mb="sm">
                {say(words.list)}
              </Title>
            ) : null}
            <DataTable
              caption={words.title}
              columns={columnsOf(all, setGrading)}
              rows={data.disruptions}
              rowKey={(one) => one.id}
              empty={<EmptyState icon={IconShieldBolt} title={words.none} next={words.noneNext} />}
            />
          </section>
        </Stack>
      ) : null}
      {isReporting && data ? (
        <ReportDisruptionForm
          strategy={id}
          isByLetter={data.may.isByLetter}
          onDone={done}
          onClose={() => setReporting(false)}
        />
      ) : null}
      {grading ? <GradeForm {...grading} onDone={done} onClose={() => setGrading(null)} /> : null}
    </>
  )
}

const numberOf = (
  key: 'major' | 'moderate' | 'minor' | 'toModerate' | 'toReview',
  header: Column<PillarCountSeen>['header'],
): Column<PillarCountSeen> => ({
  ...{ key, header, numeric: true, cell: (count) => String(count[key]) },
})

function Counts({ counts }: { readonly counts: readonly PillarCountSeen[] }) {
  const { say } = useWords()
  return (
    <section>
      <Title order={2} size="h3">
        {say(words.counts)}
      </Title>
      <Text size="sm" c="dimmed" mb="sm" maw="46rem">
        {say(words.countsHow)}
      </Text>
      <DataTable
        caption={words.counts}
        columns={[
          { key: 'pillar', header: words.pillar, names: true, cell: ({ pillar }) => <Code>{pillar}</Code> },
          numberOf('major', gradeNames.major),
          numberOf('moderate', gradeNames.moderate),
          numberOf('minor', gradeNames.minor),
          numberOf('toModerate', words.toModerate),
          numberOf('toReview', words.toReview),
        ]}
        rows={counts}
        rowKey={({ pillar }) => pillar}
        empty={null}
      />
    </section>
  )
}

const columnsOf = (
  { say, formats }: Words,
  grade: (grading: Grading) => void,
): readonly Column<DisruptionSeen>[] => [
  {
    ...{ key: 'what', header: words.what, names: true, width: '32%' },
    cell: (one) => (
      <Stack gap={2}>
        <Text size="sm" c="dimmed">
          <Code>{one.reference}</Code> · <Code>{one.pillar}</Code> · {say(targetNames[one.target])} ·{' '}
          <bdi>{formats.date(one.happenedOn)}</bdi>
        </Text>
        <Text dir="auto">{one.effect}</Text>
        <Text size="sm" c="dimmed">
          {say(words.file, { reference: isolated(one.ownReference) })}
        </Text>
      </Stack>
    ),
  },
  {
    ...{ key: 'by', header: words.by },
    cell: ({ office, supports, byLetter }) => (
      <Stack gap={2} align="flex-start">
        <bdi>{say(office.name)}</bdi>
        {supports.length > 0 ? (
          <Text size="sm" c="dimmed">
            {say(words.supportedBy, { offices: formats.list(supports.map(({ name }) => say(name))) })}
          </Text>
        ) : null}
        <LetterMark letter={byLetter} />
      </Stack>
    ),
  },
  {
    ...{ key: 'severity', header: words.severity },
    cell: (one) => (
      <Stack gap={2}>
        <span>
          {one.grade === null
            ? say(words.proposed, { grade: say(gradeNames[one.proposed]) })
            : say(words.decided, { grade: say(gradeNames[one.grade]) })}
        </span>
        {one.gradings.map((given) => (
          <Text key={given.kind} size="sm" c="dimmed">
            {say(words.because, {
              ...{ grade: say(gradeNames[given.grade]), day: formats.date(given.decidedOn) },
              ...{ reason: isolated(given.reason), minutes: isolated(given.minutes) },
            })}
          </Text>
        ))}
      </Stack>
    ),
  },
  {
    ...{ key: 'state', header: words.state, width: '16rem' },
    cell: (one) => (
      <Stack gap="xs" align="flex-start">
        <StatusMark status={{ label: disruptionStateNames[one.state], tone: toneOfDisruption[one.state] }} />
        {one.state === 'moderated' ? (
          <Text size="sm" c="dimmed">
            {say(words.reviewOn, { day: formats.date(one.reviewDueOn) })}
          </Text>
        ) : null}
        {one.may.moderate.ok ? (
          <Button size="xs" variant="default" onClick={() => grade({ disruption: one, kind: 'moderated' })}>
            {say(gradingNames.moderated)}
          </Button>
        ) : null}
        {one.may.review.ok ? (
          <Button size="xs" variant="default" onClick={() => grade({ disruption: one, kind: 'reviewed' })}>
            {say(gradingNames.reviewed)}
          </Button>
        ) : null}
      </Stack>
    ),
  },
]
