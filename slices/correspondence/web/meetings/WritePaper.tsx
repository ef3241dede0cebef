import { Select, SimpleGrid, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { z } from 'zod'
import { BilingualField } from '#web/ui/forms/BilingualField.tsx'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useDraft } from '#web/ui/forms/useDraft.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { MeetingPaper } from '../../contract/meetings/meetings.ts'
import { type Marking, markingNames, markings, paperKindNames } from '../../contract/meetings/words.ts'
import { type MeetingPaperKind, meetingPaperKinds } from '../../rules/meetings/a-paper-goes-its-way.ts'
import { client } from '../calls.ts'
import { words } from './words.ts'

const both = z.object({ en: z.string(), ur: z.string() })
const shape = z.object({ title: both, text: both, reference: z.string() })
type Written = z.output<typeof shape>
const fits = (kept: unknown): kept is Written => shape.safeParse(kept).success
const blank = { en: '', ur: '' }

export interface WritePaperProps {
  readonly meeting: string
  /** The paper that is written anew; without it a new one. */
  readonly paper?: MeetingPaper
  readonly onClose: () => void
}

/** Both languages side by side; what is typed survives a power cut until it is kept. */
export function WritePaper({ meeting, paper, onClose }: WritePaperProps) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [kind, setKind] = useState<MeetingPaperKind>(paper?.kind ?? 'working paper')
  const [marking, setMarking] = useState<Marking>(paper?.marking ?? 'government')
  const start = {
    ...{ title: paper?.title ?? blank, text: paper?.text ?? blank },
    reference: paper?.reference ?? '',
  }
  const draft = useDraft<Written>(`meeting-paper.${paper?.id ?? meeting}.${paper?.edition ?? 0}`, start, fits)
  const [given, setGiven] = useState(draft.start)
  const change = (more: Partial<Written>) => {
    const next = { ...given, ...more }
    setGiven(next)
    draft.keep(next)
  }
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => {
      const { reference, ...texts } = given
      return client.writeMeetingPaper({
        ...{ meeting, kind, marking, ...texts, after: paper?.edition ?? 0 },
        ...(paper === undefined ? {} : { paper: paper.id }),
        ...(reference.trim() === '' ? {} : { reference }),
      })
    },
    onSuccess: async () => {
      draft.drop()
      await queries.invalidateQueries({ queryKey: ['meetings'] })
      onClose()
    },
  })
  return (
    <FormDialog
      title={paper === undefined ? words.write : words.rewrite}
      means={words.writeMeans}
      confirm={words.keep}
      busy={isPending}
      error={error}
      onSubmit={(event) => {
        event.preventDefault()
        mutate()
      }}
      onClose={onClose}
    >
      {paper === undefined ? (
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
          <Select<MeetingPaperKind>
            label={say(words.kind)}
            allowDeselect={false}
            data={meetingPaperKinds.map((value) => ({ value, label: say(paperKindNames[value]) }))}
            value={kind}
            onChange={(value) => setKind(value ?? kind)}
          />
          <Select<Marking>
            label={say(words.marking)}
            allowDeselect={false}
            data={markings.map((value) => ({ value, label: say(markingNames[value]) }))}
            value={marking}
            onChange={(value) => setMarking(value ?? marking)}
          />
        </SimpleGrid>
      ) : null}
      <BilingualField
        label={words.heading}
        required
        value={given.title}
        onChange={(title) => change({ title })}
      />
      <BilingualField
        label={words.text}
        rows={8}
        required
        value={given.text}
        onChange={(text) => change({ text })}
      />
      <TextInput
        label={say(words.reference)}
        dir="auto"
        value={given.reference}
        onChange={(event) => change({ reference: event.currentTarget.value })}
      />
    </FormDialog>
  )
}
