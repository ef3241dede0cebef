import { Button, Group } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { client } from '../shown.ts'
import { words } from '../words.ts'
import { FiguresTable } from './FiguresTable.tsx'

export interface FiguresInPagesProps {
  readonly strategy: string
  readonly indicator?: string | null
  readonly report?: string
}

/** Figures as they were reported, newest first, fifty at a time: all, or those of an indicator or a report. */
export function FiguresInPages({ strategy, indicator = null, report }: FiguresInPagesProps) {
  const { say } = useWords()
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['figures', strategy, indicator, report],
    initialPageParam: null as number | null,
    queryFn: ({ pageParam }) =>
      client.listFigures({
        strategy,
        ...(indicator ? { indicator } : {}),
        ...(report ? { report } : {}),
        ...(pageParam ? { before: pageParam } : {}),
      }),
    getNextPageParam: (last) => last.next,
    enabled: strategy !== '',
  })
  return (
    <div>
      <Problem error={error} again={() => void refetch()} />
      {data ? (
        <FiguresTable
          caption={words.figures}
          figures={data.pages.flatMap(({ figures }) => figures)}
          letters={data.pages.flatMap(({ letters }) => letters)}
        />
      ) : null}
      {data || error ? null : <LoadingBlocks count={6} height={72} />}
      {hasNextPage ? (
        <Group justify="center" mt="md">
          <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {say(words.more)}
          </Button>
        </Group>
      ) : null}
    </div>
  )
}
