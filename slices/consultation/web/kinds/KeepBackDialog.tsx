import { Radio, Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { groundNames } from '../../contract/kinds/kept-back-words.ts'
import { groundsToKeepBack } from '../../rules/kinds/a-line-may-be-kept-back.ts'
import { client } from '../calls.ts'
import { useSending } from '../points/use-sending.ts'
import { words } from './words.ts'

interface KeepBackDialogProps {
  readonly round: string
  readonly point: string
  readonly said: string
  readonly onClose: () => void
}

/** Why one line is printed nowhere: a ground that everybody reads, and the reason in words for those who read the lines. */
export function KeepBackDialog({ round, point, said, onClose }: KeepBackDialogProps) {
  const { say } = useWords()
  const [chosen, setChosen] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const ground = groundsToKeepBack.find((one) => one === chosen)
  const isMissing = ground === undefined || reason.trim() === ''
  const sending = useSending(
    () => client.keepLineBack({ round, point, ground: ground ?? 'other', reason }),
    onClose,
  )
  return (
    <FormDialog
      title={words.keepBackTitle}
      means={words.keepBackMeans}
      confirm={words.keepBack}
      may={{ ok: !isMissing, because: isMissing ? words.groundNeeded : null }}
      {...sending}
      onClose={onClose}
    >
      <Text fs="italic">
        <bdi>{said}</bdi>
      </Text>
      <Radio.Group label={say(words.ground)} value={chosen} onChange={setChosen} required>
        <Stack gap="sm" mt={6}>
          {groundsToKeepBack.map((one) => (
            <Radio key={one} value={one} label={say(groundNames[one])} />
          ))}
        </Stack>
      </Radio.Group>
      <Textarea
        label={say(words.reason)}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
        dir="auto"
        autosize
        minRows={2}
        maxLength={1000}
        required
      />
    </FormDialog>
  )
}
