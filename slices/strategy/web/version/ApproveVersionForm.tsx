import { Button, Group, Modal, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ByLetterFields } from '#web/ui/ByLetterFields.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { emptyLetter, letterOf } from '#web/ui/letter-draft.ts'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { Hold, Version } from '../../contract.ts'
import { client } from '../calls.ts'
import { HoldsPanel } from './panels.tsx'
import { words } from './version-words.ts'

export interface ApproveVersionFormProps {
  readonly version: Version
  readonly holds: readonly Hold[]
  /** An approval that the state gave and the secretariat enters from its letter. */
  readonly byLetter?: boolean
  readonly onClose: () => void
}

/** The instrument, its number and its date; what is open is shown, since it will be printed on the approval. */
export function ApproveVersionForm({ version, holds, byLetter = false, onClose }: ApproveVersionFormProps) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [given, setGiven] = useState({ instrument: '', number: '', dated: '' })
  const [effectiveOn, setEffectiveOn] = useState('')
  const [letter, setLetter] = useState(emptyLetter)
  const [checked, setChecked] = useState(false)
  const isWhole = Object.values(given).every((text) => text.trim() !== '')
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => {
      const particulars = letterOf(letter)
      const decided = { version: version.id, ...given, ...(effectiveOn !== '' && { effectiveOn }) }
      return byLetter && particulars !== null
        ? client.recordApproval({ ...decided, letter: particulars })
        : client.approveVersion(decided)
    },
    onSuccess: () => {
      onClose()
      void queries.invalidateQueries()
    },
  })
  const send = () => {
    setChecked(true)
    if (isWhole && (!byLetter || letterOf(letter) !== null)) mutate()
  }
  const line = (field: keyof typeof given) => ({
    label: say(words[field]),
    value: given[field],
    required: true,
    error: checked && given[field].trim() === '',
    onChange: (event: { currentTarget: { value: string } }) =>
      setGiven({ ...given, [field]: event.currentTarget.value }),
  })
  const title = byLetter ? say(words.record) : say(words.approve, { number: version.number })
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size="lg"
      closeButtonProps={{ 'aria-label': say(words.close) }}
    >
      <Stack gap="md">
        <Text>{say(byLetter ? words.recordSays : words.approveSays)}</Text>
        <HoldsPanel holds={holds} />
        <TextInput
          {...line('instrument')}
          description={say(words.instrumentHint)}
          dir="auto"
          data-autofocus
        />
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput {...line('number')} dir="auto" />
          <TextInput {...line('dated')} type="date" dir="ltr" />
        </SimpleGrid>
        <TextInput
          label={say(words.effectiveOn)}
          description={say(words.effectiveOnHint)}
          type="date"
          dir="ltr"
          value={effectiveOn}
          onChange={(event) => setEffectiveOn(event.currentTarget.value)}
        />
        {byLetter ? <ByLetterFields value={letter} onChange={setLetter} checked={checked} /> : null}
        <Problem error={error} />
        <Group justify="flex-end">
          <Button onClick={send} loading={isPending}>
            {title}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
