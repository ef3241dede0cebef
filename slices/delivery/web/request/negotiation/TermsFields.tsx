import { SimpleGrid, Textarea, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { requestWords as words } from '../request-words.ts'

export interface TermsTyped {
  starts: string
  ends: string
  scope: string
  money: string
}

export const noTermsTyped: TermsTyped = { starts: '', ends: '', scope: '', money: '' }

/** Dates, scope and money, each of which may be left as the plan has it. */
export function TermsFields<Typed extends TermsTyped>({ form }: { readonly form: UseFormReturnType<Typed> }) {
  const { say } = useWords()
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <TextInput label={say(words.newStart)} type="date" dir="ltr" {...form.getInputProps('starts')} />
        <TextInput label={say(words.newEnd)} type="date" dir="ltr" {...form.getInputProps('ends')} />
      </SimpleGrid>
      <Textarea
        label={say(words.newScope)}
        dir="auto"
        autosize
        minRows={2}
        {...form.getInputProps('scope')}
      />
      <TextInput label={say(words.money)} dir="auto" {...form.getInputProps('money')} />
    </>
  )
}

/** What was typed of them, without what was left empty. */
export const termsOf = ({ starts, ends, scope, money }: TermsTyped): Partial<TermsTyped> =>
  Object.fromEntries(Object.entries({ starts, ends, scope, money }).filter(([, text]) => text.trim() !== ''))
