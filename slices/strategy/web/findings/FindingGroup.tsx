import { Anchor, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { StatusMark } from '#web/ui/marks/StatusMark.tsx'
import { lintCodes } from '../../rules/plan-lint/lint-codes.ts'
import classes from './FindingGroup.module.css'
import { type FindingsOfCode, isLintCode, type ShownFinding } from './groups-of-findings.ts'
import { lintWords as words, severityWords } from './lint-words.ts'

function Where({ finding }: { readonly finding: ShownFinding }) {
  const { say } = useWords()
  if (finding.node) {
    return (
      <Anchor component={Link} to={`/nodes/${finding.node}`}>
        <Code>{finding.activity ?? finding.node}</Code>
      </Anchor>
    )
  }
  if (finding.row === null) return <>{say(words.wholePlan)}</>
  return (
    <>
      {say(words.row, { row: finding.row })}
      {finding.column === null ? null : (
        <>
          {', '}
          <bdi>{finding.column}</bdi>
        </>
      )}
    </>
  )
}

export interface FindingGroupProps {
  readonly group: FindingsOfCode
  /** Of its heading, below that of the page. */
  readonly level: 3 | 4
  /** As many as are seen before one asks for all. */
  readonly few: number
}

/** One rule of the lint with everything that it found: what, where, and how to mend it. */
export function FindingGroup({ group, level, few }: FindingGroupProps) {
  const { say } = useWords()
  const [all, setAll] = useState(false)
  const { code, severity, findings } = group
  const rule = isLintCode(code) ? lintCodes[code] : null
  const hint = rule?.hint ?? findings[0]?.hint
  const shown = all ? findings : findings.slice(0, few)
  return (
    <article className={classes.group}>
      <div className={classes.head}>
        <StatusMark status={{ label: severityWords[severity].one, tone: severityWords[severity].tone }} />
        <Title order={level} size="h4">
          {rule ? say(rule.name) : <Code>{code}</Code>}
        </Title>
        <Code>{code}</Code>
        <span className={classes.count}>{say(words.times, { count: findings.length })}</span>
      </div>
      {hint ? (
        <p className={classes.hint}>
          <strong>{say(words.mend)}</strong> {say(hint)}
        </p>
      ) : null}
      {rule ? (
        <p className={classes.rule}>
          {say(words.rulePage)} <Code>{`docs/plan-lint/${code}.md`}</Code>
        </p>
      ) : null}
      {shown.length === 0 ? null : (
        <ul className={classes.list}>
          {shown.map((finding, at) => (
            <li key={at}>
              <span>{say(finding.messages)}</span>
              <span className={classes.where}>
                <Where finding={finding} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {findings.length > few ? (
        <Anchor
          component="button"
          type="button"
          className={classes.all}
          aria-expanded={all}
          onClick={() => setAll((was) => !was)}
        >
          {say(all ? words.showFewer : words.showAll, { count: findings.length })}
        </Anchor>
      ) : null}
    </article>
  )
}
