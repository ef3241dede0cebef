import { TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { BilingualField } from '#web/ui/forms/BilingualField.tsx'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { Body } from '../../contract/governance/bodies.ts'
import { client } from '../calls.ts'
import { bodyWords as words } from './body-words.ts'

export interface CallBodyMeetingProps {
  readonly body: Body
  readonly version: string
  readonly onClose: () => void
}

/** Where and when; then one stands on the page of its papers. */
export function CallBodyMeeting({ body, version, onClose }: CallBodyMeetingProps) {
  const { say } = useWords()
  const navigate = useNavigate()
  const [place, setPlace] = useState({ en: '', ur: '' })
  const [heldOn, setHeldOn] = useState('')
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => client.callBodyMeeting({ version, lineage: body.lineage, place, heldOn }),
    onSuccess: ({ meeting }) => navigate({ to: `/meetings/${meeting}` }),
  })
  const ready = heldOn !== '' && place.en.trim() !== '' && place.ur.trim() !== ''
  return (
    <FormDialog
      title={words.callMeeting}
      means={words.callMeetingSays}
      confirm={words.callMeeting}
      may={{ ok: ready }}
      busy={isPending}
      error={error}
      onSubmit={(event) => {
        event.preventDefault()
        mutate()
      }}
      onClose={onClose}
    >
      <BilingualField label={words.place} required value={place} onChange={setPlace} />
      <TextInput
        label={say(words.heldOn)}
        type="date"
        dir="ltr"
        required
        value={heldOn}
        onChange={(event) => setHeldOn(event.currentTarget.value)}
      />
    </FormDialog>
  )
}
