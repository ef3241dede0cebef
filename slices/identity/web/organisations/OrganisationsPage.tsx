import { Alert, Group, Stack, Text, TextInput } from '@mantine/core'
import { IconBuildingCommunity, IconCircleCheck, IconSearch } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { OutputOf } from '#kernel/contract/act.ts'
import type { Language } from '#kernel/pure/bilingual.ts'
import { holdsMandate } from '#web/me.ts'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { type Column, DataTable } from '#web/ui/table/DataTable.tsx'
import { useMe } from '#web/use-me.ts'
import type { identity } from '../../contract.ts'
import { bothOf, client } from '../calls.ts'
import { sectorNames } from '../office-words.ts'
import { organisationWords as words } from './organisation-words.ts'
import { RegisterOrganisationForm } from './RegisterOrganisationForm.tsx'
import { RegisterPages } from './RegisterPages.tsx'

type Organisation = OutputOf<(typeof identity)['acts']['listOrganisations']>['organisations'][number]

const key = ['organisations']

/** Every body of the register with its names and the sector in which it counts. */
export function OrganisationsPage() {
  const { say, language } = useWords()
  const queries = useQueryClient()
  const [wanted, setWanted] = useState('')
  const [registering, setRegistering] = useState(false)
  const [told, setTold] = useState<string | null>(null)
  const { data, error, refetch } = useQuery({ queryKey: key, queryFn: () => client.listOrganisations({}) })
  const shown = useMemo(() => matching(data?.organisations ?? [], wanted), [data, wanted])
  const willRegister = holdsMandate(useMe(), 'administrator', 'secretariat')
  const done = (name: { en: string; ur: string }) => {
    setRegistering(false)
    setTold(say(words.registered, { name: name[language].trim() || name.en.trim() || name.ur.trim() }))
    void queries.invalidateQueries({ queryKey: key })
  }
  const registerButton =
    (data?.mayRegister ?? willRegister) ? (
      <AbilityButton may={data ? { ok: true } : null} onClick={() => setRegistering(true)}>
        {say(words.register)}
      </AbilityButton>
    ) : null
  return (
    <>
      <RegisterPages here="/offices/organisations" />
      <PageHeader title={words.title} purpose={words.purpose} action={registerButton} />
      <Stack gap="lg">
        {told === null ? null : (
          <Alert color="good" icon={<IconCircleCheck size={20} aria-hidden />} role="status">
            {told}
          </Alert>
        )}
        <Group align="flex-end" justify="space-between" gap="md">
          <TextInput
            label={say(words.find)}
            placeholder={say(words.findHint)}
            leftSection={<IconSearch size={16} aria-hidden />}
            value={wanted}
            onChange={(event) => setWanted(event.currentTarget.value)}
            flex={1}
            maw={420}
          />
          {data ? (
            <Text size="sm" c="dimmed" role="status">
              {say(words.shown, { count: shown.length })}
            </Text>
          ) : null}
        </Group>
        <Problem error={error} again={() => void refetch()} />
        {data ? (
          <DataTable
            caption={words.title}
            columns={columnsFor(say, language)}
            rows={shown}
            rowKey={({ id }) => id}
            sorted={{ key: 'organisation', direction: 'up' }}
            empty={<EmptyState icon={IconBuildingCommunity} title={words.none} next={words.noneNext} />}
          />
        ) : null}
        {data || error ? null : <LoadingBlocks count={8} height={64} />}
      </Stack>
      {registering ? <RegisterOrganisationForm onDone={done} onClose={() => setRegistering(false)} /> : null}
    </>
  )
}

function matching(organisations: readonly Organisation[], wanted: string): readonly Organisation[] {
  const text = wanted.trim().toLowerCase()
  if (text === '') return organisations
  return organisations.filter(({ code, name, sector }) =>
    [code, name.en, name.ur, sectorNames[sector].en, sectorNames[sector].ur].some((part) =>
      part?.toLowerCase().includes(text),
    ),
  )
}

type Say = ReturnType<typeof useWords>['say']

function columnsFor(say: Say, language: Language): readonly Column<Organisation>[] {
  const other = language === 'en' ? 'ur' : 'en'
  return [
    {
      key: 'organisation',
      header: words.organisation,
      names: true,
      width: '38%',
      cell: ({ name, code }) => (
        <>
          <div>
            <bdi>{say(bothOf(name))}</bdi>
          </div>
          <Text size="sm" c="dimmed" fw={400}>
            <Code>{code}</Code>
          </Text>
        </>
      ),
      sortBy: ({ name }) => say(bothOf(name)),
    },
    {
      key: 'other',
      header: words.otherName,
      cell: ({ name }) =>
        name[other] === undefined || name[language] === undefined ? (
          <Text c="dimmed">{say(words.missing)}</Text>
        ) : (
          <bdi lang={other}>{name[other]}</bdi>
        ),
    },
    {
      key: 'sector',
      header: words.sector,
      width: '14rem',
      cell: ({ sector }) => say(sectorNames[sector]),
      sortBy: ({ sector }) => say(sectorNames[sector]),
    },
  ]
}
