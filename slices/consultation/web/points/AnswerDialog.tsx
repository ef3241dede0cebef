import { useState } from 'react'
import { z } from 'zod'
import { BilingualField } from '#web/ui/forms/BilingualField.tsx'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useDraft } from '#web/ui/forms/useDraft.ts'
import { outcomes } from '../../rules/an-answer-gives-its-reason.ts'
import { OutcomeFields } from '../answer-fields/OutcomeFields.tsx'
import { client } from '../calls.ts'
import { words as deskWords } from '../dispositions/words.ts'
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
  const isAnew = point.answer !== null
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
      title={isAnew ? deskWords.answerAnew : words.answer}
      means={isAnew ? deskWords.answerAnewMeans : words.answerMeans}
      confirm={isAnew ? deskWords.answerAnew : words.answer}
      may={{ ok: missing === null, because: missing }}
      {...sending}
    >
      <OutcomeFields
        outcomes={outcomes}
        outcome={outcome}
        onOutcome={(value) => change({ outcome: value })}
        deferral={{ dueOn: deferredTo, owner: owner ?? '' }}
        onDeferral={(value) =>
          change({ deferredTo: value.dueOn, owner: value.owner === '' ? null : value.owner })
        }
      />
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
