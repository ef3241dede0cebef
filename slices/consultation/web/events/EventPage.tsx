import { Anchor, Card, Checkbox, Stack, Text, Title } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { EventRead } from '../../contract/events/events.ts'
import { bothOf, client } from '../calls.ts'
import { sectorName } from '../plain-names.ts'
import { breakoutsQuery } from '../workshop/calls.ts'
import { AgendaForm } from './AgendaForm.tsx'
import { eventQuery } from './calls.ts'
import { EventActs } from './changes/EventActs.tsx'
import { EventChanges } from './changes/EventChanges.tsx'
import { EventLetters } from './letters/EventLetters.tsx'
import { EventPapers } from './letters/EventPapers.tsx'
import { Nominations } from './Nominations.tsx'
import { nomineeName } from './nominee-name.ts'
import { words } from './words.ts'

/** One event: what is on its agenda, who has been heard, and who comes. */
export function EventPage() {
  const { event = '' }: { event?: string } = useParams({ strict: false })
  const { say, formats } = useWords()
  const [sets, setSets] = useState(false)
  const { data, error, refetch } = useQuery(eventQuery(event))
  if (!data) {
    if (!error) return <LoadingBlocks count={4} height={120} />
    return (
      <>
        <PageHeader title={words.events} purpose={words.eventsMeans} />
        <Problem error={error} again={() => void refetch()} />
      </>
    )
  }
  const { place, startsOn, endsOn, round } = data.event
  return (
    <>
      <PageHeader
        title={data.event.title}
        purpose={words.eventsMeans}
        above={
          <Text>
            <Anchor component={Link} to={`/rounds/${round}/workshop`}>
              {say(words.backToWorkshop)}
            </Anchor>{' '}
            · {say(place)} · {formats.period({ from: startsOn, to: endsOn })}
          </Text>
        }
        action={<EventActs read={data} onSetAgenda={() => setSets(true)} />}
      />
      <EventChanges read={data} />
      <Stack gap="xl">
        <Mine read={data} />
        <Agenda read={data} />
        <Heard read={data} />
        <BySector read={data} />
        <Nominations read={data} />
        {data.may.plan.ok ? <EventLetters read={data} /> : null}
        <EventPapers read={data} />
      </Stack>
      {sets ? <AgendaForm read={data} onClose={() => setSets(false)} /> : null}
    </>
  )
}

/** One's own choice: hidden until one says otherwise. */
function Mine({ read }: { readonly read: EventRead }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const nomination = read.mine?.nomination ?? ''
  const { mutate, isPending, error } = useMutation({
    mutationFn: (shown: boolean) => client.sayAttendanceShown({ nomination, shown }),
    onSuccess: () => queries.invalidateQueries({ queryKey: eventQuery(read.event.id).queryKey }),
  })
  if (read.mine === null) return null
  return (
    <Card>
      <Stack gap="sm">
        <Text fw={600}>{say(words.mine)}</Text>
        <Checkbox
          label={say(words.mayBeShown)}
          checked={read.mine.isShown}
          disabled={isPending}
          onChange={(event) => mutate(event.currentTarget.checked)}
        />
        <Problem error={error} />
      </Stack>
    </Card>
  )
}

function Agenda({ read }: { readonly read: EventRead }) {
  const { say, formats } = useWords()
  const { data } = useQuery(breakoutsQuery(read.event.round))
  const groups = new Map((data?.breakouts ?? []).map(({ id, title }) => [id, title]))
  const { edition, items } = read.agenda
  return (
    <Stack component="section" gap="sm">
      <Title order={2} size="h3">
        {say(words.agenda)}
      </Title>
      <Text c="dimmed">{edition === 0 ? say(words.noAgenda) : say(words.edition, { edition })}</Text>
      {items.map((item, at) => (
        <div key={at}>
          <Text c="dimmed">
            {formats.date(item.day)} · <bdi>{[item.startsAt, item.endsAt ?? []].flat().join('–')}</bdi>
          </Text>
          <Text fw={600}>{say(item.title)}</Text>
          {say(item.note) === '' ? null : <Text>{say(item.note)}</Text>}
          {item.breakouts.map((one) => (
            <Text key={one}>
              <Anchor component={Link} to={`/breakouts/${one}`}>
                {say(groups.get(one) ?? words.groups)}
              </Anchor>
            </Text>
          ))}
        </div>
      ))}
    </Stack>
  )
}

/** Gaps as sentences: a table would let one pass for an empty cell. */
function Heard({ read }: { readonly read: EventRead }) {
  const { say, formats } = useWords()
  const titles = new Map(read.pillars.map(({ code, title }) => [code, say(bothOf(title)) || code]))
  const listed = (codes: readonly string[]) => formats.list(codes.map((code) => titles.get(code) ?? code))
  return (
    <Stack component="section" gap="xs">
      <Title order={2} size="h3">
        {say(words.heard)}
      </Title>
      <Text c="dimmed">{say(words.heardMeans)}</Text>
      {read.expected.length === 0 ? <Text>{say(words.nobodyExpected)}</Text> : null}
      {read.expected.map(({ name, silentIn }, at) => (
        <Text key={at} fw={silentIn.length > 0 ? 600 : 400}>
          {silentIn.length > 0
            ? say(words.silentIn, { voice: say(name), pillars: listed(silentIn) })
            : say(words.hasSpoken, { voice: say(name) })}
        </Text>
      ))}
    </Stack>
  )
}

function BySector({ read }: { readonly read: EventRead }) {
  const { say } = useWords()
  const counted = (count: number | null) => (count === null ? say(words.untold) : String(count))
  return (
    <Stack component="section" gap="xs">
      <Title order={2} size="h3">
        {say(words.bySector)}
      </Title>
      <Text c="dimmed">{say(words.bySectorMeans)}</Text>
      {read.sectors.map(({ sector, nominated, came }) => (
        <Text key={sector}>
          {say(words.sectorLine, {
            ...{ sector: say(sectorName(sector)), nominated: counted(nominated), came: counted(came) },
          })}
        </Text>
      ))}
      {read.shown.length > 0 ? <Text fw={600}>{say(words.shownNames)}</Text> : null}
      {read.shown.map(({ name, post, organisation }, at) => (
        <Text key={at}>
          <bdi>{say(nomineeName({ name, post }))}</bdi> · <bdi>{say(organisation)}</bdi>
        </Text>
      ))}
    </Stack>
  )
}
