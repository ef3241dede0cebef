import { Anchor, Button, Card, Group, PasswordInput, Select, Stack, Text, Title } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { AuthorRules } from '../../contract/hidden-authors/hidden-authors.ts'
import { client } from '../calls.ts'
import { rulesQuery } from './calls.ts'
import { type MadeKey, makeKey } from './sealing.ts'
import { words } from './words.ts'

const shortest = 12

/** The rules of hidden authors in a round, for everybody; naming, for the secretariat; the key, for whom it named. */
export function HiddenAuthorsPage() {
  const { round = '' }: { round?: string } = useParams({ strict: false })
  const { say } = useWords()
  const { data, error, refetch } = useQuery(rulesQuery(round))
  return (
    <>
      <PageHeader title={words.title} purpose={words.purpose} />
      {data ? (
        <Stack gap="lg">
          <Rules rules={data} />
          {data.candidates.length > 0 && data.may.name.ok ? <NameKeeper rules={data} /> : null}
          {data.may.keepKey.ok ? <KeyOfKeeper rules={data} /> : null}
          <Anchor component={Link} to={`/rounds/${data.round}`}>
            {say(words.back)}
          </Anchor>
        </Stack>
      ) : error ? (
        <Problem error={error} again={() => void refetch()} />
      ) : (
        <LoadingBlocks count={2} height={160} />
      )}
    </>
  )
}

function Rules({ rules: { keeper } }: { readonly rules: AuthorRules }) {
  const { say } = useWords()
  const canFindOut = keeper !== null && keeper.publicKey !== null
  return (
    <Card>
      <Stack gap="sm">
        <Title order={2} size="h3">
          {canFindOut ? say(words.one, { name: say(keeper.name) }) : say(words.nobody)}
        </Title>
        <Text>
          {canFindOut
            ? say(words.oneMeans, { organisation: say(keeper.organisation) })
            : say(words.nobodyMeans)}
        </Text>
        {keeper !== null && !canFindOut ? (
          <Text>{say(words.noKeyYet, { name: say(keeper.name) })}</Text>
        ) : null}
      </Stack>
    </Card>
  )
}

/** Something sent about the rules of a round, and the rules asked anew. */
function useSent<Given>(round: string, send: (given: Given) => Promise<unknown>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: send,
    onSuccess: () => queries.invalidateQueries({ queryKey: rulesQuery(round).queryKey }),
  })
}

function NameKeeper({ rules: { round, candidates } }: { readonly rules: AuthorRules }) {
  const { say } = useWords()
  const [person, setPerson] = useState<string | null>(null)
  const { mutate, isPending, error } = useSent(round, (of: string) =>
    client.nameAuthorKeeper({ round, person: of }),
  )
  return (
    <Card>
      <Stack gap="sm" align="flex-start">
        <Title order={2} size="h3">
          {say(words.nameSomebody)}
        </Title>
        <Text>{say(words.nameMeans)}</Text>
        <Select
          label={say(words.person)}
          data={candidates.map(({ id, name, organisation }) => ({
            value: id,
            label: `${say(name)} · ${say(organisation)}`,
          }))}
          value={person}
          onChange={setPerson}
          w="100%"
          searchable
        />
        <Problem error={error} />
        <AbilityButton
          may={{ ok: person !== null, because: person === null ? words.choosePerson : null }}
          loading={isPending}
          onClick={() => mutate(person ?? '')}
        >
          {say(words.nameSomebody)}
        </AbilityButton>
      </Stack>
    </Card>
  )
}

function save({ file }: MadeKey, round: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(file)]))
  Object.assign(document.createElement('a'), {
    href: address,
    download: `hidden-authors-${round.slice(0, 8)}.age`,
  }).click()
  URL.revokeObjectURL(address)
}

/** The key is made and saved first; its public half is handed in only when the facilitator has the file. */
function KeyOfKeeper({ rules: { round } }: { readonly rules: AuthorRules }) {
  const { say } = useWords()
  const [passphrase, setPassphrase] = useState('')
  const [made, setMade] = useState<MadeKey | null>(null)
  const making = useMutation({
    mutationFn: async () => {
      const key = await makeKey(passphrase)
      save(key, round)
      setMade(key)
    },
  })
  const { mutate, isPending, error } = useSent(round, (publicKey: string) =>
    client.keepAuthorKey({ round, publicKey }),
  )
  const isShort = passphrase.length < shortest
  return (
    <Card>
      <Stack gap="sm">
        <Title order={2} size="h3">
          {say(words.makeKey)}
        </Title>
        <Text>{say(words.makeKeyMeans)}</Text>
        <PasswordInput
          label={say(words.passphrase)}
          description={say(words.passphraseHint)}
          value={passphrase}
          onChange={(event) => setPassphrase(event.currentTarget.value)}
          autoComplete="new-password"
          dir="ltr"
          disabled={made !== null}
        />
        <Group gap="sm" align="flex-start">
          <AbilityButton
            may={{ ok: !isShort && made === null, because: isShort ? words.passphraseNeeded : null }}
            loading={making.isPending}
            onClick={() => making.mutate()}
          >
            {say(words.saveKey)}
          </AbilityButton>
          {made === null ? null : (
            <Button loading={isPending} onClick={() => mutate(made.publicKey)}>
              {say(words.handIn)}
            </Button>
          )}
        </Group>
        <Text role="status">{made === null ? null : say(words.keySaved)}</Text>
        <Problem error={making.error ?? error} />
      </Stack>
    </Card>
  )
}
