import { Button, Checkbox, Stack, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ByLetterFields } from '#web/ui/ByLetterFields.tsx'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { emptyLetter, letterOf } from '#web/ui/letter-draft.ts'
import { useMe } from '#web/use-me.ts'
import type { Proposal } from '../../contract.ts'
import { bothOf, client, officesQuery } from '../calls.ts'
import { nothingSaid, SpokenHere } from '../spoken/SpokenHere.tsx'
import { fieldName } from '../names.ts'
import { words } from './words.ts'

interface BundleOwnProps {
  readonly round: string
  readonly proposals: readonly Proposal[]
}

/** For whoever made at least two open proposals, or enters the letter of an office that did: puts some into a bundle. */
export function BundleOwn({ round, proposals }: BundleOwnProps) {
  const own = proposals.filter(({ may }) => may.bundle.ok)
  const ofOffices = proposals.filter(({ may }) => may.bundleByLetter.ok)
  return (
    <>
      {own.length < 2 ? null : <MakeBundle round={round} proposals={own} byLetter={false} />}
      {ofOffices.length < 2 ? null : <MakeBundle round={round} proposals={ofOffices} byLetter />}
    </>
  )
}

type MakeProps = BundleOwnProps & { readonly byLetter: boolean }

function MakeBundle(props: MakeProps) {
  const { say } = useWords()
  const [asked, setAsked] = useState(false)
  return (
    <>
      <Button variant="default" onClick={() => setAsked(true)}>
        {say(props.byLetter ? words.makeByLetter : words.makeBundle)}
      </Button>
      {asked ? <BundleForm {...props} onClose={() => setAsked(false)} /> : null}
    </>
  )
}

function BundleForm({ round, proposals, byLetter, onClose }: MakeProps & { readonly onClose: () => void }) {
  const { say } = useWords()
  const { isWorkshop } = useMe().workspace
  const [letter, setLetter] = useState(isWorkshop ? nothingSaid : emptyLetter)
  const [checked, setChecked] = useState(false)
  const { data } = useQuery({ ...officesQuery, enabled: byLetter })
  const offices = data?.offices ?? []
  const given = byLetter ? letterOf(letter) : null
  const queries = useQueryClient()
  const [title, setTitle] = useState('')
  const [chosen, setChosen] = useState<string[]>([])
  const { mutate, isPending, error } = useMutation({
    mutationFn: () =>
      client.bundleProposals({
        ...{ round, title, proposals: chosen },
        ...(given === null ? {} : { letter: given }),
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['consultation'] })
      onClose()
    },
  })
  return (
    <FormDialog
      title={byLetter ? words.makeByLetter : words.makeBundle}
      means={byLetter ? words.makeByLetterMeans : words.makeBundleMeans}
      confirm={words.makeBundle}
      busy={isPending}
      error={error}
      onSubmit={(event) => {
        event.preventDefault()
        setChecked(true)
        const letterIsComplete = !byLetter || (given !== null && letter.office !== null)
        if (chosen.length > 1 && title.trim() !== '' && letterIsComplete) mutate()
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
      {byLetter && isWorkshop ? (
        <SpokenHere {...{ round, value: letter, onChange: setLetter, checked }} officesOnly />
      ) : null}
      {byLetter && !isWorkshop ? (
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
