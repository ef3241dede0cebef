import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { nodeKinds } from '../../rules/a-node-hangs-below-its-kind.ts'
import type { DryRun } from '../plan-import/import-draft.ts'
import classes from './TrialStep.module.css'
import { kindCounts, trialWords as words } from './trial-words.ts'

interface Count {
  readonly label: string
  readonly value: string | number
  readonly tone?: 'good' | 'bad'
}

/** The trial in figures: what would come in, what stands against it, what the lint would say. */
export function TrialCounts({ trial }: { readonly trial: DryRun }) {
  const { say, formats } = useWords()
  const activities = trial.nodes.activity ?? 0
  const known = trial.offices.filter(({ office }) => office !== null).length
  const above = nodeKinds.filter((kind) => kind !== 'activity' && (trial.nodes[kind] ?? 0) > 0)
  const counts: readonly Count[] = [
    { label: say(kindCounts.activity, { count: activities }), value: formats.number(activities) },
    ...above.map((kind) => {
      const count = trial.nodes[kind] ?? 0
      return { label: say(kindCounts[kind], { count }), value: formats.number(count) }
    }),
    {
      label: say(words.errors, { count: trial.errors.length }),
      value: formats.number(trial.errors.length),
      tone: trial.errors.length > 0 ? 'bad' : 'good',
    },
    {
      label: say(words.findings, { count: trial.findings.length }),
      value: formats.number(trial.findings.length),
    },
    {
      label: say(words.offices),
      value: say(words.outOf, { known, all: trial.offices.length }),
    },
  ]
  return (
    <dl className={classes.counts}>
      {counts.map(({ label, value, tone }) => (
        <div key={label} className={classes.count} data-tone={tone}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
