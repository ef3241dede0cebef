import { Card, Stack, Text, Title } from '@mantine/core'
import { IconRulerMeasure } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useStrategy } from '#web/strategy.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { client } from '../calls.ts'
import { YardstickShown } from '../findings/YardstickShown.tsx'
import { RoomLinks } from '../RoomLinks.tsx'
import { words } from '../words.ts'
import { DeclareYardstickForm } from './DeclareYardstickForm.tsx'
import { yardstickWords } from './yardstick-words.ts'

/** The yardsticks of the strategy, drawn; and the form that declares another. */
export function YardsticksPage() {
  const { say } = useWords()
  const { strategy } = useStrategy()
  const id = strategy?.id ?? ''
  const { data, error, refetch } = useQuery({
    queryKey: ['yardsticks', id],
    queryFn: () => client.listYardsticks({ strategy: id }),
    enabled: strategy !== null,
  })
  return (
    <>
      <PageHeader title={words.yardsticks} purpose={yardstickWords.purpose} />
      <RoomLinks here="/evidence/yardsticks" />
      <Problem error={error} again={() => void refetch()} />
      {data ? (
        <Stack gap="lg">
          {data.yardsticks.length === 0 ? (
            <EmptyState icon={IconRulerMeasure} title={yardstickWords.none} next={yardstickWords.noneNext} />
          ) : null}
          {data.yardsticks.map((yardstick) => (
            <Card key={yardstick.id} withBorder>
              <Title order={2} size="h3" mb="sm">
                {say(yardstick.name)}
              </Title>
              <YardstickShown words={yardstick.words} />
              <Text size="sm" c="dimmed" mt="sm" style={{ overflowWrap: 'anywhere' }}>
                {say(words.source)}: <bdi>{yardstick.source}</bdi>
              </Text>
            </Card>
          ))}
          <DeclareYardstickForm strategy={id} may={data.may.declareYardstick} />
        </Stack>
      ) : null}
      {data || error ? null : <LoadingBlocks count={2} height={280} />}
    </>
  )
}
