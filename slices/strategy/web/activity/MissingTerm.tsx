import { Button, Select, Stack, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type Ability, AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { BilingualField } from '#web/ui/forms/BilingualField.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { client, termsQuery } from '../calls.ts'
import { words } from '../draft/draft-words.ts'

const kinds = [
  { value: 'crime', label: words.crimes },
  { value: 'place', label: words.places },
  { value: 'framework', label: words.frameworks },
] as const

const empty = {
  kind: 'crime' as (typeof kinds)[number]['value'],
  code: '',
  title: { en: '', ur: '' },
  source: '',
  register: null as string | null,
}

export interface MissingTermProps {
  readonly strategy: string
  readonly may: Ability | undefined
}

/** Adds one code of a published list to those of the strategy, without leaving the form that misses it. */
export function MissingTerm({ strategy, may }: MissingTermProps) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [isOpen, setOpen] = useState(false)
  const [given, setGiven] = useState(empty)
  const { data: lists } = useQuery({ ...termsQuery(strategy), enabled: isOpen })
  const joins = given.kind === 'framework' ? given.register : null
  const change = (more: Partial<typeof given>) => setGiven({ ...given, ...more })
  const en = given.title.en.trim()
  const ur = given.title.ur.trim()
  const { mutate, isPending, error } = useMutation({
    mutationFn: () =>
      client.listTerm({
        ...{ strategy, kind: given.kind, code: given.code.trim(), source: given.source.trim() },
        ...(joins === null ? {} : { register: joins }),
        title: { ...(en === '' ? {} : { en }), ...(ur === '' ? {} : { ur }) },
      }),
    onSuccess: async () => {
      await queries.invalidateQueries(termsQuery(strategy))
      setGiven({ ...empty, kind: given.kind, source: given.source, register: given.register })
    },
  })
  if (!isOpen) {
    return (
      <Button variant="subtle" size="compact-sm" w="fit-content" onClick={() => setOpen(true)}>
        {say(words.missing)}
      </Button>
    )
  }
  const isReady = given.code.trim() !== '' && given.source.trim() !== '' && (en !== '' || ur !== '')
  return (
    <Stack component="fieldset" gap="sm" m={0} p="sm" bd="1px solid var(--su-line)">
      <legend>{say(words.missing)}</legend>
      <Select
        label={say(words.list)}
        data={kinds.map(({ value, label }) => ({ value, label: say(label) }))}
        value={given.kind}
        onChange={(next) => change({ kind: kinds.find(({ value }) => value === next)?.value ?? given.kind })}
        allowDeselect={false}
      />
      {given.kind === 'framework' && lists && lists.registers.length > 0 ? (
        <Select
          label={say(words.register)}
          description={say(words.registerHint)}
          data={lists.registers.map(({ id, name }) => ({ value: id, label: say(name) }))}
          value={given.register}
          onChange={(register) => change({ register })}
          clearable
        />
      ) : null}
      <TextInput
        label={say(words.termCode)}
        dir="ltr"
        maxLength={40}
        value={given.code}
        onChange={(event) => change({ code: event.currentTarget.value })}
      />
      <BilingualField
        label={words.title}
        hint={words.oneLanguage}
        value={given.title}
        onChange={(title) => change({ title })}
        rows={1}
      />
      <TextInput
        label={say(words.source)}
        description={say(words.sourceHint)}
        dir="auto"
        maxLength={1000}
        value={given.source}
        onChange={(event) => change({ source: event.currentTarget.value })}
      />
      <Problem error={error} />
      <AbilityButton
        may={may ?? { ok: false }}
        variant="default"
        w="fit-content"
        loading={isPending}
        disabled={!isReady}
        onClick={() => mutate()}
      >
        {say(words.addTerm)}
      </AbilityButton>
    </Stack>
  )
}
