import { Button, Card, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { StatusMark } from '#web/ui/marks/StatusMark.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { LaptopRead } from '../../contract/laptop/laptop.ts'
import { laptopContentsQuery } from './calls.ts'
import { Counts } from './Counts.tsx'
import { CallOff, LeaveHome } from './LeaveHome.tsx'
import { MergeForm } from './MergeForm.tsx'
import { ReturnHome } from './ReturnHome.tsx'
import { AwaySince } from './WhereTheRoundIs.tsx'
import { words } from './words.ts'

/** A round leaves for a workshop on a laptop, and comes home. On the laptop the same page packs what happened. */
export function LaptopPage() {
  const { round = '' }: { round?: string } = useParams({ strict: false })
  const { say } = useWords()
  const { data, error, refetch } = useQuery(laptopContentsQuery(round))
  if (!data) {
    if (!error) return <LoadingBlocks count={3} height={160} />
    return (
      <>
        <PageHeader title={words.title} purpose={words.purpose} />
        <Problem error={error} again={() => void refetch()} />
      </>
    )
  }
  return (
    <>
      <PageHeader
        title={words.title}
        purpose={words.purpose}
        above={
          <Button
            component={Link}
            to={`/rounds/${round}`}
            variant="subtle"
            size="compact-md"
            h="auto"
            styles={{ label: { whiteSpace: 'normal' } }}
          >
            {say(data.round.title)}
          </Button>
        }
      />
      <Stack gap="lg">
        <Where read={data} />
        {data.here === null ? (
          <>
            {data.away === null ? <LeaveHome read={data} /> : null}
            <MergeForm round={round} may={data.may.merge} />
          </>
        ) : (
          <ReturnHome read={data} />
        )}
        <Homecomings read={data} />
      </Stack>
    </>
  )
}

function Where({ read }: { readonly read: LaptopRead }) {
  const { say, formats } = useWords()
  const { here, away } = read
  if (here !== null) {
    const moments = { opened: formats.moment(here.openedAt), packed: formats.moment(here.packedAt) }
    return (
      <Stack gap="xs" align="flex-start">
        <StatusMark status={{ label: words.isLaptop, tone: 'warn' }} />
        <Text>{say(words.laptopMeans, moments)}</Text>
      </Stack>
    )
  }
  if (away === null) {
    return (
      <div>
        <StatusMark status={{ label: words.isHome, tone: 'good' }} />
      </div>
    )
  }
  return (
    <Stack gap="xs" align="flex-start">
      <AwaySince since={away.since} />
      <Text>{say(words.awayBy, { name: say(away.by ?? words.nobody) })}</Text>
      <Text>{say(words.awayMeans)}</Text>
      <CallOff read={read} />
    </Stack>
  )
}

function Homecomings({ read }: { readonly read: LaptopRead }) {
  const { say, formats } = useWords()
  if (read.homecomings.length === 0) return null
  return (
    <Stack component="section" gap="sm">
      <Title order={2} size="h3">
        {say(words.came)}
      </Title>
      {read.homecomings.map(({ id, mergedAt, by, fingerprint, counts }) => (
        <Card withBorder key={id}>
          <Text fw={600}>
            {say(words.cameOn, { moment: formats.moment(mergedAt), name: say(by ?? words.nobody) })}
          </Text>
          <Text size="sm" c="dimmed">
            {say(words.cameFrom, { fingerprint })}
          </Text>
          <Counts counts={counts} />
        </Card>
      ))}
    </Stack>
  )
}
