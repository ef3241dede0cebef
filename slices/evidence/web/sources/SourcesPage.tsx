import { Anchor, Text } from '@mantine/core'
import { IconBooks } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useStrategy } from '#web/strategy.tsx'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { type Column, DataTable } from '#web/ui/table/DataTable.tsx'
import type { Source } from '../../contract.ts'
import { rankOfGrade } from '../../rules/what-cannot-be-judged-is-not-the-worst.ts'
import { bothOf, client } from '../calls.ts'
import { RoomLinks } from '../RoomLinks.tsx'
import { words } from '../words.ts'
import { GradeMark } from './GradeMark.tsx'
import { sourceWords } from './source-words.ts'

/** The register of sources; what could not be graded sorts apart, not below the worst. */
export function SourcesPage() {
  const { say } = useWords()
  const { strategy } = useStrategy()
  const go = useNavigate()
  const { data, error, refetch } = useQuery({
    queryKey: ['sources', strategy?.id],
    queryFn: () => client.listSources({ strategy: strategy?.id ?? '' }),
    enabled: strategy !== null,
  })
  const columns: readonly Column<Source>[] = [
    {
      key: 'source',
      header: words.source,
      names: true,
      width: '40%',
      cell: (row) => (
        <>
          <Anchor component={Link} to={`/evidence/sources/${row.id}`}>
            <bdi>{say(bothOf(row.title))}</bdi>
          </Anchor>
          <Text size="sm" c="dimmed">
            <bdi>{row.publisher}</bdi>
          </Text>
        </>
      ),
    },
    {
      key: 'dated',
      header: sourceWords.dated,
      cell: ({ dated }) => <Code>{dated}</Code>,
      sortBy: ({ dated }) => dated,
    },
    {
      key: 'grade',
      header: sourceWords.grade,
      cell: ({ grade }) => <GradeMark grade={grade} />,
      sortBy: ({ grade }) => rankOfGrade(grade.reliability, grade.credibility),
    },
    { key: 'licence', header: sourceWords.licence, cell: ({ licence }) => <bdi>{licence}</bdi> },
  ]
  return (
    <>
      <PageHeader
        title={words.sources}
        purpose={sourceWords.purpose}
        action={
          <AbilityButton
            may={data?.may.registerSource ?? null}
            onClick={() => void go({ to: '/evidence/sources/register' })}
          >
            {say(sourceWords.register)}
          </AbilityButton>
        }
      />
      <RoomLinks here="/evidence/sources" />
      <Problem error={error} again={() => void refetch()} />
      {data ? (
        <DataTable
          caption={words.sources}
          columns={columns}
          rows={data.sources}
          rowKey={({ id }) => id}
          empty={<EmptyState icon={IconBooks} title={sourceWords.none} next={sourceWords.noneNext} />}
        />
      ) : null}
      {data || error ? null : <LoadingBlocks count={5} height={80} />}
    </>
  )
}
