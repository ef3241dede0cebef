import { Alert, Button, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { BilingualField } from '#web/ui/forms/BilingualField.tsx'
import { useDraft } from '#web/ui/forms/useDraft.ts'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { LetterTemplate } from '../../contract/letter-templates.ts'
import { placeholderMeanings } from '../../contract/placeholder-meanings.ts'
import { usualLetters } from '../../contract/usual-letters.ts'
import {
  braceLeftOpen,
  placeholdersOf,
  unknownInLetter,
} from '../../rules/a-letter-template-names-known-placeholders.ts'
import { client } from '../calls.ts'
import { TemplateEditions } from './TemplateEditions.tsx'
import { fits, type TemplateWords } from './template-words.ts'
import { TemplatePreview } from './TemplatePreview.tsx'
import { words } from './words.ts'

export interface TemplateEditorProps {
  readonly strategy: string
  readonly template: LetterTemplate
}

/** Both languages side by side; what stands in braces is checked while one writes, and the letter is seen below. */
export function TemplateEditor({ strategy, template }: TemplateEditorProps) {
  const { say, formats } = useWords()
  const queries = useQueryClient()
  const { kind, edition } = template
  const start = { subject: template.subject, body: template.body }
  const draft = useDraft<TemplateWords>(`letter-template.${strategy}.${kind}.${edition}`, start, fits)
  const [text, setText] = useState(draft.start)
  const change = (next: TemplateWords) => {
    setText(next)
    draft.keep(next)
  }
  const keep = useMutation({
    mutationFn: () => client.keepLetterTemplate({ strategy, kind, ...text, after: edition }),
    onSuccess: async () => {
      draft.drop()
      await queries.invalidateQueries({ queryKey: ['letter-templates', strategy] })
    },
  })
  const faults = faultsOf(template, text, say)
  return (
    <Stack gap="lg">
      <Text c="dimmed">
        {template.keptAt === null
          ? say(words.usual)
          : say(words.edition, { edition, day: formats.date(template.keptAt.slice(0, 10)) })}
      </Text>
      {draft.restored ? <Alert>{say(words.restored)}</Alert> : null}
      <BilingualField
        label={words.subject}
        required
        value={text.subject}
        onChange={(subject) => change({ ...text, subject })}
      />
      <BilingualField
        label={words.body}
        hint={words.bodyHint}
        rows={6}
        required
        value={text.body}
        onChange={(body) => change({ ...text, body })}
      />
      <Placeholders kind={kind} />
      <Group align="flex-start">
        <AbilityButton
          may={{ ok: faults.length === 0, because: faults }}
          loading={keep.isPending}
          onClick={() => keep.mutate()}
        >
          {say(words.keep)}
        </AbilityButton>
        <Button variant="default" onClick={() => change(usualLetters[kind])}>
          {say(words.takeUsual)}
        </Button>
      </Group>
      <Problem error={keep.error} />
      <TemplatePreview template={template} text={text} />
      <TemplateEditions strategy={strategy} kind={kind} onTake={change} />
    </Stack>
  )
}

/** What the server would refuse, told while one writes. */
function faultsOf(
  { kind, subject, body }: LetterTemplate,
  text: TemplateWords,
  say: (text: Bilingual, values?: Record<string, string>) => string,
): Bilingual[] {
  const filled = (fault: Bilingual, values: Record<string, string>): Bilingual => {
    const said = say(fault, values)
    return { en: said, ur: said }
  }
  const faults: Bilingual[] = []
  const texts = [text.subject.en, text.subject.ur, text.body.en, text.body.ur]
  if (texts.some((one) => one.trim() === '')) faults.push(words.missing)
  const where = braceLeftOpen(text.subject, text.body)
  if (where !== null) faults.push(filled(words.open, { where }))
  const names = unknownInLetter(kind, text.subject, text.body)
  if (names.length > 0) faults.push(filled(words.unknown, { names: names.join(', ') }))
  const isSame = texts.join('\u0000') === [subject.en, subject.ur, body.en, body.ur].join('\u0000')
  return faults.length === 0 && isSame ? [words.unchanged] : faults
}

function Placeholders({ kind }: Pick<LetterTemplate, 'kind'>) {
  const { say } = useWords()
  return (
    <Stack component="section" gap="xs">
      <Title order={2} size="h4">
        {say(words.mayStand)}
      </Title>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xs">
        {placeholdersOf[kind].map((name) => (
          <Text key={name} size="sm">
            <Code>{`{${name}}`}</Code> {say(placeholderMeanings[name])}
          </Text>
        ))}
      </SimpleGrid>
    </Stack>
  )
}
