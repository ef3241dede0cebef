import { Select, SimpleGrid, Text, Textarea, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { BilingualField } from '#web/ui/forms/BilingualField.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import {
  credibilities,
  credibilityNames,
  reliabilities,
  reliabilityNames,
} from '../../rules/what-cannot-be-judged-is-not-the-worst.ts'
import { LevelSelect } from '../LevelSelect.tsx'
import type { SourceTyped } from './source-typed.ts'
import { sourceWords as words } from './source-words.ts'

/** What a source is, where it is looked up, and its two grades. */
export function SourceFields({ form }: { readonly form: UseFormReturnType<SourceTyped> }) {
  const { say } = useWords()
  return (
    <>
      <BilingualField label={words.title} hint={words.titleHint} {...form.getInputProps('title')} />
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <TextInput
          label={say(words.publisher)}
          dir="auto"
          required
          maxLength={300}
          {...form.getInputProps('publisher')}
        />
        <TextInput
          label={say(words.dated)}
          description={say(words.datedHint)}
          dir="ltr"
          required
          pattern="\d{4}(-\d{2}(-\d{2})?)?"
          {...form.getInputProps('dated')}
        />
        <TextInput
          label={say(words.licence)}
          description={say(words.licenceHint)}
          dir="auto"
          required
          maxLength={300}
          {...form.getInputProps('licence')}
        />
        <TextInput
          label={say(words.link)}
          type="url"
          dir="ltr"
          maxLength={2000}
          {...form.getInputProps('link')}
        />
        <Select
          label={`${say(words.grade)}: ${say(words.reliability)}`}
          data={reliabilities.map((value) => ({
            value,
            label: `${value} · ${say(reliabilityNames[value])}`,
          }))}
          allowDeselect={false}
          {...form.getInputProps('reliability')}
        />
        <Select
          label={`${say(words.grade)}: ${say(words.credibility)}`}
          data={credibilities.map((value) => ({
            value,
            label: `${value} · ${say(credibilityNames[value])}`,
          }))}
          allowDeselect={false}
          {...form.getInputProps('credibility')}
        />
      </SimpleGrid>
      <Text size="sm" c="dimmed">
        {say(words.gradeNote)}
      </Text>
      <Textarea
        label={say(words.gradeReason)}
        dir="auto"
        autosize
        minRows={2}
        required
        maxLength={2000}
        {...form.getInputProps('reason')}
      />
      <LevelSelect {...form.getInputProps('openness')} />
    </>
  )
}
