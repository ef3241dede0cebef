import { Anchor, Breadcrumbs, Group, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { usePiece } from '#web/ui/places/pieces.tsx'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { PillarMark } from '#web/ui/marks/PillarMark.tsx'
import { LoadingPage } from '#web/ui/page/LoadingPage.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { kindNames } from '../../rules/a-node-hangs-below-its-kind.ts'
import { statusNames } from '../../rules/version-statuses.ts'
import { bothOf, client, pillarKeyOf, useOffices } from '../calls.ts'
import { Citations } from '../citations/Citations.tsx'
import { NodeMenu } from '../draft/NodeMenu.tsx'
import { Changes, ComesFrom } from './History.tsx'
import classes from './node.module.css'
import { NodeFacts } from './NodeFacts.tsx'
import { NodeTexts } from './NodeTexts.tsx'
import type { NodeRead } from './node-read.ts'
import { words } from './node-words.ts'

/** One node of the plan: its texts, its facts, and the way back to where each came from. */
export function NodePage() {
  const { node: id = '' }: { node?: string } = useParams({ strict: false })
  const { say } = useWords()
  const offices = useOffices()
  const PlanActions = usePiece('plan actions')
  const { data, error, refetch } = useQuery({
    queryKey: ['node', id],
    queryFn: () => client.readNode({ node: id }),
  })
  if (error) return <Problem error={error} again={() => void refetch()} />
  if (!data) return <LoadingPage count={5} height={120} />
  const { node, version, below, elsewhere } = data
  return (
    <>
      <PageHeader
        title={bothOf(node.kind === 'paragraph' ? { en: node.code, ur: node.code } : node.title)}
        purpose={words.purpose}
        above={<Above read={data} />}
        action={
          <Group gap="sm" align="flex-start">
            {PlanActions && <PlanActions strategy={version.strategy} version={version.id} node={node} />}
            <NodeMenu read={data} />
          </Group>
        }
      />
      <Stack gap="xl">
        <NodeTexts read={data} />
        <NodeFacts read={data} offices={offices} />
        {node.kind === 'objective' ? <Citations read={data} /> : null}
        {below.length > 0 ? (
          <section>
            <h2 className={classes.head}>{say(words.below)}</h2>
            <ul className={classes.plain}>
              {below.map((one) => (
                <li key={one.id}>
                  <Code>{one.code}</Code>{' '}
                  <Anchor component={Link} to={`/nodes/${one.id}`} underline="always">
                    <bdi>{say(bothOf(one.title))}</bdi>
                  </Anchor>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        <Changes read={data} offices={offices} />
        <ComesFrom read={data} />
        {elsewhere.length > 0 ? (
          <section>
            <h2 className={classes.head}>{say(words.elsewhere)}</h2>
            <ul className={classes.plain}>
              {elsewhere.map((one) => (
                <li key={one.node}>
                  <Anchor component={Link} to={`/nodes/${one.node}`} underline="always">
                    {say(words.number, { number: one.number })}
                  </Anchor>{' '}
                  · {say(statusNames[one.status])}
                </li>
              ))}
            </ul>
          </section>
        ) : null}
      </Stack>
    </>
  )
}

/** From the version down: where the node stands, each a way back. */
function Above({ read }: { readonly read: NodeRead }) {
  const { say } = useWords()
  const { node, version, above } = read
  const pillar = above.find(({ kind }) => kind === 'pillar')
  const key = pillar ? pillarKeyOf(pillar.title) : null
  return (
    <Stack gap={6}>
      <Breadcrumbs aria-label={say(words.where)} separator="›" separatorMargin={6} className={classes.crumbs}>
        <Anchor component={Link} to={`/plan/${version.id}`} size="sm">
          {say(words.number, { number: version.number })} · {say(statusNames[version.status])}
        </Anchor>
        {above.map((one) => (
          <Anchor
            component={Link}
            to={`/nodes/${one.id}`}
            key={one.id}
            size="sm"
            title={say(bothOf(one.title))}
          >
            {one.kind === 'pillar' && key !== null ? (
              <PillarMark pillar={key} name={bothOf(one.title)} />
            ) : (
              <Code>{one.code}</Code>
            )}
          </Anchor>
        ))}
      </Breadcrumbs>
      <Text size="sm" fw={600}>
        {say(kindNames[node.kind])} <Code>{node.code}</Code>
      </Text>
    </Stack>
  )
}
