import { Radio, Select, Stack, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { z } from 'zod'
import { BilingualField } from '#web/ui/forms/BilingualField.tsx'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useDraft } from '#web/ui/forms/useDraft.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { outcomes } from '../../rules/an-answer-gives-its-reason.ts'
import { client, officesQuery } from '../calls.ts'
import { named } from '../intake/intake-calls.ts'
import { outcomeNames } from '../names.ts'
import { EntryChooser } from './EntryChooser.tsx'
import type { OnPointProps } from './MapDialog.tsx'
import { words } from './point-words.ts'
import { useSending } from './use-sending.ts'

const shape = z.object({
  outcome: z.enum(outcomes),
  reason: z.object({ en: z.string(), ur: z.string() }),
  deferredTo: z.string(),
  owner: z.string().nullable(),
  clauses: z.array(z.string()),
})
type Answer = z.output<typeof shape>
const isAnswer = (kept: unknown): kept is Answer => shape.safeParse(kept).success

/** The one answer to a point: outcome, its own reason, the day and owner of what is deferred, the clauses it changes. */
export function AnswerDialog({ point, version, onClose }: OnPointProps) {
  const { say } = useWords()
  const { data } = useQuery(officesQuery)
  const draft = useDraft<Answer>(
    `point.${point.id}`,
    { outcome: 'accepted', reason: { en: '', ur: '' }, deferredTo: '', owner: null, clauses: [] },
    isAnswer,
  )
  const [answer, setAnswer] = useState(draft.start)
  const change = (part: Partial<Answer>) => {
    const next = { ...answer, ...part }
    setAnswer(next)
    void draft.keep(next)
  }
  const { outcome, reason, deferredTo, owner, clauses } = answer
  const isDeferred = outcome === 'deferred'
  const missing =
    reason.en.trim() === '' || reason.ur.trim() === ''
      ? words.reasonsNeeded
      : isDeferred && (deferredTo === '' || owner === null)
        ? words.needed
        : null
  const sending = useSending(async () => {
    const deferral = isDeferred && owner !== null ? { deferredTo, owner } : {}
    await client.answerPoint({ point: point.id, outcome, reason, clauses, ...deferral })
    draft.drop()
  }, onClose)
  return (
    <FormDialog
      title={words.answer}
      means={words.answerMeans}
      confirm={words.answer}
      may={{ ok: missing === null, because: missing }}
      {...sending}
    >
      <Radio.Group
        label={say(words.outcome)}
        value={outcome}
        onChange={(value) => change({ outcome: outcomes.find((one) => one === value) ?? outcome })}
      >
        <Stack gap="xs" mt={6}>
          {outcomes.map((one) => (
            <Radio key={one} value={one} label={say(outcomeNames[one])} />
          ))}
        </Stack>
      </Radio.Group>
      {isDeferred ? (
        <>
          <TextInput
            type="date"
            dir="ltr"
            label={say(words.deferredTo)}
            value={deferredTo}
            onChange={(event) => change({ deferredTo: event.currentTarget.value })}
            required
          />
          <Select
            label={say(words.owner)}
            data={(data?.offices ?? []).map(({ id, name }) => ({ value: id, label: say(named(name)) }))}
            value={owner}
            onChange={(value) => change({ owner: value })}
            searchable
            limit={60}
            required
          />
        </>
      ) : null}
      <BilingualField
        label={words.reason}
        rows={3}
        required
        value={reason}
        onChange={(value) => change({ reason: value })}
      />
      <EntryChooser
        label={words.clauses}
        version={version}
        value={clauses}
        onChange={(value) => change({ clauses: value })}
      />
    </FormDialog>
  )
}
