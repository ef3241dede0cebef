import { Group, Text } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { holdsMandate } from '#web/me.ts'
import { ByLetterFields } from '#web/ui/ByLetterFields.tsx'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { emptyLetter, letterOf } from '#web/ui/letter-draft.ts'
import { useMe } from '#web/use-me.ts'
import type { Proposal } from '../../contract.ts'
import { bothOf, client, officesQuery } from '../calls.ts'
import { words } from './words.ts'

/** For the author of a bundle, until it is answered; for the secretariat from the letter of the office that made it. */
export function UndoBundle({ proposal }: { readonly proposal: Proposal }) {
  const { say } = useWords()
  const isSecretariat = holdsMandate(useMe(), 'secretariat')
  const [asked, setAsked] = useState(false)
  const { bundle, disposition, may } = proposal
  const byLetter = isSecretariat && !may.undoBundle.ok
  if (bundle === null || disposition !== null || (!may.undoBundle.ok && !byLetter)) return null
  return (
    <Group>
      <AbilityButton may={{ ok: true }} variant="default" onClick={() => setAsked(true)}>
        {say(byLetter ? words.undoByLetter : words.undo)}
      </AbilityButton>
      {asked ? <UndoDialog bundle={bundle.id} byLetter={byLetter} onClose={() => setAsked(false)} /> : null}
    </Group>
  )
}

interface UndoDialogProps {
  readonly bundle: string
  readonly byLetter: boolean
  readonly onClose: () => void
}

function UndoDialog({ bundle, byLetter, onClose }: UndoDialogProps) {
  const queries = useQueryClient()
  const [letter, setLetter] = useState(emptyLetter)
  const [checked, setChecked] = useState(false)
  const { data } = useQuery({ ...officesQuery, enabled: byLetter })
  const offices = data?.offices ?? []
  const given = byLetter ? letterOf(letter) : null
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => client.undoBundle({ bundle, ...(given === null ? {} : { letter: given }) }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['consultation'] })
      onClose()
    },
  })
  return (
    <FormDialog
      title={byLetter ? words.undoByLetter : words.undo}
      means={words.undoMeans}
      confirm={words.undo}
      busy={isPending}
      error={error}
      onSubmit={(event) => {
        event.preventDefault()
        setChecked(true)
        if (!byLetter || (given !== null && letter.office !== null)) mutate()
      }}
      onClose={onClose}
    >
      {byLetter ? (
        <ByLetterFields
          value={letter}
          onChange={setLetter}
          checked={checked}
          offices={offices.map(({ id, name }) => ({
            id,
            name: bothOf({ en: name.en ?? null, ur: name.ur ?? null }),
          }))}
        />
      ) : null}
    </FormDialog>
  )
}

/** That a proposal stood with others until they were taken apart. */
export function UndoneBundles({ proposal }: { readonly proposal: Proposal }) {
  const { say, formats } = useWords()
  return proposal.undoneBundles.map(({ id, title, undoneOn }) => {
    const day = formats.date(undoneOn)
    return (
      <Text key={id} size="sm" c="dimmed">
        {title === null ? say(words.undoneUnnamed, { day }) : say(words.undone, { title, day })}
      </Text>
    )
  })
}
