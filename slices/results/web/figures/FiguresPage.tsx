import { Button, Group, Select } from '@mantine/core'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useStrategy } from '#web/strategy.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { FiguresTable } from './FiguresTable.tsx'
import { ImportLink } from './ImportLink.tsx'
import { client } from '../shown.ts'
import { words } from '../words.ts'

/** Every figure as it was reported, newest first, fifty at a time. */
export function FiguresPage() {
  const { say } = useWords()
  const { strategy } = useStrategy()
  const [indicator, setIndicator] = useState<string | null>(null)
  const id = strategy?.id ?? ''
  const { data: known } = useQuery({
    queryKey: ['indicators', id],
    queryFn: () => client.listIndicators({ strategy: id }),
    enabled: strategy !== null,
  })
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['figures', id, indicator],
    initialPageParam: null as number | null,
    queryFn: ({ pageParam }) =>
      client.listFigures({
        strategy: id,
        ...(indicator ? { indicator } : {}),
        ...(pageParam ? { before: pageParam } : {}),
      }),
    getNextPageParam: (last) => last.next,
    enabled: strategy !== null,
  })
  return (
    <>
      <PageHeader title={words.figures} purpose={words.figuresPurpose} action={<ImportLink />} />
      <Group mb="md">
        <Select
          label={say(words.ofIndicator)}
          placeholder={say(words.all)}
          data={(known?.indicators ?? []).map((one) => ({ value: one.id, label: say(one.name) }))}
          value={indicator}
          onChange={setIndicator}
          searchable
          clearable
          w={{ base: '100%', sm: 420 }}
        />
      </Group>
      <Problem error={error} again={() => void refetch()} />
      {data ? (
        <FiguresTable caption={words.figures} figures={data.pages.flatMap(({ figures }) => figures)} />
      ) : null}
      {data || error ? null : <LoadingBlocks count={6} height={72} />}
      {hasNextPage ? (
        <Group justify="center" mt="md">
          <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {say(words.more)}
          </Button>
        </Group>
      ) : null}
    </>
  )
}
