import { Anchor, Group, Stack, Text } from '@mantine/core'
import { IconChecklist } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { StatusMark } from '#web/ui/marks/StatusMark.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { lintCodes } from '../../rules/plan-lint/lint-codes.ts'
import { isLintCode } from '../findings/groups-of-findings.ts'
import { severityWords } from '../findings/lint-words.ts'
import { blocksOf, type Part } from './blocks-of-a-page.ts'
import { pageOfRule } from './page-of-a-rule.ts'
import classes from './RulePage.module.css'
import { ruleWords as words } from './rule-words.ts'

/** One rule of the lint: what it is called, how to mend what it finds, and its page with a real example. */
export function RulePage() {
  const { say, language } = useWords()
  // /lint-rules/<code>
  const { code = '' }: { code?: string } = useParams({ strict: false })
  const { data, error, refetch } = useQuery({
    queryKey: ['lint rule', code],
    queryFn: () => pageOfRule(code),
  })
  const back = (
    <Anchor component={Link} to="/plan">
      {say(words.back)}
    </Anchor>
  )
  if (!isLintCode(code)) {
    return <EmptyState icon={IconChecklist} title={words.unknown} next={words.unknownNext} action={back} />
  }
  const rule = lintCodes[code]
  const { one, tone } = severityWords[rule.severity]
  return (
    <>
      <PageHeader title={rule.name} purpose={words.purpose} above={back} />
      <Problem error={error} again={() => void refetch()} />
      <Stack gap="lg" className={classes.page}>
        <Group gap="sm">
          <StatusMark status={{ label: one, tone }} />
          <Code>{code}</Code>
        </Group>
        <section>
          <h2>{say(words.mend)}</h2>
          <p>{say(rule.hint)}</p>
        </section>
        <section aria-label={say(words.full)}>
          {language === 'en' ? null : (
            <Text size="sm" c="dimmed">
              {say(words.inEnglish)}
            </Text>
          )}
          {data === undefined ? (
            <LoadingBlocks count={3} height={70} />
          ) : (
            <div lang="en" dir="ltr">
              {blocksOf(data).map((block, at) =>
                block.kind === 'heading' ? (
                  <h2 key={at}>{block.text}</h2>
                ) : (
                  <p key={at}>
                    {block.parts.map((part, place) => (
                      <PartShown key={place} part={part} />
                    ))}
                  </p>
                ),
              )}
            </div>
          )}
        </section>
      </Stack>
    </>
  )
}

function PartShown({ part }: { readonly part: Part }) {
  if (part.kind === 'code') return <code>{part.text}</code>
  if (part.kind === 'strong') return <strong>{part.text}</strong>
  if (part.kind !== 'link') return <bdi>{part.text}</bdi>
  if (part.href.startsWith('/')) {
    return (
      <Anchor component={Link} to={part.href} underline="always">
        {part.text}
      </Anchor>
    )
  }
  return (
    <Anchor href={part.href} underline="always" rel="noreferrer">
      {part.text}
    </Anchor>
  )
}
