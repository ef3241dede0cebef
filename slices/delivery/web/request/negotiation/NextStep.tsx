import { Card, Group, Stack, Title } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { StandingShown } from '../../../contract.ts'
import { client } from '../../calls.ts'
import { TermsShown } from '../AnswerHistory.tsx'
import { requestWords as words } from '../request-words.ts'
import { DecisionForm } from './DecisionForm.tsx'
import { EscalateForm, type EscalateFormProps } from './EscalateForm.tsx'
import { OfferForm } from './OfferForm.tsx'

export interface NextStepProps {
  readonly standing: StandingShown
  readonly bodies: EscalateFormProps['bodies']
  readonly onDone: () => void
}

type Step = 'accept' | 'offer' | 'escalate' | 'enterEscalation' | 'decide'
const steps = ['accept', 'offer', 'decide', 'escalate', 'enterEscalation'] as const satisfies readonly Step[]

/** What can follow where an office does not concur; nothing where the one who looks can do nothing. */
export function NextStep({ standing, bodies, onDone }: NextStepProps) {
  const { say } = useWords()
  const [open, setOpen] = useState<Step | null>(null)
  const possible = steps.filter((step) => standing.may[step].ok)
  if (possible.length === 0 || standing.request === null) return null
  const done = () => {
    setOpen(null)
    onDone()
  }
  const form = { request: standing.request, onDone: done, onClose: () => setOpen(null) }
  const states = { escalated: words.toBody, silent: words.toSilence }
  const asks = standing.state in states ? states[standing.state as keyof typeof states] : words.toAnswer
  return (
    <Card withBorder padding="lg">
      <Stack gap="md">
        <Title order={2} size="h3">
          {say(asks)}
        </Title>
        <Group gap="sm">
          {possible.map((step, at) => (
            <AbilityButton
              key={step}
              may={standing.may[step]}
              variant={at === 0 ? 'filled' : 'default'}
              onClick={() => setOpen(step)}
            >
              {say(words[step])}
            </AbilityButton>
          ))}
        </Group>
      </Stack>
      {open === 'accept' ? <AcceptForm {...form} standing={standing} /> : null}
      {open === 'offer' ? <OfferForm {...form} /> : null}
      {open === 'escalate' ? <EscalateForm {...form} bodies={bodies} byLetterOf={null} /> : null}
      {open === 'enterEscalation' ? (
        <EscalateForm {...form} bodies={bodies} byLetterOf={standing.office?.id ?? ''} />
      ) : null}
      {open === 'decide' ? <DecisionForm {...form} /> : null}
    </Card>
  )
}

interface AcceptFormProps {
  readonly request: string
  readonly standing: StandingShown
  readonly onDone: () => void
  readonly onClose: () => void
}

function AcceptForm({ request, standing, onDone, onClose }: AcceptFormProps) {
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => client.replyToOffice({ request, reply: 'accepts' }),
    onSuccess: onDone,
  })
  return (
    <FormDialog
      title={words.accept}
      means={words.acceptMeans}
      confirm={words.accept}
      busy={isPending}
      error={error}
      onSubmit={(event) => {
        event.preventDefault()
        mutate()
      }}
      onClose={onClose}
    >
      <TermsShown terms={standing.answer?.proposed ?? null} />
    </FormDialog>
  )
}
