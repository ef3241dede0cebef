import { Group, Select, Text } from '@mantine/core'
import { IconListSearch } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { PillarMark } from '#web/ui/marks/PillarMark.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import type { TreeNode } from '../../contract.ts'
import { bothOf, pillarKeyOf, useOffices } from '../calls.ts'
import classes from './PlanTree.module.css'
import { TreeNodes } from './TreeNodes.tsx'
import { words } from './version-words.ts'

const narrative = 'narrative'
const alone = 'without a pillar'

/** The plan by pillar: one at a time, so that a plan of a thousand activities stays quick. */
export function PlanTree({ nodes }: { readonly nodes: readonly TreeNode[] }) {
  const { say } = useWords()
  const offices = useOffices()
  const parts = useMemo(() => partsOf(nodes), [nodes])
  const [part, setPart] = useState(() => parts.find(({ pillar }) => pillar !== null)?.key ?? parts[0]?.key)
  const [office, setOffice] = useState<string | null>(null)
  const chosen = parts.find(({ key }) => key === part)
  const shown = useMemo(
    () => (office === null ? (chosen?.nodes ?? []) : ledBy(chosen?.nodes ?? [], office)),
    [chosen, office],
  )
  const leads = useMemo(() => leadsIn(chosen?.nodes ?? []), [chosen])
  const activities = shown.filter(({ kind }) => kind === 'activity').length
  const summary = chosen?.pillar?.summary
  return (
    <section className={classes.plan}>
      <div className={classes.parts} role="tablist" aria-label={say(words.plan)}>
        {parts.map(({ key, pillar, nodes: own }) => (
          <button
            key={key}
            type="button"
            role="tab"
            aria-selected={key === part}
            className={classes.part}
            onClick={() => {
              setPart(key)
              setOffice(null)
            }}
          >
            <PartName partKey={key} pillar={pillar} />
            <span className={classes.count}>
              {own.filter(({ kind }) => kind === 'activity').length || ''}
            </span>
          </button>
        ))}
      </div>
      {summary && (summary.en ?? summary.ur) !== null ? (
        <Text className={classes.aim}>{say(bothOf(summary))}</Text>
      ) : null}
      {leads.length > 1 ? (
        <Group align="flex-end" justify="space-between" gap="md">
          <Select
            label={say(words.office)}
            placeholder={say(words.allOffices)}
            data={leads.map((id) => {
              const named = offices.get(id)
              return { value: id, label: named ? say(named.name) : id }
            })}
            value={office}
            onChange={setOffice}
            clearable
            searchable
            miw={280}
          />
          <Text size="sm" c="dimmed" role="status">
            {say(words.activities, { count: activities })}
          </Text>
        </Group>
      ) : null}
      {shown.length === 0 ? (
        <EmptyState icon={IconListSearch} title={words.nothingHere} next={words.nothingHereNext} />
      ) : (
        <TreeNodes nodes={shown} offices={offices} />
      )}
    </section>
  )
}

function PartName({ partKey, pillar }: { readonly partKey: string; readonly pillar: TreeNode | null }) {
  const { say } = useWords()
  if (pillar === null) return <>{say(partKey === narrative ? words.narrative : words.withoutPillar)}</>
  const key = pillarKeyOf(pillar.title)
  return key === null ? (
    <bdi>{say(bothOf(pillar.title))}</bdi>
  ) : (
    <PillarMark pillar={key} name={bothOf(pillar.title)} />
  )
}

interface Part {
  readonly key: string
  readonly pillar: TreeNode | null
  readonly nodes: readonly TreeNode[]
}

function partsOf(nodes: readonly TreeNode[]): readonly Part[] {
  const pillars = nodes.filter(({ kind }) => kind === 'pillar')
  const below = new Map<string, TreeNode[]>()
  for (const node of nodes) {
    if (node.kind === 'pillar') continue
    const isText = node.kind === 'section' || node.kind === 'paragraph'
    const key = isText ? narrative : (node.pillar ?? alone)
    const group = below.get(key)
    if (group) group.push(node)
    else below.set(key, [node])
  }
  const rest = [alone, narrative].filter((key) => below.has(key))
  return [
    ...pillars.map((pillar) => ({ key: pillar.code, pillar, nodes: below.get(pillar.code) ?? [] })),
    ...rest.map((key) => ({ key, pillar: null, nodes: below.get(key) ?? [] })),
  ]
}

function leadsIn(nodes: readonly TreeNode[]): readonly string[] {
  return [...new Set(nodes.flatMap(({ activity }) => activity?.leadOffice ?? []))]
}

/** Activities of an office, with what stands above them. */
function ledBy(nodes: readonly TreeNode[], office: string): readonly TreeNode[] {
  const parents = new Map(nodes.map(({ id, parent }) => [id, parent]))
  const kept = new Set<string>()
  for (const node of nodes) {
    if (node.activity?.leadOffice !== office) continue
    let at: string | null | undefined = node.id
    while (at !== null && at !== undefined && !kept.has(at)) {
      kept.add(at)
      at = parents.get(at)
    }
  }
  return nodes.filter(({ id }) => kept.has(id))
}
