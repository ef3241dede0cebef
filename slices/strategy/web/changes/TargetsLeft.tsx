import { Stack, Text, Title } from '@mantine/core'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { TargetLeft } from '../../contract/governance/change-control.ts'
import { targetOutcomeNames } from '../../contract/governance/target-words.ts'
import { bothOf } from '../calls.ts'
import panel from '../version/panels.module.css'
import { changePageWords as words } from './change-words.ts'

/** Approved targets that the version has no longer: the words that were approved, and why they left. */
export function TargetsLeft({ targets }: { readonly targets: readonly TargetLeft[] }) {
  const { say, formats } = useWords()
  if (targets.length === 0) return null
  return (
    <Stack gap="xs" component="section">
      <Title order={3} size="h4">
        {say(words.targetsLeft)}
      </Title>
      <Text size="sm">{say(words.targetsSay)}</Text>
      {targets.map(({ lineage, code, title, target, closed }) => (
        <section
          key={lineage}
          className={panel.panel}
          {...(closed?.holds !== true && { 'data-tone': 'warn' })}
        >
          <p className={panel.line}>
            <Code>{code}</Code> <bdi>{say(bothOf(title))}</bdi>
          </p>
          <Text size="sm">
            <del dir="auto">{say(bothOf(target))}</del>
          </Text>
          <Text size="sm">
            {closed === null ? (
              <strong>{say(words.noReasonYet)}</strong>
            ) : (
              <>
                {say(targetOutcomeNames[closed.outcome])}
                {closed.into ? (
                  <>
                    {' '}
                    <Code>{closed.into.code}</Code>
                  </>
                ) : null}{' '}
                · {formats.date(closed.closedAt.slice(0, 10))}
              </>
            )}
          </Text>
          {closed === null ? null : (
            <Text size="sm" dir="auto">
              {closed.reason}
            </Text>
          )}
          {closed?.holds === false ? (
            <Text size="sm">
              <strong>{say(words.placeLost)}</strong>
            </Text>
          ) : null}
        </section>
      ))}
    </Stack>
  )
}
