import { Anchor, Card, Group, List, Stack, Text, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Ability } from '#kernel/contract/act.ts'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { StatusMark } from '#web/ui/marks/StatusMark.tsx'
import type { Risk } from '../../contract/risks.ts'
import { levelNames } from '../../rules/openness/levels-of-openness.ts'
import type { RiskAxis } from '../../rules/risks/the-usual-scales.ts'
import { bothOf } from '../calls.ts'
import { RiskForm } from './RiskForm.tsx'
import type { Scales } from './RiskMatrix.tsx'
import { riskWords as words } from './risk-words.ts'

function standingOf({ closed, overdue }: Risk) {
  if (closed) return { label: words.closed, tone: 'plain' as const }
  return overdue
    ? { label: words.overdue, tone: 'bad' as const }
    : { label: words.open, tone: 'warn' as const }
}

export interface RiskCardProps {
  readonly risk: Risk
  readonly version: string
  readonly scales: Scales
  readonly may: Ability
}

/** A risk as it is held now, and below what was held before. */
export function RiskCard({ risk, version, scales, may }: RiskCardProps) {
  const { say, formats } = useWords()
  const [revising, setRevising] = useState(false)
  const place = (axis: RiskAxis, point: number) =>
    say(words.point, {
      axis: say(words[axis]),
      name: say(scales[axis].find((one) => one.point === point)?.name ?? { en: '', ur: '' }),
    })
  return (
    <Card withBorder component="article" id={`risk-${risk.number}`}>
      <Group justify="space-between" align="flex-start">
        <Stack gap={2} flex={1} miw={240}>
          <Text size="sm" c="dimmed">
            <Code>{`R-${risk.number}`}</Code> · {say(levelNames[risk.level])} ·{' '}
            {say(words.reviewedOn, { date: formats.date(risk.reviewOn) })}
          </Text>
          <Title order={3} size="h4">
            {say(risk.title)}
          </Title>
        </Stack>
        <StatusMark status={standingOf(risk)} />
      </Group>
      <Stack gap="xs" mt="sm">
        <Text>
          {place('likelihood', risk.likelihood)} · {place('impact', risk.impact)}
        </Text>
        <Text>{say(risk.mitigation)}</Text>
        <Text size="sm">
          {say(words.office)}:{' '}
          <bdi>{risk.office === null ? say(words.noOffice) : say(bothOf(risk.office.name))}</bdi>
        </Text>
        {risk.threatens.length > 0 ? (
          <Group gap="sm">
            <Text size="sm">{say(words.threatens)}:</Text>
            {risk.threatens.map(({ node, code }) => (
              <Anchor key={node} component={Link} to={`/nodes/${node}`}>
                <Code>{code}</Code>
              </Anchor>
            ))}
          </Group>
        ) : null}
        {risk.history.length > 1 ? (
          <details>
            <summary>{say(words.history)}</summary>
            <List size="sm" mt="xs">
              {risk.history.map(({ at, likelihood, impact, reason }) => (
                <List.Item key={at}>
                  {formats.date(at.slice(0, 10))}: {place('likelihood', likelihood)} ·{' '}
                  {place('impact', impact)}
                  {reason === null ? null : (
                    <>
                      {' · '}
                      <bdi>{reason}</bdi>
                    </>
                  )}
                </List.Item>
              ))}
            </List>
          </details>
        ) : null}
        {may.ok ? (
          <Group>
            <AbilityButton may={may} size="xs" variant="default" onClick={() => setRevising(true)}>
              {say(words.revise)}
            </AbilityButton>
          </Group>
        ) : null}
      </Stack>
      {revising ? <RiskForm {...{ risk, version, scales }} onClose={() => setRevising(false)} /> : null}
    </Card>
  )
}
