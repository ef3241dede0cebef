import { Anchor, Select, SimpleGrid, Stack, Text } from '@mantine/core'
import { IconRadar } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useStrategy } from '#web/strategy.tsx'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { Picture } from '../../contract.ts'
import { bothOf, client } from '../calls.ts'
import { words } from '../words.ts'
import { ComparedPart } from './ComparedPart.tsx'
import { threatWords } from './threat-words.ts'

/** The threat picture of a period beside an earlier one, and what of the two may be compared. */
export function ThreatsPage() {
  const { say } = useWords()
  const { strategy } = useStrategy()
  const go = useNavigate()
  const { data, error, refetch } = useQuery({
    queryKey: ['pictures', strategy?.id],
    queryFn: () => client.listPictures({ strategy: strategy?.id ?? '' }),
    enabled: strategy !== null,
  })
  return (
    <>
      <PageHeader
        title={words.threats}
        purpose={threatWords.purpose}
        action={
          <AbilityButton
            may={data?.may.recordPicture ?? null}
            onClick={() => void go({ to: '/threats/record' })}
          >
            {say(threatWords.record)}
          </AbilityButton>
        }
      />
      <Problem error={error} again={() => void refetch()} />
      {data && data.pictures.length > 0 ? <SideBySide pictures={data.pictures} /> : null}
      {data?.pictures.length === 0 ? (
        <EmptyState icon={IconRadar} title={threatWords.none} next={threatWords.noneNext} />
      ) : null}
      {data || error ? null : <LoadingBlocks count={3} height={160} />}
    </>
  )
}

function SideBySide({ pictures }: { readonly pictures: readonly Picture[] }) {
  const { say } = useWords()
  const [later, setLater] = useState(pictures[0]?.id ?? '')
  const [earlier, setEarlier] = useState(pictures[1]?.id ?? '')
  const beside = earlier === '' || earlier === later ? {} : { beside: earlier }
  const { data, error, refetch } = useQuery({
    queryKey: ['picture', later, beside],
    queryFn: () => client.readPicture({ picture: later, ...beside }),
  })
  const options = pictures.map(({ id, title }) => ({ value: id, label: say(title) }))
  return (
    <Stack gap="xl">
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <Select
          label={say(threatWords.picture)}
          data={options}
          allowDeselect={false}
          value={later}
          onChange={(id) => setLater(id ?? later)}
        />
        <Select
          label={say(threatWords.beside)}
          data={[{ value: '', label: say(threatWords.besideNone) }, ...options]}
          allowDeselect={false}
          value={earlier}
          onChange={(id) => setEarlier(id ?? '')}
        />
      </SimpleGrid>
      <Problem error={error} again={() => void refetch()} />
      {data ? (
        <>
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg">
            <About picture={data.picture} />
            {data.beside ? <About picture={data.beside} /> : null}
          </SimpleGrid>
          {data.parts.map((part) => (
            <ComparedPart key={part.component} part={part} picture={data.picture} beside={data.beside} />
          ))}
        </>
      ) : null}
      {data || error ? null : <LoadingBlocks count={2} height={240} />}
    </Stack>
  )
}

function About({ picture }: { readonly picture: Picture }) {
  const { say, formats } = useWords()
  const { title, period, scale, source, method } = picture
  const { lowest, highest } = scale
  return (
    <div>
      <Text fw={600}>{say(title)}</Text>
      <Text size="sm" c="dimmed">
        <bdi>{formats.period(period)}</bdi> · {say(scale.name)} (<bdi dir="ltr">{`${lowest}–${highest}`}</bdi>
        )
      </Text>
      <Text size="sm">
        {say(words.source)}:{' '}
        <Anchor component={Link} to={`/evidence/sources/${source.id}`}>
          <bdi>{say(bothOf(source.title))}</bdi>
        </Anchor>
      </Text>
      {method ? <Text size="sm">{say(method)}</Text> : null}
    </div>
  )
}
