import { Anchor, Group, List, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { TreeNode } from '../../contract.ts'
import type { Closure, TouchedNode } from '../../contract/governance/change-control.ts'
import { outcomeNames } from '../../contract/governance/change-words.ts'
import { bothOf, client } from '../calls.ts'
import panel from '../version/panels.module.css'
import { changePageWords as words, touchNames } from './change-words.ts'
import { CloseForm } from './CloseForm.tsx'
import { CloseTargetForm } from './CloseTargetForm.tsx'
import { StartYearForm } from './StartYearForm.tsx'
import { TargetsLeft } from './TargetsLeft.tsx'

/** What a version changes against the approved one, and what of it stops it. */
export function Carriage({
  version,
  nodes,
}: {
  readonly version: string
  readonly nodes: readonly TreeNode[]
}) {
  const { say } = useWords()
  const [form, setForm] = useState<'close' | 'target' | 'year' | null>(null)
  const { data, error } = useQuery({
    queryKey: ['carriage', version],
    queryFn: () => client.readCarriage({ version }),
  })
  if (error) return <Problem error={error} />
  if (!data) return <LoadingBlocks count={2} height={90} />
  const { approved, change, actionYear, touched, beyond, unexplained, closures, targetsLeft, may } = data
  const unsaid = targetsLeft.filter(({ closed }) => closed?.holds !== true)
  return (
    <Stack gap="md" component="section">
      <Title order={2} size="h3">
        {say(words.carries)}
      </Title>
      <Text>{approved ? say(words.against, { number: approved.number }) : say(words.noneBefore)}</Text>
      {change ? <Text>{say(words.carriesChange, { number: change.number })}</Text> : null}
      {actionYear === null ? null : <Text>{say(words.carriesYear, { year: String(actionYear) })}</Text>}
      <Stops title={words.beyond} nodes={beyond} />
      <Stops title={words.unexplained} nodes={unexplained} />
      {approved && touched.length === 0 ? <Text c="dimmed">{say(words.nothing)}</Text> : null}
      {touched.length > 0 ? (
        <details>
          <summary>{say(words.touched, { count: touched.length })}</summary>
          <Nodes nodes={touched} />
        </details>
      ) : null}
      <TargetsLeft targets={targetsLeft} />
      {closures.length > 0 ? <Closures closures={closures} /> : null}
      <Group gap="sm">
        {may.close.ok && approved ? (
          <AbilityButton may={may.close} variant="default" onClick={() => setForm('close')}>
            {say(words.close)}
          </AbilityButton>
        ) : null}
        {may.close.ok && unsaid.length > 0 ? (
          <AbilityButton may={may.close} variant="default" onClick={() => setForm('target')}>
            {say(words.sayWhyTarget)}
          </AbilityButton>
        ) : null}
        {may.startActionPlan.ok ? (
          <AbilityButton may={may.startActionPlan} variant="default" onClick={() => setForm('year')}>
            {say(words.startYear)}
          </AbilityButton>
        ) : null}
      </Group>
      {form === 'close' ? (
        <CloseForm version={version} nodes={nodes} gone={unexplained} onClose={() => setForm(null)} />
      ) : null}
      {form === 'target' ? (
        <CloseTargetForm version={version} nodes={nodes} gone={unsaid} onClose={() => setForm(null)} />
      ) : null}
      {form === 'year' ? <StartYearForm version={version} onClose={() => setForm(null)} /> : null}
    </Stack>
  )
}

function Stops({ title, nodes }: { readonly title: Bilingual; readonly nodes: readonly TouchedNode[] }) {
  const { say } = useWords()
  if (nodes.length === 0) return null
  return (
    <section className={panel.panel} data-tone="warn">
      <h3 className={panel.head}>{say(title)}</h3>
      <Nodes nodes={nodes} />
    </section>
  )
}

function Nodes({ nodes }: { readonly nodes: readonly TouchedNode[] }) {
  const { say } = useWords()
  return (
    <List mt="xs" size="sm">
      {nodes.map(({ lineage, node, code, title, what }) => (
        <List.Item key={lineage}>
          <Code>{code}</Code>{' '}
          {node === null ? (
            <bdi>{say(bothOf(title))}</bdi>
          ) : (
            <Anchor component={Link} to={`/nodes/${node}`} size="sm" underline="always">
              <bdi>{say(bothOf(title))}</bdi>
            </Anchor>
          )}{' '}
          · {say(touchNames[what])}
        </List.Item>
      ))}
    </List>
  )
}

function Closures({ closures }: { readonly closures: readonly Closure[] }) {
  const { say, formats } = useWords()
  return (
    <Stack gap="xs">
      <Title order={3} size="h4">
        {say(words.closures)}
      </Title>
      {closures.map((closure) => (
        <section key={closure.lineage} className={panel.panel}>
          <p className={panel.line}>
            <Code>{closure.code}</Code> <bdi>{say(bothOf(closure.title))}</bdi> ·{' '}
            {say(outcomeNames[closure.outcome])}
            {closure.into ? (
              <>
                {' '}
                <Code>{closure.into.code}</Code>
              </>
            ) : null}{' '}
            · {formats.date(closure.closedAt.slice(0, 10))}
          </p>
          <Text size="sm" dir="auto">
            {closure.reason}
          </Text>
          <Text size="sm" dir="auto">
            {closure.promised}
          </Text>
        </section>
      ))}
    </Stack>
  )
}
