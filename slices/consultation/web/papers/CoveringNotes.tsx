import { Checkbox, MultiSelect } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { BilingualField } from '#web/ui/forms/BilingualField.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { LetterHead } from '#web/ui/letters/letter-head.ts'
import { LetterDialog } from '#web/ui/letters/LetterDialog.tsx'
import { LettersMade } from '#web/ui/letters/LettersMade.tsx'
import { bothOf, client, officesQuery } from '../calls.ts'
import { organisationsQuery } from '../events/calls.ts'
import { words } from './words.ts'

interface CoveringNotesProps {
  readonly paper: string
  readonly onClose: () => void
}

/** To whom a paper of a round goes: first to every body that took part. */
export function CoveringNotes({ paper, onClose }: CoveringNotesProps) {
  const { say } = useWords()
  const [toParticipants, setToParticipants] = useState(true)
  const [offices, setOffices] = useState<string[]>([])
  const [organisations, setOrganisations] = useState<string[]>([])
  const [other, setOther] = useState({ en: '', ur: '' })
  const known = { offices: useQuery(officesQuery).data, organisations: useQuery(organisationsQuery).data }
  const isOther = other.en.trim() !== '' || other.ur.trim() !== ''
  const { mutate, isPending, error, data } = useMutation({
    mutationFn: (head: LetterHead) =>
      client.makeRoundCoveringNotes({
        ...{ paper, ...head, toParticipants, offices, organisations },
        others: isOther ? [other] : [],
      }),
  })
  if (data) return <LettersMade letters={data.letters} onClose={onClose} />
  return (
    <LetterDialog
      title={words.cover}
      means={words.coverMeans}
      confirm={words.makeCover}
      busy={isPending}
      error={error}
      onMake={mutate}
      onClose={onClose}
    >
      <Checkbox
        label={say(words.toParticipants)}
        checked={toParticipants}
        onChange={({ currentTarget }) => setToParticipants(currentTarget.checked)}
      />
      <MultiSelect
        label={say(words.offices)}
        data={(known.offices?.offices ?? []).map(({ id, name }) => ({
          value: id,
          label: say(bothOf({ en: name.en ?? null, ur: name.ur ?? null })),
        }))}
        value={offices}
        onChange={setOffices}
        searchable
      />
      <MultiSelect
        label={say(words.organisations)}
        data={(known.organisations?.organisations ?? []).map(({ id, name }) => ({
          ...{ value: id, label: say(bothOf({ en: name.en ?? null, ur: name.ur ?? null })) },
        }))}
        value={organisations}
        onChange={setOrganisations}
        searchable
      />
      <BilingualField label={words.other} hint={words.otherHint} value={other} onChange={setOther} />
    </LetterDialog>
  )
}
