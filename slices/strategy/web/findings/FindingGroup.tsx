import { Anchor, Button, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { StatusMark } from '#web/ui/marks/StatusMark.tsx'
import { lintCodes } from '../../rules/plan-lint/lint-codes.ts'
import classes from './FindingGroup.module.css'
import { type FindingsOfCode, isLintCode, type ShownFinding } from './groups-of-findings.ts'
import { settledWords } from '../settled/settled-words.ts'
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

export interface FindingGroupProps<Shown extends ShownFinding> {
  readonly group: FindingsOfCode<Shown>
  /** Of its heading, below that of the page. */
  readonly level: 3 | 4
  /** As many as are seen before one asks for all. */
  readonly few: number
  /** Given where the reader may live with a finding. */
  readonly onWaive?: (finding: Shown) => void
}

/** One rule of the lint with everything that it found: what, where, and how to mend it. */
export function FindingGroup<Shown extends ShownFinding>(props: FindingGroupProps<Shown>) {
  const { group, level, few, onWaive } = props
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
          <Anchor component={Link} to={`/lint-rules/${code}`} size="xs" underline="always">
            {say(words.rulePage)}
          </Anchor>
        </p>
      ) : null}
      {shown.length === 0 ? null : (
        <ul className={classes.list}>
          {shown.map((finding, at) => (
            <li key={at}>
              <span>{say(finding.messages)}</span>
              <span className={classes.where}>
                <Where finding={finding} />
                {onWaive ? (
                  <Button
                    variant="subtle"
                    size="compact-xs"
                    ms={8}
                    aria-label={`${say(settledWords.waive)}: ${say(finding.messages)}`}
                    onClick={() => onWaive(finding)}
                  >
                    {say(settledWords.waive)}
                  </Button>
                ) : null}
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
