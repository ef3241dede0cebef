import { Button, Group, PasswordInput, Stack, Text, Textarea } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { FilePicker } from '#web/ui/forms/FilePicker.tsx'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { client } from '../calls.ts'
import { openingsQuery } from './calls.ts'
import { type AuthorSealed, openSeal } from './sealing.ts'
import { words } from './words.ts'

/** What it means that the author is hidden, by the rules of the round in which they wrote. */
export function HiddenMeans({ proposal, means }: { readonly proposal: string; readonly means: Bilingual }) {
  const { say } = useWords()
  const { data } = useQuery(openingsQuery(proposal))
  return say(data?.canBeFound === true ? words.hiddenMeans : means)
}

/** When and why the facilitator fetched the sealed name, for every reader; the way to fetch it, for the facilitator. */
export function AuthorOpenings({ proposal }: { readonly proposal: string }) {
  const { say, formats } = useWords()
  const [asked, setAsked] = useState(false)
  const { data } = useQuery(openingsQuery(proposal))
  if (data === undefined) return null
  return (
    <Stack gap="xs">
      {data.openings.map(({ on, reason }, at) => (
        <Text key={at}>{say(words.openedOn, { day: formats.date(on), reason })}</Text>
      ))}
      {data.may.open.ok ? (
        <Group>
          <Button variant="default" onClick={() => setAsked(true)}>
            {say(words.find)}
          </Button>
        </Group>
      ) : null}
      {asked ? <FindDialog proposal={proposal} onClose={() => setAsked(false)} /> : null}
    </Stack>
  )
}

interface FindDialogProps {
  readonly proposal: string
  readonly onClose: () => void
}

/** Fetches the sealed name, which the server announces, and opens it in this browser. */
function FindDialog({ proposal, onClose }: FindDialogProps) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [reason, setReason] = useState('')
  const [file, setFile] = useState<File | null>(null)
  const [passphrase, setPassphrase] = useState('')
  const [found, setFound] = useState<AuthorSealed | null>(null)
  const { mutate, isPending, error, isSuccess } = useMutation({
    mutationFn: async () => {
      const { sealed } = await client.openSealedAuthor({ proposal, reason })
      const bytes = new Uint8Array(file === null ? [] : await file.arrayBuffer())
      setFound(await openSeal(sealed, bytes, passphrase))
      await queries.invalidateQueries({ queryKey: openingsQuery(proposal).queryKey })
    },
  })
  const isMissing = reason.trim() === '' || file === null || passphrase === ''
  return (
    <FormDialog
      title={words.find}
      means={words.findMeans}
      confirm={words.find}
      may={{ ok: !isMissing, because: isMissing ? words.findNeeded : null }}
      busy={isPending}
      error={error}
      onSubmit={(event) => {
        event.preventDefault()
        mutate()
      }}
      onClose={onClose}
    >
      <Textarea
        label={say(words.reason)}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        dir="auto"
        autosize
        minRows={2}
        maxLength={2000}
        required
      />
      <FilePicker
        label={words.keyFile}
        accept={['.age']}
        limitMegabytes={1}
        value={file}
        onChange={setFile}
      />
      <PasswordInput
        label={say(words.passphrase)}
        value={passphrase}
        onChange={(event) => setPassphrase(event.currentTarget.value)}
        autoComplete="off"
        dir="ltr"
        required
      />
      <Text role="status" fw={600}>
        {found === null ? (
          isSuccess ? (
            say(words.notOpened)
          ) : null
        ) : (
          <>
            {say(words.found)}: <bdi>{found.name}</bdi> <bdi dir="ltr">{found.address}</bdi>
          </>
        )}
      </Text>
    </FormDialog>
  )
}
