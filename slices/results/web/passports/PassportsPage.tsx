import { Button, SegmentedControl, Stack, Text, Title } from '@mantine/core'
import { IconFlagOff, IconIdBadge2 } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { levelNames } from '#slices/strategy/contract.ts'
import { useStrategy } from '#web/strategy.tsx'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { PapersOfPage } from '#web/ui/papers/PapersOfPage.tsx'
import { DataTable } from '#web/ui/table/DataTable.tsx'
import type { PassportsListed } from '../../contract.ts'
import { gapNames, sourceStateNames } from '../../contract/passports/passport-words.ts'
import { sourcesSaid } from '../../contract/passports/sources-said.ts'
import {
  type SourceState,
  sourceStates,
} from '../../rules/passports/where-the-source-of-an-indicator-stands.ts'
import { client } from '../shown.ts'
import { passportPageWords as words } from './passport-page-words.ts'
import { PassportsTable } from './PassportsTable.tsx'

/** Whether the data of the indicators can be had: what is missing comes first. */
export function PassportsPage() {
  const { say } = useWords()
  const { strategy } = useStrategy()
  const id = strategy?.id ?? ''
  const { data, error, refetch } = useQuery({
    queryKey: ['passports', id],
    queryFn: () => client.listPassports({ strategy: id }),
    enabled: strategy !== null,
  })
  return (
    <>
      <PageHeader
        title={words.title}
        purpose={words.purpose}
        above={
          <Text size="sm">{data ? say(words.share, { said: say(sourcesSaid(data.counts)) }) : '\u00a0'}</Text>
        }
      />
      <Stack gap="xl">
        <Problem error={error} again={() => void refetch()} />
        {data || error ? null : <LoadingBlocks count={4} height={180} />}
        {data ? (
          <>
            <Objectives objectives={data.objectives} />
            <Stack gap="sm" component="section">
              <Title order={2} size="h3">
                {say(words.logframe)}
              </Title>
              <PapersOfPage
                slice="results"
                name={words.logframe}
                formats={['docx', 'xlsx', 'pdf', 'html']}
                of={[id, 'logframe', '']}
                list={() => client.listPapers({ strategy: id, kind: 'logframe' })}
                make={(order) => client.makeLogframe({ strategy: id, ...order })}
                markingNames={levelNames}
              />
            </Stack>
            <ByState listed={data} />
          </>
        ) : null}
      </Stack>
    </>
  )
}

const shownAtFirst = 20

function ByState({ listed: { counts, indicators } }: { readonly listed: PassportsListed }) {
  const { say } = useWords()
  const first = (['nobody', 'promised', 'tested'] as const).find((one) => counts[one] > 0) ?? 'nobody'
  const [shown, setShown] = useState<SourceState>(first)
  const [isWhole, setWhole] = useState(false)
  const its = indicators.filter(({ state }) => state === shown)
  return (
    <Stack gap="sm" component="section">
      <Title order={2} size="h3">
        {say(words.indicators)}
      </Title>
      <SegmentedControl
        aria-label={say(words.showState)}
        data={sourceStates.map((value) => ({
          value,
          label: say(words.ofState, { state: say(sourceStateNames[value]), count: counts[value] }),
        }))}
        value={shown}
        onChange={(value) => setShown(sourceStates.find((one) => one === value) ?? first)}
        style={{ alignSelf: 'flex-start' }}
      />
      <PassportsTable
        passports={isWhole ? its : its.slice(0, shownAtFirst)}
        empty={<EmptyState icon={IconIdBadge2} title={words.noneOfState} next={words.noneOfStateNext} />}
      />
      {isWhole || its.length <= shownAtFirst ? null : (
        <Button variant="default" onClick={() => setWhole(true)} style={{ alignSelf: 'flex-start' }}>
          {say(words.all, { count: its.length })}
        </Button>
      )}
    </Stack>
  )
}

function Objectives({ objectives }: Pick<PassportsListed, 'objectives'>) {
  const { say } = useWords()
  return (
    <Stack gap="sm" component="section">
      <Title order={2} size="h3">
        {say(words.objectives)}
      </Title>
      <Text>{say(words.objectivesPurpose)}</Text>
      <DataTable
        caption={words.objectives}
        columns={[
          {
            ...{ key: 'objective', header: words.objective, names: true, width: '50%' },
            cell: ({ code, title }) => (
              <>
                <Code>{code}</Code> <bdi>{say(title)}</bdi>
              </>
            ),
          },
          { key: 'measures', header: words.measures, numeric: true, cell: ({ measures }) => measures },
          {
            ...{ key: 'misses', header: words.misses },
            cell: ({ gaps }) =>
              gaps.length === 0
                ? say(words.nothing)
                : gaps.map((gap) => (
                    <Text key={gap} size="sm">
                      {say(gapNames[gap])}
                    </Text>
                  )),
          },
        ]}
        rows={objectives}
        rowKey={({ code }) => code}
        empty={<EmptyState icon={IconFlagOff} title={words.noObjectives} next={words.noObjectivesNext} />}
      />
    </Stack>
  )
}
