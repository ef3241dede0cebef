import { Anchor, Card, Group, Stack, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { StatusMark } from '#web/ui/marks/StatusMark.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { ModerationCase, ModerationPolicyShown } from '../../contract/moderation/moderation.ts'
import { client } from '../calls.ts'
import { DecideDialog } from './DecideDialog.tsx'
import { words } from './words.ts'

const tones = { waits: 'warn', appealed: 'warn', decided: 'plain' } as const

/** One flagged text with all that was said on it, and what whoever looks may do next. */
export function CaseCard({
  one,
  policy,
}: {
  readonly one: ModerationCase
  readonly policy: ModerationPolicyShown
}) {
  const { say, formats } = useWords()
  return (
    <Card component="li">
      <Stack gap="sm">
        <Group justify="space-between" gap="sm">
          <Group gap="sm">
            <Anchor component={Link} to={one.path} fw={600}>
              {one.number === null ? say(words.tracker) : say(words.proposal, { number: one.number })}
            </Anchor>
            <Text c="dimmed" size="sm">
              {say(words.parts[one.part])} ·{' '}
              {say(words.since, { day: formats.date(one.openedAt.slice(0, 10)) })}
            </Text>
          </Group>
          <StatusMark status={{ label: words.stages[one.stage], tone: tones[one.stage] }} />
        </Group>
        <Text component="blockquote" m={0} ps="md" dir="auto" style={{ whiteSpace: 'pre-wrap' }}>
          {one.named === null ? one.words : say(one.named)}
        </Text>
        <Text fw={600} size="sm">
          {say(words.flags, { count: one.flags.length })}
        </Text>
        <Stack component="ul" gap={4} m={0} ps="lg" style={{ listStyleType: 'disc' }}>
          {one.flags.map((flag, at) => (
            <li key={at}>
              {say(flag.ground)} · {formats.date(flag.on)}
              {flag.said === '' ? null : (
                <>
                  : <bdi dir="auto">{flag.said}</bdi>
                </>
              )}
            </li>
          ))}
        </Stack>
        {one.isByHiddenAuthor ? <Text size="sm">{say(words.hiddenAuthor)}</Text> : null}
        <Decisions one={one} />
        {one.stage === 'decided' ? null : <Doing one={one} policy={policy} />}
      </Stack>
    </Card>
  )
}

function Decisions({ one }: { readonly one: ModerationCase }) {
  const { say, formats } = useWords()
  const shown = (decision: NonNullable<ModerationCase['first']>) => (
    <Text style={{ whiteSpace: 'pre-wrap' }}>
      <strong>{say(words.outcomes[decision.outcome])}</strong>
      {decision.ground === null ? null : ` · ${say(decision.ground)}`} · {formats.date(decision.on)}
      {'. '}
      <bdi>{say(decision.reason)}</bdi>
    </Text>
  )
  return (
    <>
      {one.first === null ? null : shown(one.first)}
      {one.appeal === null ? null : (
        <Text style={{ whiteSpace: 'pre-wrap' }}>
          <strong>{say(words.theAppeal, { day: formats.date(one.appeal.on) })}</strong>
          {': '}
          <bdi dir="auto">{one.appeal.words}</bdi>
        </Text>
      )}
      {one.appeal?.decision ? shown(one.appeal.decision) : null}
    </>
  )
}

/** Take it, then decide: the button says why not. */
function Doing({ one, policy }: { readonly one: ModerationCase; readonly policy: ModerationPolicyShown }) {
  const { say, language } = useWords()
  const queries = useQueryClient()
  const [deciding, setDeciding] = useState(false)
  const { claim, may } = one
  const onAppeal = one.stage === 'appealed'
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => {
      if (claim?.mine === true) await client.releaseModeration({ case: one.case })
      else await client.claimModeration({ case: one.case })
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['consultation', 'moderation'] }),
  })
  const until =
    claim === null
      ? ''
      : new Intl.DateTimeFormat(language === 'ur' ? 'ur-PK-u-nu-latn' : 'en-GB', {
          hour: '2-digit',
          hourCycle: 'h23',
          minute: '2-digit',
        }).format(new Date(claim.until))
  return (
    <>
      <Group gap="sm" align="flex-start">
        {claim === null ? null : (
          <Text size="sm" fw={claim.mine ? 600 : 400}>
            {claim.mine
              ? say(words.claimedByYou, { until })
              : say(words.claimedBy, { until, name: say(claim.name ?? words.unknown) })}
          </Text>
        )}
        {claim?.mine === true ? (
          <AbilityButton
            may={onAppeal ? may.decideAppeal : may.decide}
            size="sm"
            onClick={() => setDeciding(true)}
          >
            {say(onAppeal ? words.decideAppeal : words.decide)}
          </AbilityButton>
        ) : null}
        {claim === null || claim.mine ? (
          <AbilityButton
            may={claim === null ? may.claim : { ok: true, because: null }}
            variant="default"
            size="sm"
            loading={isPending}
            onClick={() => mutate()}
          >
            {say(claim === null ? words.claim : words.release)}
          </AbilityButton>
        ) : null}
      </Group>
      <Problem error={error} />
      {deciding ? (
        <DecideDialog
          moderationCase={one.case}
          onAppeal={onAppeal}
          policy={policy}
          onClose={() => setDeciding(false)}
        />
      ) : null}
    </>
  )
}
