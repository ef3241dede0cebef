import { Anchor, Radio, Select, Stack, Text, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { Part } from '../../rules/moderation/what-may-be-flagged.ts'
import { client } from '../calls.ts'
import { useSending } from '../points/use-sending.ts'
import { policyQuery } from './calls.ts'
import { words } from './words.ts'

export interface FlagDialogProps {
  readonly strategy: string
  readonly of: { readonly proposal: string } | { readonly view: string }
  /** What may be flagged here; asked for where there is more than one. */
  readonly parts: readonly Part[]
  readonly onFlagged: () => void
  readonly onClose: () => void
}

/** Flags words that one reads, on a ground of the published policy. */
export function FlagDialog({ strategy, of, parts, onFlagged, onClose }: FlagDialogProps) {
  const { say } = useWords()
  const { data: policy } = useQuery(policyQuery(strategy))
  const [part, setPart] = useState<Part>(parts[0] ?? 'words')
  const [ground, setGround] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const sending = useSending(
    () =>
      client.flagWords({ ...of, part, edition: policy?.edition ?? 0, ground: Number(ground ?? -1), said }),
    () => {
      onFlagged()
      onClose()
    },
  )
  const isMissing = policy === undefined || ground === null
  return (
    <FormDialog
      title={words.flagTitle}
      means={words.flagMeans}
      confirm={words.flag}
      may={{ ok: !isMissing, because: isMissing ? words.groundNeeded : null }}
      {...sending}
      onClose={onClose}
    >
      {parts.length > 1 ? (
        <Select
          label={say(words.whichWords)}
          data={parts.map((value) => ({ value, label: say(words.parts[value]) }))}
          value={part}
          allowDeselect={false}
          onChange={(value) => setPart(parts.find((one) => one === value) ?? part)}
        />
      ) : null}
      <Radio.Group label={say(words.ground)} value={ground} onChange={setGround} required>
        <Stack gap="sm" mt={6}>
          {(policy?.grounds ?? []).map(({ name, meaning }, place) => (
            <Radio key={place} value={String(place)} label={say(name)} description={say(meaning)} />
          ))}
        </Stack>
      </Radio.Group>
      <Text size="sm">
        <Anchor href={`/moderation-policy/${strategy}`} target="_blank" rel="noreferrer">
          {say(words.toPolicy)}
        </Anchor>
      </Text>
      <Textarea
        label={say(words.flagSaid)}
        description={say(words.flagSaidHint)}
        value={said}
        onChange={(event) => setSaid(event.currentTarget.value)}
        dir="auto"
        autosize
        minRows={2}
        maxLength={2000}
      />
    </FormDialog>
  )
}
