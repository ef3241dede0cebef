import { Card, Radio, Stack, Text, Title } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { z } from 'zod'
import { changeOfValue } from '#kernel/pure/values/changed-values.ts'
import { shapeOf } from '#slices/strategy/contract.ts'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { BilingualField } from '#web/ui/forms/BilingualField.tsx'
import { useDraft } from '#web/ui/forms/useDraft.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { DifferenceValue } from '#web/ui/text/DifferenceValue.tsx'
import type { Proposal } from '../../contract.ts'
import { outcomes } from '../../rules/an-answer-gives-its-reason.ts'
import { client } from '../calls.ts'
import { DeferralFields, deferralGiven } from '../answer-fields/DeferralFields.tsx'
import { outcomeNames } from '../names.ts'
import { AgreedChange } from '../structure/AgreedChange.tsx'
import { type ChangeDraft, changeOf, draftOf } from '../structure/change-draft.ts'
import { words as structureWords } from '../structure/structure-words.ts'
import { namesIn, useEntries } from '../values/use-entries.ts'
import { ValueField } from '../values/ValueField.tsx'
import { words as deskWords } from '../dispositions/words.ts'
import { words } from './proposal-words.ts'

const shape = z.object({
  outcome: z.enum(outcomes),
  reason: z.object({ en: z.string(), ur: z.string() }),
  text: z.string(),
  deferral: z.object({ dueOn: z.string(), owner: z.string() }),
})
type Answer = z.output<typeof shape>
const isAnswer = (kept: unknown): kept is Answer => shape.safeParse(kept).success

/** What was agreed: words, or a change of the shape of the plan as far as it is filled in. */
const agreedIn = (text: string, agreed: ChangeDraft | null) => {
  if (agreed === null) return { text }
  const change = changeOf(agreed)
  return change === null ? {} : { change: change as never }
}

/** The secretariat's answer: outcome, reason in both languages and, in part, the words agreed. Survives a power cut. */
export function AnswerForm({ proposal }: { readonly proposal: Proposal }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const { standing, field, language } = proposal
  const isAnew = proposal.disposition !== null
  const collides = standing?.state === 'collides'
  // Nothing stands there, or a text that may not be quoted: there is nothing to agree on.
  const isGone = collides && standing.now === null && proposal.change === null
  const shape = shapeOf(field)
  const before = standing?.now ?? proposal.before
  const entries = useEntries(proposal.strategy, field, proposal.names)
  const [agreed, setAgreed] = useState(() => (proposal.change === null ? null : draftOf(proposal.change)))
  const draft = useDraft<Answer>(
    `answer.${proposal.id}`,
    {
      outcome: isGone ? 'rejected' : collides ? 'partly' : 'accepted',
      reason: { en: '', ur: '' },
      text: standing?.rebased ?? proposal.after,
      deferral: { dueOn: '', owner: '' },
    },
    isAnswer,
  )
  const form = useForm<Answer>({
    initialValues: draft.start,
    onValuesChange: (values) => void draft.keep(values),
    validate: {
      reason: ({ en, ur }) => (en.trim() === '' || ur.trim() === '' ? say(words.reasonNeeded) : null),
      text: (text, { outcome }) =>
        outcome === 'partly' && proposal.change === null && shape === 'text' && text.trim() === ''
          ? say(words.textNeeded)
          : null,
    },
  })
  const { mutate, isPending, error } = useMutation({
    mutationFn: ({ outcome, reason, text, deferral }: Answer) =>
      client.answerProposal({
        proposal: proposal.id,
        outcome,
        reason,
        ...(outcome === 'partly' ? agreedIn(text, agreed) : {}),
        // What stands now is said with the answer: nothing is written over words that nobody here has seen.
        ...(standing === null || standing.now === null ? {} : { now: standing.now }),
        ...deferralGiven(outcome, deferral),
      }),
    onSuccess: async () => {
      draft.drop()
      await queries.invalidateQueries({ queryKey: ['consultation'] })
    },
  })
  const { outcome, text, deferral } = form.values
  return (
    <Card>
      <form noValidate onSubmit={form.onSubmit((answer) => mutate(answer))}>
        <Stack gap="md">
          <Title order={3} size="h4">
            {say(isAnew ? deskWords.answerAnew : words.giveAnswer)}
          </Title>
          <Text>{say(isAnew ? deskWords.answerAnewMeans : words.giveAnswerMeans)}</Text>
          {draft.restored ? <Text size="sm">{say(words.draftFound)}</Text> : null}
          <Radio.Group label={say(words.outcome)} {...form.getInputProps('outcome')}>
            <Stack gap="xs" mt={6}>
              {outcomes.map((one) => (
                <Radio
                  key={one}
                  value={one}
                  label={say(outcomeNames[one])}
                  {...((one === 'accepted' && collides) || (one === 'partly' && isGone)
                    ? { disabled: true, description: say(structureWords.cannotAccept) }
                    : {})}
                />
              ))}
            </Stack>
          </Radio.Group>
          {outcome === 'partly' && agreed === null ? (
            <>
              <ValueField
                {...{ field, language, entries }}
                label={say(shape === 'text' ? words.agreedText : words.agreedValue)}
                value={text}
                onChange={(value) => form.setFieldValue('text', value)}
                error={form.errors.text}
              />
              <DifferenceValue
                change={changeOfValue(shape, before, text)}
                names={{ ...proposal.names, ...namesIn(field, entries, [before, text]) }}
                language={language}
              />
            </>
          ) : null}
          {outcome === 'partly' && agreed !== null ? (
            <AgreedChange
              version={standing?.version.id ?? proposal.version}
              draft={agreed}
              onChange={setAgreed}
            />
          ) : null}
          {outcome === 'deferred' ? (
            <DeferralFields
              {...deferral}
              onChange={(change) => form.setFieldValue('deferral', { ...deferral, ...change })}
            />
          ) : null}
          <BilingualField
            label={words.reason}
            hint={words.reasonHint}
            rows={3}
            required
            {...form.getInputProps('reason')}
          />
          <Problem error={error} />
          <AbilityButton may={proposal.may.answer} type="submit" loading={isPending}>
            {say(words.send)}
          </AbilityButton>
        </Stack>
      </form>
    </Card>
  )
}
