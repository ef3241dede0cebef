import { MultiSelect, Text, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { Source } from '../../contract.ts'
import { bothOf } from '../calls.ts'
import { findingWords } from './finding-words.ts'
import type { FindingTyped } from './finding-typed.ts'

export interface SourceChoiceProps {
  readonly form: UseFormReturnType<FindingTyped>
  readonly sources: readonly Source[]
}

/** From which sources, and where in each. */
export function SourceChoice({ form, sources }: SourceChoiceProps) {
  const { say } = useWords()
  const { sources: chosen, passages } = form.getValues()
  if (sources.length === 0) return <Text>{say(findingWords.noSource)}</Text>
  const titleOf = (id: string) => {
    const source = sources.find((one) => one.id === id)
    return source ? say(bothOf(source.title)) : id
  }
  return (
    <>
      <MultiSelect
        label={say(findingWords.drawnFrom)}
        data={sources.map(({ id, dated }) => ({ value: id, label: `${titleOf(id)} (${dated})` }))}
        searchable
        required
        value={[...chosen]}
        onChange={(value) => form.setFieldValue('sources', value)}
      />
      {chosen.map((id) => (
        <TextInput
          key={id}
          label={say(findingWords.passage, { title: titleOf(id) })}
          description={say(findingWords.passageHint)}
          dir="auto"
          maxLength={300}
          value={passages[id] ?? ''}
          onChange={(event) =>
            form.setFieldValue('passages', { ...passages, [id]: event.currentTarget.value })
          }
        />
      ))}
    </>
  )
}
