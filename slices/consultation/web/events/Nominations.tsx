import { Button, Card, Group, Stack, Text, Title } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { EventRead } from '../../contract/events/events.ts'
import type { Nomination, NominationsRead } from '../../contract/events/participants.ts'
import { sexNames } from '../../rules/participation/names-of-sexes.ts'
import { client } from '../calls.ts'
import { AttendanceForm } from './AttendanceForm.tsx'
import { nominationsQuery, saveTravelList } from './calls.ts'
import { NominateForm } from './NominateForm.tsx'
import { nomineeName } from './nominee-name.ts'
import { SpareLines } from './spare/SpareLines.tsx'
import { words } from './words.ts'

type Dialog = 'nominate' | 'attendance' | null

/** Who was nominated, as far as the reader may know, and for the secretariat what is done with the list. */
export function Nominations({ read }: { readonly read: EventRead }) {
  const { say, language } = useWords()
  const queries = useQueryClient()
  const [dialog, setDialog] = useState<Dialog>(null)
  const event = read.event.id
  const { data, error } = useQuery(nominationsQuery(event))
  const again = () => queries.invalidateQueries({ queryKey: ['consultation'] })
  const waiting = (data?.nominations ?? []).filter(({ isInvited }) => !isInvited)
  const invite = useMutation({
    mutationFn: () =>
      client.inviteNominees({ event, nominations: waiting.map(({ nomination }) => nomination) }),
    onSuccess: again,
  })
  const travel = useMutation({ mutationFn: () => saveTravelList(event, language) })
  const mayInvite =
    read.may.plan.ok && waiting.length === 0
      ? { ok: false, because: data?.nominations.length === 0 ? words.nominateFirst : words.nobodyToInvite }
      : read.may.plan
  return (
    <Stack component="section" gap="sm">
      <Title order={2} size="h3">
        {say(words.nominations)}
      </Title>
      <Problem error={error ?? invite.error ?? travel.error} />
      {data?.nominations.length === 0 ? <Text>{say(words.noNominations)}</Text> : null}
      {data?.nominations.map((one) => (
        <NominationCard key={one.nomination} one={one} />
      ))}
      <Group align="flex-start">
        <AbilityButton may={read.may.nominate} variant="default" onClick={() => setDialog('nominate')}>
          {say(words.nominate)}
        </AbilityButton>
        {read.may.plan.ok ? (
          <>
            <AbilityButton
              may={mayInvite}
              variant="default"
              loading={invite.isPending}
              onClick={() => invite.mutate()}
            >
              {say(words.invite)}
            </AbilityButton>
            <Button variant="default" onClick={() => setDialog('attendance')}>
              {say(words.recordAttendance)}
            </Button>
            <Button component={Link} to={`/sheet/${event}`} variant="default">
              {say(words.openSheet)}
            </Button>
            <Button component={Link} to={`/sheet/${event}/apart`} variant="default">
              {say(words.sheetAtRisk)}
            </Button>
            <Button variant="default" loading={travel.isPending} onClick={() => travel.mutate()}>
              {say(words.travel)}
            </Button>
          </>
        ) : null}
      </Group>
      {read.may.plan.ok ? <Text c="dimmed">{say(words.travelMeans)}</Text> : null}
      {data && read.may.plan.ok ? <Counts data={data} /> : null}
      {read.may.plan.ok ? <SpareLines event={event} /> : null}
      {dialog === 'nominate' ? <NominateForm read={read} onClose={() => setDialog(null)} /> : null}
      {dialog === 'attendance' && data ? (
        <AttendanceForm read={read} nominations={data.nominations} onClose={() => setDialog(null)} />
      ) : null}
    </Stack>
  )
}

function NominationCard({ one }: { readonly one: Nomination }) {
  const { say, formats } = useWords()
  const queries = useQueryClient()
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => client.withdrawNomination({ nomination: one.nomination }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['consultation'] }),
  })
  const days = formats.list(one.came.map((day) => formats.date(day)))
  return (
    <Card>
      <Group justify="space-between" align="flex-start">
        <div>
          <Text fw={600}>
            <bdi>{say(nomineeName(one))}</bdi>
          </Text>
          <Text c="dimmed">
            <bdi>{say(one.organisation)}</bdi>
            {one.province === null ? null : (
              <>
                {' · '}
                <bdi>{one.province}</bdi>
              </>
            )}{' '}
            · {say(one.isInvited ? words.invited : words.notInvited)}
            {days === '' ? null : ` · ${say(words.cameOn, { days })}`}
          </Text>
        </div>
        {one.may.withdraw.ok ? (
          <Button variant="subtle" loading={isPending} onClick={() => mutate()}>
            {say(words.withdraw)}
          </Button>
        ) : null}
      </Group>
      <Problem error={error} />
    </Card>
  )
}

function Counts({ data }: { readonly data: NominationsRead }) {
  const { say } = useWords()
  const named = (value: string | null) => {
    if (value === null) return say(words.notGiven)
    return value === 'female' || value === 'male' || value === 'other' ? say(sexNames[value]) : value
  }
  return (
    <div>
      <Text fw={600}>{say(words.bySexAndProvince)}</Text>
      {[...data.bySex, ...data.byProvince].map(({ value, nominated, came }, at) => (
        <Text key={at}>{say(words.sexLine, { value: named(value), nominated, came })}</Text>
      ))}
    </div>
  )
}
