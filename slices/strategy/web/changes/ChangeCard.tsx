import { Anchor, Card, Group, Stack, Text, Title } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { StatusMark, type StatusTone } from '#web/ui/marks/StatusMark.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { Change } from '../../contract/governance/change-control.ts'
import { changeDecisionNames, verdictNames } from '../../contract/governance/change-words.ts'
import { bothOf, client } from '../calls.ts'
import { changePageWords as words } from './change-words.ts'
import { DecideForm } from './DecideForm.tsx'
import { ReviewForm } from './ReviewForm.tsx'

type Open = 'review' | 'decide' | 'letter' | null

function standingOf({ decision, reviews }: Change) {
  if (decision !== null) {
    const tone: StatusTone = decision.decision === 'approved' ? 'good' : 'bad'
    return { label: changeDecisionNames[decision.decision], tone }
  }
  return { label: reviews.length > 0 ? words.reviewed : words.waiting, tone: 'warn' as const }
}

/** A proposed change: what and why, what was said and decided, and the draft that carries it. */
export function ChangeCard({ change }: { readonly change: Change }) {
  const { say, formats } = useWords()
  const [open, setOpen] = useState<Open>(null)
  const { decision, carriedBy } = change
  const on = formats.date(change.proposedAt.slice(0, 10))
  return (
    <Card withBorder component="article">
      <Group justify="space-between" align="flex-start">
        <Stack gap={2} flex={1} miw={240}>
          <Text size="sm" c="dimmed">
            {say(words.change, { number: change.number })}{' '}
            {say(words.ofVersion, { number: change.version.number })} · {say(words.proposedOn, { date: on })}
            {change.byLetter ? ` · ${say(words.byLetter)}` : ''}
          </Text>
          <Title order={3} size="h4">
            <bdi>{say(bothOf(change.title))}</bdi>
          </Title>
        </Stack>
        <StatusMark status={standingOf(change)} />
      </Group>
      <Stack gap="xs" mt="sm">
        <Text dir="auto">{change.what}</Text>
        <Text dir="auto" c="dimmed">
          {change.why}
        </Text>
        <Group gap="sm">
          {change.nodes.map(({ lineage, node, code }) =>
            node === null ? (
              <Code key={lineage}>{code}</Code>
            ) : (
              <Anchor key={lineage} component={Link} to={`/nodes/${node}`}>
                <Code>{code}</Code>
              </Anchor>
            ),
          )}
        </Group>
        {change.reviews.map(({ verdict, reason, at }) => (
          <Text key={at} size="sm">
            <strong>{say(verdictNames[verdict])}</strong> · {formats.date(at.slice(0, 10))}:{' '}
            <bdi>{reason}</bdi>
          </Text>
        ))}
        {decision ? (
          <Text size="sm">
            <strong>{say(changeDecisionNames[decision.decision])}</strong>: <bdi>{decision.instrument}</bdi>{' '}
            <Code>{decision.number}</Code>, {formats.date(decision.dated)}
            {decision.byLetter ? ` · ${say(words.byLetter)}` : ''}
            {decision.effectiveOn === null
              ? ''
              : ` · ${say(words.from, { date: formats.date(decision.effectiveOn) })}`}
            {' · '}
            <bdi>{decision.reason}</bdi>
          </Text>
        ) : null}
        {carriedBy ? (
          <Anchor component={Link} to={`/plan/${carriedBy.id}`}>
            {say(words.carriedBy, { number: carriedBy.number })}
          </Anchor>
        ) : null}
        <ChangeActs change={change} onOpen={setOpen} />
      </Stack>
      {open === 'review' ? <ReviewForm change={change.id} onClose={() => setOpen(null)} /> : null}
      {open === 'decide' || open === 'letter' ? (
        <DecideForm change={change.id} byLetter={open === 'letter'} onClose={() => setOpen(null)} />
      ) : null}
    </Card>
  )
}

function ChangeActs({ change, onOpen }: { readonly change: Change; readonly onOpen: (open: Open) => void }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const draft = useMutation({
    mutationFn: () => client.draftChange({ change: change.id }),
    onSuccess: async ({ version }) => {
      await queries.invalidateQueries()
      await navigate({ to: `/plan/${version}` })
    },
  })
  const { may } = change
  const forms = [
    { open: 'review', may: may.review, label: words.review },
    { open: 'decide', may: may.decide, label: words.decide },
    { open: 'letter', may: may.recordDecision, label: words.recordDecision },
  ] as const
  return (
    <>
      <Group gap="sm">
        {forms
          .filter((one) => one.may.ok)
          .map((one) => (
            <AbilityButton
              key={one.open}
              may={one.may}
              size="xs"
              variant="default"
              onClick={() => onOpen(one.open)}
            >
              {say(one.label)}
            </AbilityButton>
          ))}
        {may.draft.ok ? (
          <AbilityButton may={may.draft} size="xs" loading={draft.isPending} onClick={() => draft.mutate()}>
            {say(words.draft)}
          </AbilityButton>
        ) : null}
      </Group>
      <Problem error={draft.error} />
    </>
  )
}
