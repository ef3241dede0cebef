import { Link } from '@tanstack/react-router'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { Written } from '#web/ui/language/Code.tsx'
import type { TreeNode } from '../../contract.ts'
import { bothOf, languageOf, type NamedOffice } from '../calls.ts'
import classes from './PlanTree.module.css'
import { words } from './version-words.ts'

export interface TreeNodesProps {
  /** Of one pillar or the narrative, parents before their children. */
  readonly nodes: readonly TreeNode[]
  readonly offices: ReadonlyMap<string, NamedOffice>
}

/** Objectives as headings, outcomes and outputs as lines between, activities as rows. */
export function TreeNodes({ nodes, offices }: TreeNodesProps) {
  return (
    <div className={classes.tree}>
      {nodes.map((node) => {
        if (node.kind === 'activity') return <ActivityRow key={node.id} node={node} offices={offices} />
        if (node.kind === 'paragraph') return <Paragraph key={node.id} node={node} />
        return <Heading key={node.id} node={node} />
      })}
    </div>
  )
}

function Heading({ node }: { readonly node: TreeNode }) {
  const { say, language } = useWords()
  const isLarge = node.kind === 'objective' || node.kind === 'section'
  const Tag = isLarge ? 'h2' : 'h3'
  return (
    <div className={classes.heading} data-kind={node.kind}>
      <Tag>
        <Code>{node.code}</Code>{' '}
        <Link to={`/nodes/${node.id}`} className={classes.link}>
          <Written in={languageOf(node.title, language)}>{say(bothOf(node.title))}</Written>
        </Link>
      </Tag>
      {isLarge && (node.summary.en ?? node.summary.ur) !== null ? (
        <p className={classes.summary}>{say(bothOf(node.summary))}</p>
      ) : null}
    </div>
  )
}

function Paragraph({ node }: { readonly node: TreeNode }) {
  const { language } = useWords()
  const shown = languageOf(node.title, language)
  return (
    <p className={classes.paragraph}>
      <Link to={`/nodes/${node.id}`} className={classes.link}>
        <Code>{node.code}</Code>
      </Link>{' '}
      <Written in={shown}>{node.title[shown]}</Written>
    </p>
  )
}

function ActivityRow({
  node,
  offices,
}: {
  readonly node: TreeNode
  readonly offices: TreeNodesProps['offices']
}) {
  const { say, language, formats } = useWords()
  const { activity } = node
  const lead = activity?.leadOffice ? offices.get(activity.leadOffice) : undefined
  return (
    <div className={classes.activity}>
      <Code>{node.code}</Code>
      <Link to={`/nodes/${node.id}`} className={classes.link}>
        <Written in={languageOf(node.title, language)}>{say(bothOf(node.title))}</Written>
      </Link>
      <span className={classes.office} data-missing={activity?.leadOffice ? undefined : true}>
        {activity?.leadOffice ? <bdi>{lead ? say(lead.name) : '…'}</bdi> : say(words.noOffice)}
      </span>
      <span className={classes.date} data-missing={activity?.ends ? undefined : true}>
        {activity?.ends ? say(words.until, { date: formats.date(activity.ends) }) : say(words.noDate)}
      </span>
    </div>
  )
}
