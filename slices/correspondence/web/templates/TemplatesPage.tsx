import { Select, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useStrategy } from '#web/strategy.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { kindNames } from '../../contract/letters-to-sign-words.ts'
import { type LetterKind, letterKinds } from '../../rules/a-letter-template-names-known-placeholders.ts'
import { client } from '../calls.ts'
import { LetterPages } from '../LetterPages.tsx'
import { TemplateEditor } from './TemplateEditor.tsx'
import { words } from './words.ts'

/** The words of each kind of letter, one kind at a time. */
export function TemplatesPage() {
  const { say } = useWords()
  const { strategy } = useStrategy()
  const [kind, setKind] = useState<LetterKind>('nomination')
  const id = strategy?.id ?? ''
  const { data, error, refetch } = useQuery({
    queryKey: ['letter-templates', id],
    queryFn: () => client.listLetterTemplates({ strategy: id }),
    enabled: id !== '',
  })
  const template = data?.templates.find((one) => one.kind === kind)
  return (
    <>
      <PageHeader title={words.title} purpose={words.purpose} />
      <LetterPages here="templates" />
      <Stack gap="lg">
        <Select<LetterKind>
          label={say(words.kind)}
          data={letterKinds.map((value) => ({ value, label: say(kindNames[value]) }))}
          value={kind}
          allowDeselect={false}
          maw={360}
          onChange={(chosen) => setKind(chosen ?? kind)}
        />
        <Problem error={error} again={() => void refetch()} />
        {template ? (
          <TemplateEditor key={`${kind} ${template.edition}`} strategy={id} template={template} />
        ) : error ? null : (
          <LoadingBlocks count={3} height={120} />
        )}
      </Stack>
    </>
  )
}
