import { Button, Checkbox, Stack, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { Proposal } from '../../contract.ts'
import { client } from '../calls.ts'
import { fieldName } from '../names.ts'
import { words } from './words.ts'

interface BundleOwnProps {
  readonly round: string
  readonly proposals: readonly Proposal[]
}

/** For whoever made at least two open proposals: puts some of them into a bundle. */
export function BundleOwn({ round, proposals }: BundleOwnProps) {
  const { say } = useWords()
  const [asked, setAsked] = useState(false)
  const own = proposals.filter(({ may }) => may.bundle.ok)
  if (own.length < 2) return null
  return (
    <>
      <Button variant="default" onClick={() => setAsked(true)}>
        {say(words.makeBundle)}
      </Button>
      {asked ? <BundleForm round={round} proposals={own} onClose={() => setAsked(false)} /> : null}
    </>
  )
}

function BundleForm({ round, proposals, onClose }: BundleOwnProps & { readonly onClose: () => void }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [title, setTitle] = useState('')
  const [chosen, setChosen] = useState<string[]>([])
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => client.bundleProposals({ round, title, proposals: chosen }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['consultation'] })
      onClose()
    },
  })
  return (
    <FormDialog
      title={words.makeBundle}
      means={words.makeBundleMeans}
      confirm={words.makeBundle}
      busy={isPending}
      error={error}
      onSubmit={(event) => {
        event.preventDefault()
        if (chosen.length > 1 && title.trim() !== '') mutate()
      }}
      onClose={onClose}
    >
      <TextInput
        label={say(words.bundleTitle)}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
        dir="auto"
        maxLength={200}
        required
      />
      <Checkbox.Group label={say(words.which)} value={chosen} onChange={setChosen} required>
        <Stack gap="xs" mt={6}>
          {proposals.map(({ id, number, code, field }) => (
            <Checkbox
              key={id}
              value={id}
              label={say(words.oneOf, { number, code: `\u2066${code}\u2069`, field: say(fieldName(field)) })}
            />
          ))}
        </Stack>
      </Checkbox.Group>
    </FormDialog>
  )
}
