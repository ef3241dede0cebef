import { Select, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { AnswerDesk } from '../../contract/dispositions/dispositions.ts'
import { client } from '../calls.ts'
import type { Chosen } from '../desk-points/chosen.ts'
import { words } from './words.ts'

export interface ChosenFormProps {
  readonly desk: AnswerDesk
  readonly chosen: Chosen
  readonly onDone: () => void
  readonly onClose: () => void
}

const anew = 'new'

/** Puts what was chosen into a group that stands, or into a new one with its person. */
export function GroupChosen({ desk, chosen, onDone, onClose }: ChosenFormProps) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [group, setGroup] = useState(anew)
  const [name, setName] = useState('')
  const [person, setPerson] = useState<string | null>(null)
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => {
      const into = group === anew ? { name, ...(person === null ? {} : { person }) } : { group }
      const grouping = { round: desk.round.id, into }
      return chosen.kind === 'points'
        ? client.groupPoints({ ...grouping, points: [...chosen.ids] })
        : client.groupProposals({ ...grouping, proposals: [...chosen.ids] })
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['consultation'] })
      onDone()
    },
  })
  return (
    <FormDialog
      title={words.groupChosen}
      confirm={words.groupChosen}
      busy={isPending}
      error={error}
      onSubmit={(event) => {
        event.preventDefault()
        mutate()
      }}
      onClose={onClose}
    >
      <Select
        label={say(words.intoGroup)}
        data={[
          { value: anew, label: say(words.newGroup) },
          ...desk.groups.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={group}
        onChange={(value) => setGroup(value ?? anew)}
        allowDeselect={false}
      />
      {group === anew ? (
        <>
          <TextInput
            label={say(words.groupName)}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            dir="auto"
            maxLength={120}
            required
          />
          <Select
            label={say(words.assignTo)}
            placeholder={say(words.nobody)}
            data={desk.people.map(({ id, name }) => ({ value: id, label: say(name) }))}
            value={person}
            onChange={setPerson}
            clearable
          />
        </>
      ) : null}
    </FormDialog>
  )
}
