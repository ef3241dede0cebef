import { Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { levelNames } from '#slices/strategy/contract.ts'
import { useStrategy } from '#web/strategy.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { PapersOfPage } from '#web/ui/papers/PapersOfPage.tsx'
import { NumbersApart } from '#web/ui/text/NumbersApart.tsx'
import type { StateOfStrategy } from '../../contract.ts'
import { nationalWords } from '../../contract/national/national-words.ts'
import { client } from '../shown.ts'
import { nationalPageWords as words } from './national-page-words.ts'
import { Differing, Late, Matters, Unpaid, Unreported } from './StateSections.tsx'

/** One page for who decides: what presses comes first, each list with what it is out of; no wall of colours. */
export function StatePage() {
  const { say } = useWords()
  const { strategy } = useStrategy()
  const id = strategy?.id ?? ''
  const { data, error, refetch } = useQuery({
    queryKey: ['state-of-strategy', id],
    queryFn: () => client.readState({ strategy: id }),
    enabled: strategy !== null,
  })
  return (
    <>
      <PageHeader
        title={words.title}
        purpose={words.purpose}
        above={data ? <Above state={data} /> : <Text size="sm">{'\u00a0'}</Text>}
      />
      <Stack gap="xl">
        <Problem error={error} again={() => void refetch()} />
        {data || error ? null : <LoadingBlocks count={5} height={180} />}
        {data ? (
          <>
            <Matters state={data} />
            <Late state={data} />
            <Unpaid state={data} />
            <Unreported state={data} />
            <Differing state={data} />
            <Stack gap="sm" component="section">
              <Title order={2} size="h3">
                {say(words.give)}
              </Title>
              <PapersOfPage
                slice="results"
                name={nationalWords.pack}
                formats={['pdf', 'docx', 'xlsx', 'html']}
                of={[id, 'steering pack', '']}
                list={() => client.listPapers({ strategy: id, kind: 'steering pack' })}
                make={(order) => client.makeSteeringPack({ strategy: id, ...order })}
                markingNames={levelNames}
              />
            </Stack>
          </>
        ) : null}
      </Stack>
    </>
  )
}

function Above({ state: { version, on } }: { readonly state: StateOfStrategy }) {
  const { say, formats } = useWords()
  return (
    <Text size="sm">
      {version === null ? null : (
        <>
          {say(words.version, { number: version.number })} · <bdi>{say(version.title)}</bdi>
          {' · '}
        </>
      )}
      <NumbersApart>{say(words.on, { day: formats.date(on) })}</NumbersApart>
    </Text>
  )
}
