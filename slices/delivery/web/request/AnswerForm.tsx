import { Button, Group, Radio, SimpleGrid, Stack, Text, Textarea, TextInput, Title } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Letter } from '#kernel/contract/shapes.ts'
import { ByLetterFields } from '#web/ui/ByLetterFields.tsx'
import { useDraft } from '#web/ui/forms/useDraft.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { emptyLetter, letterOf } from '#web/ui/letter-draft.ts'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { StandingShown } from '../../contract.ts'
import { type AnswerKind, answerKinds } from '../../rules/silence-is-not-concurrence.ts'
import { client } from '../calls.ts'
import { requestWords as words } from './request-words.ts'

interface Typed {
  /** Empty until chosen: nobody concurs by leaving a form as it was. */
  answer: AnswerKind | ''
  reason: string
  starts: string
  ends: string
  scope: string
  money: string
}

const nothing: Typed = { answer: '', reason: '', starts: '', ends: '', scope: '', money: '' }

const isTyped = (kept: unknown): kept is Typed =>
  typeof kept === 'object' && kept !== null && 'answer' in kept && 'money' in kept

const labels = {
  concurs: words.concurs,
  declines: words.declines,
  'counter-proposes': words.counterProposes,
} as const

export interface AnswerFormProps {
  readonly standing: StandingShown
  /** By letter the secretariat enters what the office wrote; else the focal person answers. */
  readonly byLetter: boolean
  readonly onDone: () => void
}

/** An office's answer: on screen by its focal person, or from its letter by the secretariat. */
export function AnswerForm({ standing, byLetter, onDone }: AnswerFormProps) {
  const { say } = useWords()
  const draft = useDraft(`answer.${standing.request}.${byLetter}`, nothing, isTyped)
  const form = useForm<Typed>({
    initialValues: draft.start,
    onValuesChange: draft.keep,
    validate: { answer: (answer) => (answer === '' ? say(words.chooseAnswer) : null) },
  })
  const [letter, setLetter] = useState(emptyLetter)
  const [checked, setChecked] = useState(false)
  const { mutate, isPending, error } = useMutation({
    mutationFn: (input: { typed: Typed; answer: AnswerKind; letter: Letter | null }) =>
      client.answerRequest({
        request: standing.request ?? '',
        answer: input.answer,
        ...textsOf(input.typed),
        ...(input.letter === null ? {} : { letter: input.letter }),
      }),
    onSuccess: () => {
      draft.drop()
      onDone()
    },
  })
  const submit = (typed: Typed) => {
    setChecked(true)
    const office = standing.office?.id ?? null
    const entered = byLetter ? letterOf({ ...letter, office }) : null
    const { answer } = typed
    if (answer !== '' && (!byLetter || entered !== null)) mutate({ typed, answer, letter: entered })
  }
  const isCounter = form.values.answer === 'counter-proposes'
  return (
    <form noValidate onSubmit={form.onSubmit(submit, () => setChecked(true))}>
      <Stack gap="md">
        <Title order={2} size="h3">
          {say(byLetter ? words.letterTitle : words.answerTitle)}
        </Title>
        {draft.restored ? <Text size="sm">{say(words.restored)}</Text> : null}
        {byLetter && standing.office ? (
          <Text>{say(words.letterFor, { office: say(standing.office.name) })}</Text>
        ) : null}
        <Radio.Group label={say(words.answer)} {...form.getInputProps('answer')}>
          <Stack gap="xs" mt="xs">
            {answerKinds.map((kind) => (
              <Radio key={kind} value={kind} label={say(labels[kind])} />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea
          label={say(words.reason)}
          description={say(words.reasonHint)}
          dir="auto"
          autosize
          minRows={3}
          required={form.values.answer === 'declines' || isCounter}
          {...form.getInputProps('reason')}
        />
        {isCounter ? (
          <>
            <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
              <TextInput label={say(words.starts)} type="date" dir="ltr" {...form.getInputProps('starts')} />
              <TextInput label={say(words.ends)} type="date" dir="ltr" {...form.getInputProps('ends')} />
            </SimpleGrid>
            <Textarea
              label={say(words.scope)}
              dir="auto"
              autosize
              minRows={2}
              {...form.getInputProps('scope')}
            />
            <TextInput label={say(words.money)} dir="auto" {...form.getInputProps('money')} />
          </>
        ) : null}
        {byLetter ? <ByLetterFields value={letter} onChange={setLetter} checked={checked} /> : null}
        <Problem error={error} />
        <Group>
          <Button type="submit" loading={isPending}>
            {say(byLetter ? words.enter : words.send)}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

/** What was typed, without what was left empty, and without proposals that belong to another answer. */
function textsOf({ answer, reason, starts, ends, scope, money }: Typed) {
  const proposed = { proposedStarts: starts, proposedEnds: ends, proposedScope: scope, moneyNote: money }
  const texts = { reason, ...(answer === 'counter-proposes' ? proposed : {}) }
  const filled = Object.entries(texts).filter(([, text]) => text.trim() !== '')
  return Object.fromEntries(filled) as Partial<typeof texts>
}
