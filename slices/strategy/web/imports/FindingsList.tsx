import { Anchor, Button, Stack, Text } from '@mantine/core'
import { IconChecks } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { StatusMark, type StatusTone } from '#web/ui/marks/StatusMark.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import type { Finding } from '../../contract.ts'
import { lintCodes } from '../../rules/plan-lint/lint-codes.ts'
import { words } from './import-words.ts'
import classes from './imports.module.css'

export interface ShownFinding extends Finding {
  readonly node?: string | null
  readonly activity?: string | null
}

const tones: Readonly<Record<Finding['severity'], StatusTone>> = {
  error: 'bad',
  warning: 'warn',
  notice: 'plain',
}
const order = ['error', 'warning', 'notice'] as const
const shownAtFirst = 5

/** Findings by code, gravest first: what it means and how to mend it once, then every place. */
export function FindingsList({ findings }: { readonly findings: readonly ShownFinding[] }) {
  if (findings.length === 0) {
    return <EmptyState icon={IconChecks} title={words.noFindings} next={words.noFindingsNext} />
  }
  const codes = [...new Set(findings.map(({ code }) => code))]
  const groups = codes
    .map((code) => ({ code, own: findings.filter((finding) => finding.code === code) }))
    .sort(
      (a, b) =>
        order.indexOf(severityOf(a.own)) - order.indexOf(severityOf(b.own)) || b.own.length - a.own.length,
    )
  return (
    <Stack gap="md">
      {groups.map(({ code, own }) => (
        <Group key={code} code={code} findings={own} />
      ))}
    </Stack>
  )
}

const severityOf = (findings: readonly ShownFinding[]) => findings[0]?.severity ?? 'notice'

function Group({ code, findings }: { readonly code: string; readonly findings: readonly ShownFinding[] }) {
  const { say, formats } = useWords()
  const [all, setAll] = useState(false)
  const named = Object.entries(lintCodes).find(([known]) => known === code)?.[1]
  const hint = findings[0]?.hint
  const shown = all ? findings : findings.slice(0, shownAtFirst)
  return (
    <section className={classes.group}>
      <h2 className={classes.code}>
        <StatusMark
          status={{ tone: tones[severityOf(findings)], label: named?.name ?? { en: code, ur: code } }}
        />
        <span className={classes.count}>{formats.number(findings.length)}</span>
        <Code>{code}</Code>
      </h2>
      {hint ? <Text className={classes.hint}>{say(hint)}</Text> : null}
      <ul className={classes.findings}>
        {shown.map((finding, at) => (
          <li key={`${finding.row} ${at}`}>
            <Place finding={finding} /> {say(finding.messages)}
          </li>
        ))}
      </ul>
      {findings.length > shown.length ? (
        <Button size="compact-sm" variant="subtle" onClick={() => setAll(true)}>
          {say(words.showAll, { count: findings.length })}
        </Button>
      ) : null}
    </section>
  )
}

/** Of a stored version the activity, as a way to it; of a file the row. */
function Place({ finding }: { readonly finding: ShownFinding }) {
  const { say } = useWords()
  if (finding.node !== undefined) {
    return finding.node === null ? null : (
      <Anchor component={Link} to={`/nodes/${finding.node}`}>
        <Code>{finding.activity}</Code>
      </Anchor>
    )
  }
  if (finding.row === null) return null
  return <span className={classes.count}>{say(words.row, { row: finding.row })}</span>
}
