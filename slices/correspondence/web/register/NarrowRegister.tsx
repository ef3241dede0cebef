import { Button, Group, Select, SimpleGrid, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useState } from 'react'
import { media } from '#kernel/contract/shapes.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { mediumNames } from '#web/ui/medium-names.ts'
import { kindNames } from '../../contract/letters-to-sign-words.ts'
import { type LetterKind, letterKinds } from '../../rules/a-letter-template-names-known-placeholders.ts'
import { directionWords, letterWords as words } from './letter-words.ts'

export interface Narrowed {
  readonly direction: 'in' | 'out' | null
  readonly kind: LetterKind | null
  readonly medium: (typeof media)[number] | null
  readonly year: string | null
  readonly fileNumber: string | null
  readonly words: string
}

export const wholeRegister: Narrowed = {
  ...{ direction: null, kind: null, medium: null, year: null, fileNumber: null },
  words: '',
}

export const isNarrowed = (narrowed: Narrowed): boolean =>
  Object.values(narrowed).some((chosen) => chosen !== null && chosen !== '')

/** As the server takes it: what was not chosen is left out. */
export const narrowedInput = ({ direction, kind, medium, year, fileNumber, words: sought }: Narrowed) => ({
  ...(direction === null ? {} : { direction }),
  ...(kind === null ? {} : { kind }),
  ...(medium === null ? {} : { medium }),
  ...(year === null ? {} : { year: Number(year) }),
  ...(fileNumber === null ? {} : { fileNumber }),
  ...(sought.trim() === '' ? {} : { words: sought.trim() }),
})

export interface NarrowRegisterProps {
  readonly value: Narrowed
  readonly years: readonly number[]
  readonly fileNumbers: readonly string[]
  readonly onChange: (value: Narrowed) => void
}

export function NarrowRegister({ value, years, fileNumbers, onChange }: NarrowRegisterProps) {
  const { say } = useWords()
  const [typed, setTyped] = useState(value.words)
  const seek = useDebouncedCallback((sought: string) => onChange({ ...value, words: sought }), 350)
  const all = say(words.all)
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} spacing="md">
      <Select<'in' | 'out'>
        label={say(words.direction)}
        placeholder={all}
        clearable
        data={(['in', 'out'] as const).map((one) => ({ value: one, label: say(directionWords[one]) }))}
        value={value.direction}
        onChange={(direction) => onChange({ ...value, direction })}
      />
      <Select<LetterKind>
        label={say(words.kind)}
        placeholder={all}
        clearable
        data={letterKinds.map((one) => ({ value: one, label: say(kindNames[one]) }))}
        value={value.kind}
        onChange={(kind) => onChange({ ...value, kind })}
      />
      <Select<(typeof media)[number]>
        label={say(words.medium)}
        placeholder={all}
        clearable
        data={media.map((one) => ({ value: one, label: say(mediumNames[one]) }))}
        value={value.medium}
        onChange={(medium) => onChange({ ...value, medium })}
      />
      <Select
        label={say(words.year)}
        placeholder={all}
        clearable
        data={years.map(String)}
        value={value.year}
        onChange={(year) => onChange({ ...value, year })}
      />
      <Select
        label={say(words.file)}
        placeholder={all}
        clearable
        searchable
        data={[...fileNumbers]}
        value={value.fileNumber}
        onChange={(fileNumber) => onChange({ ...value, fileNumber })}
      />
      <TextInput
        label={say(words.words)}
        dir="auto"
        type="search"
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          seek(event.currentTarget.value)
        }}
      />
      {isNarrowed(value) ? (
        <Group>
          <Button
            variant="subtle"
            onClick={() => {
              setTyped('')
              onChange(wholeRegister)
            }}
          >
            {say(words.takeBack)}
          </Button>
        </Group>
      ) : null}
    </SimpleGrid>
  )
}
