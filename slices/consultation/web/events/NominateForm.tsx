import { Checkbox, Select, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { holdsMandate } from '#web/me.ts'
import { ByLetterFields } from '#web/ui/ByLetterFields.tsx'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { emptyLetter, letterOf } from '#web/ui/letter-draft.ts'
import { useMe } from '#web/use-me.ts'
import type { EventRead } from '../../contract/events/events.ts'
import { type Sex, sexes, sexNames } from '../../rules/participation/names-of-sexes.ts'
import { bothOf, client, officesQuery, register } from '../calls.ts'
import { words } from './words.ts'

/** Whom an office nominates; the secretariat enters the letter that says so. */
export function NominateForm({ read, onClose }: { readonly read: EventRead; readonly onClose: () => void }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const me = useMe()
  const isSecretariat = holdsMandate(me, 'secretariat')
  const [letter, setLetter] = useState(emptyLetter)
  const [office, setOffice] = useState<string | null>(null)
  const [person, setPerson] = useState<string | null>(null)
  const [post, setPost] = useState('')
  const [sex, setSex] = useState<Sex | null>(null)
  const [province, setProvince] = useState('')
  const [isAtRisk, setAtRisk] = useState(false)
  const [checked, setChecked] = useState(false)
  const { data: known } = useQuery(officesQuery)
  const { data: people } = useQuery({
    queryKey: ['people', read.strategy],
    queryFn: () => register.listPeople({ strategy: read.strategy }),
    enabled: isSecretariat,
  })
  const named = (name: { en?: string | undefined; ur?: string | undefined }) =>
    say(bothOf({ en: name.en ?? null, ur: name.ur ?? null }))
  const particulars = letterOf({ ...letter, office })
  const isWhole =
    office !== null && (person !== null || post.trim() !== '') && (!isSecretariat || particulars !== null)
  const { mutate, isPending, error } = useMutation({
    mutationFn: () =>
      client.nominate({
        ...{ event: read.event.id, office: office ?? '', isAtRisk },
        post: post.trim() === '' ? {} : /\p{Script=Arabic}/u.test(post) ? { ur: post } : { en: post },
        ...(person === null ? {} : { person }),
        ...(sex === null ? {} : { sex }),
        ...(province.trim() === '' ? {} : { province: province.trim() }),
        ...(isSecretariat && particulars !== null ? { letter: particulars } : {}),
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['consultation'] })
      onClose()
    },
  })
  return (
    <FormDialog
      title={words.nominate}
      means={words.nominateMeans}
      confirm={words.nominate}
      busy={isPending}
      error={error}
      onSubmit={(event) => {
        event.preventDefault()
        setChecked(true)
        if (isWhole) mutate()
      }}
      onClose={onClose}
    >
      <Select
        label={say(words.byOffice)}
        data={(known?.offices ?? []).map(({ id, name }) => ({ value: id, label: named(name) }))}
        value={office}
        onChange={setOffice}
        searchable
        required
        error={checked && office === null ? say(words.byOffice) : null}
      />
      {isSecretariat ? (
        <Select
          label={say(words.person)}
          data={(people?.people ?? []).map(({ id, name }) => ({ value: id, label: named(name) }))}
          value={person}
          onChange={setPerson}
          searchable
          clearable
        />
      ) : null}
      <TextInput
        label={say(words.post)}
        value={post}
        onChange={(event) => setPost(event.currentTarget.value)}
        dir="auto"
        error={checked && person === null && post.trim() === '' ? say(words.post) : null}
      />
      <Select
        label={say(words.sex)}
        data={sexes.map((value) => ({ value, label: say(sexNames[value]) }))}
        value={sex}
        onChange={(value) => setSex(value)}
        clearable
      />
      <TextInput
        label={say(words.province)}
        value={province}
        onChange={(event) => setProvince(event.currentTarget.value)}
        dir="auto"
        maxLength={60}
      />
      <Checkbox
        label={say(words.atRisk)}
        checked={isAtRisk}
        onChange={(event) => setAtRisk(event.currentTarget.checked)}
      />
      {isSecretariat ? <ByLetterFields value={letter} onChange={setLetter} checked={checked} /> : null}
    </FormDialog>
  )
}
