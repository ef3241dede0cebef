import { Button, Group, Stack, Textarea } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { directionOf, type Language } from '#kernel/pure/bilingual.ts'
import { useDraft } from '#web/ui/forms/useDraft.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { fieldNames, type TextField } from '../../rules/fields-of-a-node.ts'
import { client } from '../calls.ts'
import { LintBeside } from '../writing/LintBeside.tsx'
import { rowAsWritten } from '../writing/row-as-written.ts'
import { useWhatTheLintAsks } from '../writing/use-what-the-lint-asks.ts'
import type { NodeRead } from './node-read.ts'
import { words } from './node-words.ts'

export interface EditTextFormProps {
  readonly read: NodeRead
  readonly field: TextField
  readonly language: Language
  readonly before: string
  readonly onDone: () => void
}

const isText = (kept: unknown): kept is string => typeof kept === 'string'

/** Writes one text of a draft; what is typed is kept on this machine until it is saved. */
export function EditTextForm({ read, field, language, before, onDone }: EditTextFormProps) {
  const node = read.node.id
  const { say } = useWords()
  const queries = useQueryClient()
  const draft = useDraft(`text.${node}.${field}.${language}`, before, isText)
  const [after, setAfter] = useState(draft.start)
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => client.editField({ node, field, language, before, after }),
    onSuccess: () => {
      draft.drop()
      void queries.invalidateQueries()
      onDone()
    },
  })
  const { nameOf } = useWhatTheLintAsks(read.version.strategy)
  const written = rowAsWritten(read, nameOf, { field, language, text: after })
  const cancel = () => {
    draft.drop()
    onDone()
  }
  return (
    <Stack gap="xs">
      <Textarea
        aria-label={say(fieldNames[field])}
        lang={language}
        dir={directionOf(language)}
        value={after}
        autosize
        minRows={3}
        data-autofocus
        onChange={(event) => {
          setAfter(event.currentTarget.value)
          draft.keep(event.currentTarget.value)
        }}
      />
      {written ? <LintBeside strategy={read.version.strategy} {...written} /> : null}
      <Problem error={error} />
      <Group gap="sm">
        <Button size="xs" onClick={() => mutate()} loading={isPending}>
          {say(words.save)}
        </Button>
        <Button size="xs" variant="default" onClick={cancel}>
          {say(words.cancel)}
        </Button>
      </Group>
    </Stack>
  )
}
