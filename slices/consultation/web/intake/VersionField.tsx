import { Select } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { named, versionsQuery } from './intake-calls.ts'
import { words } from './intake-words.ts'
import type { SentIn } from './sent-in-form.ts'

interface VersionFieldProps {
  readonly form: UseFormReturnType<SentIn>
  readonly round: { readonly strategy: string; readonly version: string } | null
}

/** Which version the file claims to be written on; where nobody says, that of the round. */
export function VersionField({ form, round }: VersionFieldProps) {
  const { say } = useWords()
  const { data } = useQuery(versionsQuery(round?.strategy ?? ''))
  const { version } = form.values
  return (
    <Select
      label={say(words.version)}
      description={say(words.versionHint)}
      data={[
        { value: '', label: say(words.ofRound) },
        ...(data?.versions ?? [])
          .filter(({ id }) => id !== round?.version)
          .map(({ id, number, title }) => ({
            value: id,
            label: say(words.versionNumber, { number, title: say(named(title)) }),
          })),
      ]}
      allowDeselect={false}
      value={version}
      onChange={(value) => form.setFieldValue('version', value ?? '')}
    />
  )
}
