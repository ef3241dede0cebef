import { Anchor, Card, Group, Stack, Text, Title } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { OutputOf } from '#kernel/contract/act.ts'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { NumbersApart } from '#web/ui/text/NumbersApart.tsx'
import type { delivery, OfficeRequestStepShown } from '../../contract.ts'
import { officeRequestStateNames, refusalReasonNames } from '../../contract/office-requests/words.ts'
import { bothOf, client, key } from '../calls.ts'
import { LetterOf } from '../StandingMarks.tsx'
import { DueOf } from './OfficeRequestsPage.tsx'
import { officeRequestPageWords as words } from './page-words.ts'
import { AnswerForm, DecideForm, PursueForm } from './StepForms.tsx'

type Read = OutputOf<(typeof delivery.acts)['readOfficeRequest']>
type Step = 'answer' | 'enterAnswer' | 'escalate' | 'enterEscalate' | 'withdraw' | 'enterWithdraw' | 'decide'

/** One request between offices: what was asked, what followed, and what may follow now. */
export function OfficeRequestPage() {
  const { say } = useWords()
  const queries = useQueryClient()
  const { request: id = '' }: { readonly request?: string } = useParams({ strict: false })
  const [step, setStep] = useState<Step | null>(null)
  const { data, error, refetch } = useQuery({
    queryKey: [key, 'office-request', id],
    queryFn: () => client.readOfficeRequest({ request: id }),
  })
  if (!data)
    return error ? (
      <Problem error={error} again={() => void refetch()} />
    ) : (
      <LoadingBlocks count={3} height={140} />
    )
  const { request, steps, bodies } = data
  const form = {
    request,
    title: words[step ?? 'answer'],
    byLetter: step?.startsWith('enter') === true,
    onClose: () => setStep(null),
    onDone: () => {
      setStep(null)
      void queries.invalidateQueries({ queryKey: [key] })
    },
  }
  const title = { reference: request.reference }
  return (
    <>
      <Anchor component={Link} to="/office-requests" underline="always">
        {say(words.back)}
      </Anchor>
      <PageHeader
        title={{ en: say(words.one, title), ur: say(words.one, title) }}
        purpose={officeRequestStateNames[request.state]}
      />
      <Stack gap="lg">
        <Asked read={data} />
        <Group align="flex-start">
          {stepsOf(data).map((one) => (
            <AbilityButton
              key={one}
              may={{ ok: true }}
              variant={one === 'answer' || one === 'decide' ? 'filled' : 'default'}
              onClick={() => setStep(one)}
            >
              {say(words[one])}
            </AbilityButton>
          ))}
        </Group>
        <Stack gap="sm" component="section">
          <Title order={2} size="h3">
            {say(words.steps)}
          </Title>
          {steps.length === 0 ? <Text c="dimmed">{say(words.noSteps)}</Text> : null}
          {steps.map((one) => (
            <StepShown key={one.id} step={one} />
          ))}
        </Stack>
      </Stack>
      {step === 'answer' || step === 'enterAnswer' ? <AnswerForm {...form} /> : null}
      {step === 'escalate' || step === 'enterEscalate' ? (
        <PursueForm {...form} kind="escalated" bodies={bodies} />
      ) : null}
      {step === 'withdraw' || step === 'enterWithdraw' ? (
        <PursueForm {...form} kind="withdrawn" bodies={bodies} />
      ) : null}
      {step === 'decide' ? <DecideForm {...form} /> : null}
    </>
  )
}

/** The steps that may be taken by the one who reads; what may not is the business of another office. */
function stepsOf({ may }: Read): readonly Step[] {
  const escalates = may.escalate.ok
  return [
    ...(may.answer.ok ? (['answer'] as const) : []),
    ...(may.decide.ok ? (['decide'] as const) : []),
    ...(may.enterAnswer.ok ? (['enterAnswer'] as const) : []),
    ...(may.pursue.ok && escalates ? (['escalate'] as const) : []),
    ...(may.enterPursuit.ok && escalates ? (['enterEscalate'] as const) : []),
    ...(may.pursue.ok ? (['withdraw'] as const) : []),
    ...(may.enterPursuit.ok ? (['enterWithdraw'] as const) : []),
  ]
}

function Asked({ read: { request } }: { readonly read: Read }) {
  const { say, formats, direction } = useWords()
  return (
    <Card withBorder>
      <Stack gap="xs">
        <Text size="sm">
          <bdi>{say(request.asking?.name ?? words.nobody)}</bdi> {direction === 'rtl' ? '←' : '→'}{' '}
          <bdi>{say(request.asked?.name ?? words.nobody)}</bdi>
          {' · '}
          <NumbersApart>{say(words.askedOn, { day: formats.date(request.askedOn) })}</NumbersApart>
        </Text>
        <Text dir="auto" style={{ whiteSpace: 'pre-line' }}>
          {request.asks}
        </Text>
        <Text size="sm" c="dimmed" dir="auto">
          {request.why}
        </Text>
        {request.activity === null ? null : (
          <Text size="sm">
            <Code>{request.activity.code}</Code> <bdi>{say(bothOf(request.activity.title))}</bdi>
          </Text>
        )}
        {request.dueOn === null ? null : (
          <div>
            {say(words.by)}: <DueOf request={request} />
          </div>
        )}
        <LetterOf letter={request.byLetter} />
      </Stack>
    </Card>
  )
}

function StepShown({ step }: { readonly step: OfficeRequestStepShown }) {
  const { say, formats } = useWords()
  const { kind, says, reason, body, minutes, dueOn, office, on, byLetter } = step
  return (
    <Card withBorder padding="sm">
      <Text fw={600}>
        {say(officeRequestStateNames[kind])}
        {reason === null ? null : `: ${say(refusalReasonNames[reason])}`}
      </Text>
      <Text size="sm" c="dimmed">
        {office === null ? null : (
          <>
            <bdi>{say(office.name)}</bdi>
            {' · '}
          </>
        )}
        <NumbersApart>{formats.date(on)}</NumbersApart>
      </Text>
      {body === null || dueOn === null ? null : (
        <Text size="sm">
          <NumbersApart>{say(words.before, { body: say(body), day: formats.date(dueOn) })}</NumbersApart>
        </Text>
      )}
      <Text dir="auto" style={{ whiteSpace: 'pre-line' }}>
        {says}
      </Text>
      {minutes === null ? null : <Text size="sm">{say(words.minutesAre, { minutes })}</Text>}
      <LetterOf letter={byLetter} />
    </Card>
  )
}
