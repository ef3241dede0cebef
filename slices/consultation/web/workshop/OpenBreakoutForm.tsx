import { MultiSelect, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { BilingualField } from '#web/ui/forms/BilingualField.tsx'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { Round } from '../../contract.ts'
import { bothOf, client, versionQuery } from '../calls.ts'
import { words as roundWords } from '../words.ts'
import { breakoutsQuery } from './calls.ts'
import { words } from './words.ts'

/** Opens a group on pillars, objectives or single activities of the version. */
export function OpenBreakoutForm({
  round,
  onClose,
}: {
  readonly round: Round
  readonly onClose: () => void
}) {
  const { say } = useWords()
  const queries = useQueryClient()
  const { data } = useQuery(versionQuery(round.version))
  const [title, setTitle] = useState({ en: '', ur: '' })
  const [room, setRoom] = useState('')
  const [nodes, setNodes] = useState<string[]>([])
  const [checked, setChecked] = useState(false)
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => client.openBreakout({ round: round.id, title, room, nodes }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: breakoutsQuery(round.id).queryKey })
      onClose()
    },
  })
  const isNamed = title.en.trim() !== '' && title.ur.trim() !== ''
  const options = (data?.nodes ?? []).map((node) => ({
    value: node.id,
    label: `${node.code} · ${say(bothOf(node.title)).slice(0, 80)}`,
  }))
  return (
    <FormDialog
      title={words.openBreakout}
      means={words.openBreakoutMeans}
      confirm={words.openBreakout}
      busy={isPending}
      error={error}
      onSubmit={(event) => {
        event.preventDefault()
        setChecked(true)
        if (isNamed && nodes.length > 0) mutate()
      }}
      onClose={onClose}
    >
      <BilingualField
        label={words.name}
        value={title}
        onChange={setTitle}
        required
        error={checked && !isNamed ? say(roundWords.needed) : null}
      />
      <TextInput
        label={say(words.room)}
        value={room}
        onChange={(event) => setRoom(event.currentTarget.value)}
      />
      <MultiSelect
        label={say(words.parts)}
        data={options}
        value={nodes}
        onChange={setNodes}
        searchable
        required
        error={checked && nodes.length === 0 ? say(words.needParts) : null}
      />
    </FormDialog>
  )
}
