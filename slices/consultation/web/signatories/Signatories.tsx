import { Button, Card, Group, Select, Stack, Text, Title } from '@mantine/core'
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { ByLetterFields } from '#web/ui/ByLetterFields.tsx'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { emptyLetter, type LetterDraft, letterOf } from '#web/ui/letter-draft.ts'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { SignatoriesRead } from '../../contract/signatories/signatories.ts'
import { bothOf, client } from '../calls.ts'
import { organisationsQuery } from '../events/calls.ts'
import { useSending } from '../points/use-sending.ts'
import { words } from './words.ts'

export const signatoriesQuery = (submission: string) =>
  queryOptions({
    queryKey: ['consultation', 'signatories', submission],
    queryFn: () => client.readSignatories({ submission }),
  })

export interface SignatoriesProps {
  readonly submission: string
  readonly sender: Bilingual
}

/** Who signed, as far as each says that it may be shown; the own choice; what the secretariat enters. */
export function Signatories({ submission, sender }: SignatoriesProps) {
  const { say } = useWords()
  const { data } = useQuery(signatoriesQuery(submission))
  if (data === undefined) return null
  return (
    <Card>
      <Stack gap="sm">
        <Title order={2} size="h4">
          {say(words.title)}
        </Title>
        <Text>{say(words.sender, { name: say(sender) })}</Text>
        {data.signatories.map((one) => (
          <Signatory key={one.organisation} submission={submission} one={one} may={data.may} />
        ))}
        <Text size="sm" c="dimmed">
          {say(words.others)}
        </Text>
        {data.may.add.ok ? <AddSignatory submission={submission} /> : null}
      </Stack>
    </Card>
  )
}

interface SignatoryProps {
  readonly submission: string
  readonly one: SignatoriesRead['signatories'][number]
  readonly may: SignatoriesRead['may']
}

function Signatory({ submission, one, may }: SignatoryProps) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [entering, setEntering] = useState(false)
  const { organisation, name, isShown, isOwn } = one
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => client.showSignatory({ submission, organisation, isShown: !isShown }),
    onSettled: () => queries.invalidateQueries({ queryKey: signatoriesQuery(submission).queryKey }),
  })
  return (
    <Group gap="sm">
      <Text fw={600}>
        <bdi>{say(name)}</bdi>
      </Text>
      {isShown ? null : <Text c="dimmed">{say(words.hidden)}</Text>}
      {isOwn ? (
        <>
          <Text size="sm">{say(words.own)}</Text>
          <Button size="sm" variant="default" loading={isPending} onClick={() => mutate()}>
            {say(isShown ? words.hide : words.show)}
          </Button>
        </>
      ) : null}
      {may.showByLetter.ok && !isShown ? (
        <Button size="sm" variant="default" onClick={() => setEntering(true)}>
          {say(words.byLetter)}
        </Button>
      ) : null}
      <Problem error={error} />
      {entering ? (
        <ShowByLetter
          submission={submission}
          organisation={organisation}
          onClose={() => setEntering(false)}
        />
      ) : null}
    </Group>
  )
}

interface ShowByLetterProps {
  readonly submission: string
  readonly organisation: string
  readonly onClose: () => void
}

function ShowByLetter({ submission, organisation, onClose }: ShowByLetterProps) {
  const [draft, setDraft] = useState<LetterDraft>(emptyLetter)
  const letter = letterOf(draft)
  const sending = useSending(
    () =>
      client.showSignatory({
        ...{ submission, organisation, isShown: true },
        ...(letter === null ? {} : { letter }),
      }),
    onClose,
  )
  return (
    <FormDialog
      title={words.byLetter}
      means={words.byLetterMeans}
      confirm={words.byLetter}
      may={{ ok: letter !== null, because: letter === null ? words.letterNeeded : null }}
      {...sending}
    >
      <ByLetterFields value={draft} onChange={setDraft} checked={false} />
    </FormDialog>
  )
}

function AddSignatory({ submission }: { readonly submission: string }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const { data } = useQuery(organisationsQuery)
  const [organisation, setOrganisation] = useState<string | null>(null)
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => client.addSignatory({ submission, organisation: organisation ?? '' }),
    onSuccess: () => setOrganisation(null),
    onSettled: () => queries.invalidateQueries({ queryKey: signatoriesQuery(submission).queryKey }),
  })
  const names = (data?.organisations ?? []).map(({ id, name }) => ({
    value: id,
    label: say(bothOf({ en: name.en ?? null, ur: name.ur ?? null })),
  }))
  return (
    <>
      <Stack gap="sm" align="flex-start">
        <Select
          label={say(words.organisation)}
          data={names}
          value={organisation}
          onChange={setOrganisation}
          searchable
          w="100%"
        />
        <AbilityButton
          variant="default"
          may={{ ok: organisation !== null, because: organisation === null ? words.choose : null }}
          loading={isPending}
          onClick={() => mutate()}
        >
          {say(words.add)}
        </AbilityButton>
      </Stack>
      <Problem error={error} />
    </>
  )
}
