import { Select, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { OutputOf } from '#kernel/contract/act.ts'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { consultation } from '../../contract.ts'
import { bothOf, client } from '../calls.ts'
import { organisationsQuery } from '../events/calls.ts'
import { words } from './words.ts'

export interface Admitted extends OutputOf<(typeof consultation)['acts']['admitAtDoor']> {
  readonly name: string
}

interface AdmitFormProps {
  readonly round: string
  readonly onAdmitted: (admitted: Admitted) => void
  readonly onClose: () => void
}

/** Name, address and organisation of somebody who walked in. */
export function AdmitForm({ round, onAdmitted, onClose }: AdmitFormProps) {
  const { say } = useWords()
  const queries = useQueryClient()
  const { data } = useQuery(organisationsQuery)
  const [name, setName] = useState({ en: '', ur: '' })
  const [email, setEmail] = useState('')
  const [organisation, setOrganisation] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const [checked, setChecked] = useState(false)
  const [en, ur] = [name.en.trim(), name.ur.trim()]
  const isNamed = en !== '' || ur !== ''
  const isAddress = /^\S+@\S+\.\S+$/.test(email.trim())
  const { mutate, isPending, error } = useMutation({
    mutationFn: () =>
      client.admitAtDoor({
        ...{ round, email: email.trim() },
        name: { ...(en === '' ? {} : { en }), ...(ur === '' ? {} : { ur }) },
        ...(organisation === null ? {} : { organisation }),
        ...(organisation !== null || said.trim() === '' ? {} : { organisationSaid: said.trim() }),
      }),
    onSuccess: async (admitted) => {
      await queries.invalidateQueries({ queryKey: ['consultation', 'arrivals'] })
      onAdmitted({ ...admitted, name: en === '' ? ur : en })
    },
  })
  return (
    <FormDialog
      title={words.admit}
      means={words.admitMeans}
      confirm={words.admit}
      busy={isPending}
      error={error}
      onSubmit={(event) => {
        event.preventDefault()
        setChecked(true)
        if (isNamed && isAddress) mutate()
      }}
      onClose={onClose}
    >
      <TextInput
        label={say(words.nameEn)}
        value={name.en}
        onChange={({ currentTarget }) => setName({ ...name, en: currentTarget.value })}
        error={checked && !isNamed ? say(words.nameNeeded) : null}
        dir="ltr"
        maxLength={200}
        autoComplete="off"
      />
      <TextInput
        label={say(words.nameUr)}
        value={name.ur}
        onChange={({ currentTarget }) => setName({ ...name, ur: currentTarget.value })}
        dir="rtl"
        maxLength={200}
        autoComplete="off"
      />
      <TextInput
        label={say(words.email)}
        description={say(words.emailMeans)}
        type="email"
        value={email}
        onChange={({ currentTarget }) => setEmail(currentTarget.value)}
        error={checked && !isAddress ? say(words.emailNeeded) : null}
        dir="ltr"
        maxLength={200}
        autoComplete="off"
        required
      />
      <Select
        label={say(words.organisation)}
        description={say(words.organisationMeans)}
        data={(data?.organisations ?? []).map((one) => ({
          value: one.id,
          label: say(bothOf({ en: one.name.en ?? null, ur: one.name.ur ?? null })),
        }))}
        value={organisation}
        onChange={setOrganisation}
        searchable
        clearable
      />
      {organisation === null ? (
        <TextInput
          label={say(words.organisationSaid)}
          description={say(words.organisationSaidMeans)}
          value={said}
          onChange={({ currentTarget }) => setSaid(currentTarget.value)}
          dir="auto"
          maxLength={200}
          autoComplete="off"
        />
      ) : null}
    </FormDialog>
  )
}
