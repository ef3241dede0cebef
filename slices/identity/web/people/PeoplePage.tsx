import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { Alert, Stack, Text } from '@mantine/core'
import { IconCircleCheck, IconUsersGroup } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useStrategy } from '#web/strategy.tsx'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { StatusMark } from '#web/ui/marks/StatusMark.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { type Column, DataTable } from '#web/ui/table/DataTable.tsx'
import type { Person } from '../../contract/people.ts'
import { bothOf, client } from '../calls.ts'
import { sectorNames } from '../office-words.ts'
import { DestroyKeyForm } from './DestroyKeyForm.tsx'
import { EndMandateForm, type Ended } from './EndMandateForm.tsx'
import { GiveMandateForm } from './GiveMandateForm.tsx'
import { InviteForm } from './InviteForm.tsx'
import { MandateList } from './MandateList.tsx'
import { MoveForm } from './MoveForm.tsx'
import { moveWords } from './move-words.ts'
import { peopleWords as words } from './people-words.ts'
import { PersonActs } from './PersonActs.tsx'

type Doing =
  | { readonly what: 'invite' }
  | { readonly what: 'give' | 'move' | 'destroy key'; readonly person: Person }
  | ({ readonly what: 'end' } & Ended)

/** Who may do what for a strategy; invitations, mandates and their ends. */
export function PeoplePage() {
  const { say } = useWords()
  const queries = useQueryClient()
  const id = useStrategy().strategy?.id ?? ''
  const key = ['people', id]
  const [doing, setDoing] = useState<Doing | null>(null)
  const [told, setTold] = useState<string | null>(null)
  const { data, error, refetch } = useQuery({
    queryKey: key,
    queryFn: () => client.listPeople({ strategy: id }),
    enabled: id !== '',
  })
  const kinds = data?.mayGive ?? []
  const close = () => setDoing(null)
  const done = () => {
    close()
    void queries.invalidateQueries({ queryKey: key })
  }
  const invited = (email: string) => {
    setTold(say(words.sent, { email }))
    done()
  }
  const destroyed = (what: Bilingual) => {
    setTold(say(what))
    done()
  }
  const inviteButton =
    data && kinds.length === 0 ? null : (
      <AbilityButton may={data ? { ok: true } : null} onClick={() => setDoing({ what: 'invite' })}>
        {say(words.invite)}
      </AbilityButton>
    )
  return (
    <>
      <PageHeader title={words.title} purpose={words.purpose} action={inviteButton} />
      <Stack gap="lg">
        {told === null ? null : (
          <Alert color="good" icon={<IconCircleCheck size={20} aria-hidden />} role="status">
            {told}
          </Alert>
        )}
        <Problem error={error} again={() => void refetch()} />
        {data ? (
          <DataTable
            caption={words.title}
            columns={columnsFor(say, setDoing, kinds.length > 0)}
            rows={data.people}
            rowKey={(row) => row.id}
            sorted={{ key: 'person', direction: 'up' }}
            empty={<EmptyState icon={IconUsersGroup} title={words.none} next={words.noneNext} />}
          />
        ) : null}
        {data || error ? null : <LoadingBlocks count={6} height={88} />}
      </Stack>
      {doing?.what === 'invite' ? (
        <InviteForm strategy={id} kinds={kinds} onInvited={invited} onGiven={done} onClose={close} />
      ) : null}
      {doing?.what === 'give' ? (
        <GiveMandateForm strategy={id} person={doing.person} kinds={kinds} onDone={done} onClose={close} />
      ) : null}
      {doing?.what === 'move' ? <MoveForm person={doing.person} onDone={done} onClose={close} /> : null}
      {doing?.what === 'destroy key' ? (
        <DestroyKeyForm person={doing.person} onDone={destroyed} onClose={close} />
      ) : null}
      {doing?.what === 'end' ? (
        <EndMandateForm person={doing.person} mandate={doing.mandate} onDone={done} onClose={close} />
      ) : null}
    </>
  )
}

type Say = ReturnType<typeof useWords>['say']

function columnsFor(say: Say, act: (doing: Doing) => void, mayGive: boolean): readonly Column<Person>[] {
  return [
    {
      key: 'person',
      header: words.person,
      names: true,
      width: '27%',
      cell: ({ name, email, memberships, mandates }) => (
        <>
          <div>
            <bdi>{say(bothOf(name))}</bdi>
          </div>
          {email === null ? null : (
            <Text size="sm" c="dimmed">
              <bdi dir="ltr">{email}</bdi>
            </Text>
          )}
          <Organisation memberships={memberships} mandates={mandates} />
        </>
      ),
      sortBy: ({ name }) => say(bothOf(name)),
    },
    {
      key: 'mandates',
      header: words.mandates,
      cell: (person) => (
        <MandateList mandates={person.mandates} onEnd={(mandate) => act({ what: 'end', person, mandate })} />
      ),
    },
    {
      key: 'account',
      header: words.account,
      width: '11rem',
      cell: ({ invitation }) => <StatusMark status={accountStatus(invitation)} />,
    },
    ...(mayGive
      ? [
          {
            key: 'give',
            header: words.action,
            cell: (person: Person) => (
              <PersonActs
                person={person}
                onGive={() => act({ what: 'give', person })}
                onMove={() => act({ what: 'move', person })}
                onDestroyKey={() => act({ what: 'destroy key', person })}
              />
            ),
          },
        ]
      : []),
  ]
}

/** The organisation by which somebody counts today; of a participant also that none is known. */
function Organisation({ memberships, mandates }: Pick<Person, 'memberships' | 'mandates'>) {
  const { say } = useWords()
  const counts = memberships.find(({ hasBegun }) => hasBegun)
  if (counts === undefined) {
    return mandates.some(({ kind, holdsToday }) => kind === 'participant' && holdsToday) ? (
      <Text size="sm" c="dimmed">
        {say(moveWords.noOrganisation)}
      </Text>
    ) : null
  }
  return (
    <Text size="sm" c="dimmed">
      <bdi>{say(bothOf(counts.organisation.name))}</bdi> · {say(sectorNames[counts.organisation.sector])}
    </Text>
  )
}

/** Who was never invited came in at the console, and so has an account. */
function accountStatus(invitation: Person['invitation']) {
  if (invitation === 'open') return { label: words.open, tone: 'plain' as const }
  if (invitation === 'expired') return { label: words.expired, tone: 'warn' as const }
  return { label: words.accepted, tone: 'good' as const }
}
