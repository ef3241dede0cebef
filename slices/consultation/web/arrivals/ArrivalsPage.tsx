import { Box, Button, Card, Group, Stack, Text, TextInput } from '@mantine/core'
import { IconDoorEnter } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { StatusMark } from '#web/ui/marks/StatusMark.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { ArrivalsRead, Guest } from '../../contract/laptop/arrivals.ts'
import { client } from '../calls.ts'
import { sectorName } from '../names.ts'
import { arrivalsQuery } from './calls.ts'
import { AdmitForm, type Admitted } from './AdmitForm.tsx'
import classes from './ArrivalsPage.module.css'
import { Slip } from './Slip.tsx'
import { words } from './words.ts'

/** The door of a workshop: who came is marked, and who was not invited is entered. */
export function ArrivalsPage() {
  const { round = '' }: { round?: string } = useParams({ strict: false })
  const { say } = useWords()
  const { data, error, refetch } = useQuery(arrivalsQuery(round))
  const [admits, setAdmits] = useState(false)
  const [admitted, setAdmitted] = useState<Admitted | null>(null)
  if (!data) {
    if (!error) return <LoadingBlocks count={4} height={80} />
    return (
      <>
        <PageHeader title={words.title} purpose={words.purpose} />
        <Problem error={error} again={() => void refetch()} />
      </>
    )
  }
  return (
    <>
      <div className={classes.rest}>
        <PageHeader
          title={data.may.read.ok ? words.title : words.door}
          purpose={data.may.read.ok ? words.purpose : words.doorPurpose}
          action={
            <AbilityButton may={data.may.admit} onClick={() => setAdmits(true)}>
              {say(words.admit)}
            </AbilityButton>
          }
          above={
            <Button
              component={Link}
              to={`/rounds/${round}/workshop`}
              variant="subtle"
              size="compact-md"
              h="auto"
              styles={{ label: { whiteSpace: 'normal' } }}
            >
              {say(data.round.title)}
            </Button>
          }
        />
      </div>
      <Stack gap="lg">
        {admitted === null ? null : <Slip admitted={admitted} onDone={() => setAdmitted(null)} />}
        <Stack gap="lg" className={classes.rest ?? ''}>
          {data.may.read.ok ? (
            <>
              <Came read={data} />
              <Guests round={round} read={data} />
            </>
          ) : (
            <EmptyState icon={IconDoorEnter} title={words.onlyTheDoor} next={words.onlyTheDoorNext} />
          )}
        </Stack>
      </Stack>
      {admits ? (
        <AdmitForm
          round={round}
          onClose={() => setAdmits(false)}
          onAdmitted={(one) => {
            setAdmits(false)
            setAdmitted(one)
          }}
        />
      ) : null}
    </>
  )
}

function Came({ read }: { readonly read: ArrivalsRead }) {
  const { say } = useWords()
  const total = read.cameBySector.reduce((sum, { came }) => sum + came, 0)
  const sectors = read.cameBySector.map(({ sector, came }) =>
    say(words.ofSector, { sector: say(sector === null ? words.noSector : sectorName(sector)), count: came }),
  )
  return (
    <div role="status">
      <Text fw={600}>{say(words.came, { count: total })}</Text>
      {sectors.length === 0 ? null : <Text c="dimmed">{sectors.join(' · ')}</Text>}
    </div>
  )
}

function Guests({ round, read }: { readonly round: string; readonly read: ArrivalsRead }) {
  const { say } = useWords()
  const [wanted, setWanted] = useState('')
  if (read.guests.length === 0) {
    return <EmptyState icon={IconDoorEnter} title={words.nobody} next={words.nobodyNext} />
  }
  const isWanted = ({ name, organisation }: Guest) =>
    [name.en, name.ur, organisation?.en ?? '', organisation?.ur ?? ''].some((text) =>
      text.toLowerCase().includes(wanted.trim().toLowerCase()),
    )
  const found = read.guests.filter(isWanted)
  return (
    <Stack gap="sm">
      <TextInput
        label={say(words.find)}
        value={wanted}
        onChange={({ currentTarget }) => setWanted(currentTarget.value)}
        type="search"
        autoComplete="off"
      />
      {found.length === 0 ? (
        <EmptyState icon={IconDoorEnter} title={words.noneFound} next={words.noneFoundNext} />
      ) : (
        <Stack component="ul" gap="xs" className={classes.guests ?? ''}>
          {found.map((guest) => (
            <GuestLine key={guest.person} round={round} read={read} guest={guest} />
          ))}
        </Stack>
      )}
    </Stack>
  )
}

interface GuestLineProps {
  readonly round: string
  readonly read: ArrivalsRead
  readonly guest: Guest
}

function GuestLine({ round, read, guest }: GuestLineProps) {
  const { say, formats } = useWords()
  const queries = useQueryClient()
  const { person, name, organisation, isSaid, days, isAdmitted } = guest
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => client.markArrival({ round, person }),
    onSettled: () => queries.invalidateQueries({ queryKey: arrivalsQuery(round).queryKey }),
  })
  const before = days.filter((day) => day !== read.day)
  const about = [
    ...(organisation === null
      ? []
      : [isSaid ? say(words.said, { name: say(organisation) }) : say(organisation)]),
    ...(isAdmitted ? [say(words.admitted)] : []),
    ...(before.length === 0 ? [] : [say(words.earlier, { days: before.map(formats.date).join(', ') })]),
  ]
  return (
    <Card component="li" withBorder padding="sm">
      <Group justify="space-between" gap="sm">
        <Box flex="1 1 170px" miw={0}>
          <Text fw={600}>
            <bdi>{say(name)}</bdi>
          </Text>
          <Text size="sm" c="dimmed">
            {about.join(' · ')}
          </Text>
        </Box>
        {days.includes(read.day) ? (
          <StatusMark status={{ label: words.isHere, tone: 'good' }} />
        ) : (
          <AbilityButton
            may={read.may.mark}
            variant="default"
            loading={isPending}
            onClick={() => mutate()}
            aria-label={say(words.markOf, { name: say(name) })}
          >
            {say(words.mark)}
          </AbilityButton>
        )}
      </Group>
      <Problem error={error} />
    </Card>
  )
}
