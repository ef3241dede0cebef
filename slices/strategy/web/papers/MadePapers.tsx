import { Anchor, Progress, Stack, Text, Title } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { type Column, DataTable } from '#web/ui/table/DataTable.tsx'
import type { MadePaper } from '../../contract.ts'
import { levelNames } from '../../rules/openness/levels-of-openness.ts'
import { client } from '../calls.ts'
import { formatNames, languageNames, words } from './words.ts'

const isUnderWay = ({ state }: MadePaper): boolean => state === 'waiting' || state === 'running'

/** What one has made: each ready to be fetched, or how far it has come. */
export function MadePapers({ version }: { readonly version: string }) {
  const { say, formats } = useWords()
  const { data, error, refetch } = useQuery({
    queryKey: ['papers', version],
    queryFn: () => client.listPapers({ version }),
    refetchInterval: ({ state }) => (state.data?.papers.some(isUnderWay) === true ? 1500 : false),
  })
  const columns: readonly Column<MadePaper>[] = [
    {
      key: 'paper',
      header: words.paper,
      names: true,
      cell: ({ earlier, language, format }) => (
        <>
          {earlier === null ? say(words.wholeVersion) : say(words.comparedWith, { number: earlier })}
          <Text size="sm" c="dimmed">
            {say(languageNames[language])} · {say(formatNames[format])}
          </Text>
        </>
      ),
    },
    { key: 'marking', header: words.marking, cell: ({ marking }) => say(levelNames[marking]) },
    { key: 'on', header: words.on, cell: ({ madeAt }) => formats.date(madeAt.slice(0, 10)) },
    { key: 'code', header: words.code, cell: ({ code }) => <Code>{code}</Code> },
    { key: 'file', header: words.file, cell: (paper) => <FileOf paper={paper} />, width: '14rem' },
  ]
  return (
    <Stack gap="sm" component="section">
      <Title order={2} size="h3">
        {say(words.made)}
      </Title>
      <Problem error={error} again={() => void refetch()} />
      {data || error ? null : <LoadingBlocks count={2} height={60} />}
      {data ? (
        <DataTable
          caption={words.made}
          columns={columns}
          rows={data.papers}
          rowKey={({ id }) => id}
          empty={<EmptyState icon={IconFileText} title={words.none} next={words.noneNext} />}
        />
      ) : null}
    </Stack>
  )
}

function FileOf({ paper }: { readonly paper: MadePaper }) {
  const { say } = useWords()
  if (paper.state === 'ready')
    return (
      <Anchor href={`/api/strategy/papers/${paper.id}/file`} download>
        {say(words.download)}
      </Anchor>
    )
  if (paper.state === 'failed') return <Text size="sm">{say(words.failed)}</Text>
  const { done, total } = paper.progress ?? { done: 0, total: 0 }
  const said =
    total === 0 ? say(words.waiting) : say(words.running, { done: Math.min(done + 1, total), total })
  return (
    <div role="status">
      <Text size="sm">{said}</Text>
      <Progress value={total === 0 ? 0 : (100 * done) / total} aria-label={said} mt={4} />
    </div>
  )
}
