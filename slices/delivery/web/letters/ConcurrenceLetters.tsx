import { Select } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { OutputOf } from '#kernel/contract/act.ts'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { LetterHead } from '#web/ui/letters/letter-head.ts'
import { LetterDialog } from '#web/ui/letters/LetterDialog.tsx'
import { LettersMade } from '#web/ui/letters/LettersMade.tsx'
import type { delivery } from '../../contract.ts'
import { concurrenceLetterKinds } from '../../contract/letters.ts'
import { client } from '../calls.ts'
import { words } from './words.ts'

export interface ConcurrenceLettersProps {
  readonly strategy: string
  readonly data: OutputOf<(typeof delivery)['acts']['listRequests']>
}

type Kind = (typeof concurrenceLetterKinds)[number]

/** Requests and reminders on paper, for offices that answer by letter. */
export function ConcurrenceLetters(props: ConcurrenceLettersProps) {
  const { say } = useWords()
  const [makes, setMakes] = useState(false)
  return (
    <>
      <AbilityButton may={props.data.may.letters} variant="default" size="sm" onClick={() => setMakes(true)}>
        {say(words.make)}
      </AbilityButton>
      {makes ? <MakeConcurrenceLetters {...props} onClose={() => setMakes(false)} /> : null}
    </>
  )
}

function MakeConcurrenceLetters(props: ConcurrenceLettersProps & { readonly onClose: () => void }) {
  const { strategy, data: listed, onClose } = props
  const { say } = useWords()
  const [kind, setKind] = useState<Kind>('concurrence')
  const [office, setOffice] = useState<string | null>(null)
  const version = listed.version?.id ?? ''
  const { mutate, isPending, error, data } = useMutation({
    mutationFn: (head: LetterHead) =>
      client.makeConcurrenceLetters({
        ...{ strategy, version, kind, ...head },
        ...(office === null ? {} : { office }),
      }),
  })
  if (data) return <LettersMade letters={data.letters} onClose={onClose} />
  return (
    <LetterDialog
      title={words.make}
      means={words.means}
      confirm={words.make}
      busy={isPending}
      error={error}
      onMake={mutate}
      onClose={onClose}
    >
      <Select<Kind>
        label={say(words.which)}
        allowDeselect={false}
        data={concurrenceLetterKinds.map((value) => ({ value, label: say(words[value]) }))}
        value={kind}
        onChange={(value) => setKind(value ?? kind)}
      />
      <Select
        label={say(words.office)}
        placeholder={say(words.all)}
        clearable
        searchable
        data={listed.offices.map(({ id, name }) => ({ value: id, label: say(name) }))}
        value={office}
        onChange={setOffice}
      />
    </LetterDialog>
  )
}
