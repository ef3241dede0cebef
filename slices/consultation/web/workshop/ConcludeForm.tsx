import { Checkbox, Radio, Stack, Textarea } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { Queued } from '../../contract/breakouts.ts'
import { type ConclusionKind, conclusions } from '../../rules/workshop/a-dissent-names-its-sectors.ts'
import { client } from '../calls.ts'
import { sectorKeys, sectorName } from '../plain-names.ts'
import { words } from './words.ts'

export interface ConcludeFormProps {
  readonly breakout: string
  readonly one: Queued
  readonly onClose: () => void
}

/** What the group came to: that it agrees, or which sectors do not, and in what words. */
export function ConcludeForm({ breakout, one, onClose }: ConcludeFormProps) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [kind, setKind] = useState<ConclusionKind>('consensus')
  const [sectors, setSectors] = useState<string[]>([])
  const [said, setSaid] = useState('')
  const { mutate, isPending, error } = useMutation({
    mutationFn: () =>
      client.concludeProposal({
        ...{ breakout, proposal: one.proposal, kind, said },
        sectors: kind === 'dissent' ? sectors : [],
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['consultation'] })
      onClose()
    },
  })
  return (
    <FormDialog
      title={words.conclude}
      confirm={words.conclude}
      busy={isPending}
      error={error}
      onSubmit={(event) => {
        event.preventDefault()
        mutate()
      }}
      onClose={onClose}
    >
      <Radio.Group value={kind} onChange={(value) => setKind(value === 'dissent' ? 'dissent' : 'consensus')}>
        <Stack gap="sm">
          {conclusions.map((one) => (
            <Radio key={one} value={one} label={say(words[one])} />
          ))}
        </Stack>
      </Radio.Group>
      {kind === 'dissent' ? (
        <Checkbox.Group label={say(words.sectors)} value={sectors} onChange={setSectors}>
          <Stack gap="xs" mt="xs">
            {sectorKeys.map((sector) => (
              <Checkbox key={sector} value={sector} label={say(sectorName(sector))} />
            ))}
          </Stack>
        </Checkbox.Group>
      ) : null}
      <Textarea
        label={say(words.said)}
        value={said}
        onChange={(event) => setSaid(event.currentTarget.value)}
        dir="auto"
        autosize
        minRows={2}
      />
    </FormDialog>
  )
}
