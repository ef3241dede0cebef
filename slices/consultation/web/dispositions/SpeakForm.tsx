import { Radio, Stack, Textarea } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ByLetterFields } from '#web/ui/ByLetterFields.tsx'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { emptyLetter, letterOf, type LetterDraft } from '#web/ui/letter-draft.ts'
import { type Stand, stands } from '../../rules/dispositions/an-author-speaks-once-of-an-answer.ts'
import { bothOf, client, officesQuery } from '../calls.ts'
import { words } from './words.ts'

export interface SpeakFormProps {
  readonly proposal: string
  readonly byLetter: boolean
  readonly onClose: () => void
}

const named = { confirms: words.confirms, dissents: words.dissentsNow }

/** Confirms the answer or dissents from it in words; from a letter, with its particulars and scan. */
export function SpeakForm({ proposal, byLetter, onClose }: SpeakFormProps) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [stand, setStand] = useState<Stand>('confirms')
  const [said, setSaid] = useState('')
  const [letter, setLetter] = useState<LetterDraft>(emptyLetter)
  const [checked, setChecked] = useState(false)
  const { data } = useQuery({ ...officesQuery, enabled: byLetter })
  const offices = (data?.offices ?? []).map(({ id, name }) => ({
    id,
    name: bothOf({ en: name.en ?? null, ur: name.ur ?? null }),
  }))
  const particulars = byLetter ? letterOf(letter) : null
  const { mutate, isPending, error } = useMutation({
    mutationFn: () =>
      client.replyToAnswer({
        ...{ proposal, stand, said },
        ...(particulars === null ? {} : { letter: particulars }),
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['consultation'] })
      onClose()
    },
  })
  return (
    <FormDialog
      title={byLetter ? words.speakByLetter : words.speak}
      means={words.speakMeans}
      confirm={byLetter ? words.speakByLetter : words.speak}
      busy={isPending}
      error={error}
      onSubmit={(event) => {
        event.preventDefault()
        setChecked(true)
        if (!byLetter || particulars !== null) mutate()
      }}
      onClose={onClose}
    >
      <Radio.Group
        value={stand}
        onChange={(value) => setStand(value === 'dissents' ? 'dissents' : 'confirms')}
        aria-label={say(words.speak)}
      >
        <Stack gap="sm">
          {stands.map((one) => (
            <Radio key={one} value={one} label={say(named[one])} />
          ))}
        </Stack>
      </Radio.Group>
      <Textarea
        label={say(words.said)}
        description={say(words.saidHint)}
        value={said}
        onChange={(event) => setSaid(event.currentTarget.value)}
        dir="auto"
        autosize
        minRows={3}
        maxLength={5000}
        required={stand === 'dissents'}
      />
      {byLetter ? (
        <ByLetterFields value={letter} onChange={setLetter} checked={checked} offices={offices} />
      ) : null}
    </FormDialog>
  )
}
