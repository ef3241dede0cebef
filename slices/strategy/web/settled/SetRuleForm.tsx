import { Select } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { lintCodeNames, type WantedSeverity } from '../../rules/plan-lint/configured-rules.ts'
import { type LintCode, lintCodes } from '../../rules/plan-lint/lint-codes.ts'
import { client } from '../calls.ts'
import { ReasonDialog } from './ReasonDialog.tsx'
import { settledWords as words, wantedNames } from './settled-words.ts'

const wanted: readonly WantedSeverity[] = ['error', 'warning', 'notice', 'off']

/** How grave one rule is to this strategy, or that it is not asked. */
export function SetRuleForm({
  strategy,
  onClose,
}: {
  readonly strategy: string
  readonly onClose: () => void
}) {
  const { say } = useWords()
  const [code, setCode] = useState<LintCode | null>(null)
  const [severity, setSeverity] = useState<WantedSeverity | 'published' | null>(null)
  const published = code === null ? null : lintCodes[code].severity
  return (
    <ReasonDialog
      title={words.set}
      says={words.setSays}
      confirm={words.save}
      ready={code !== null && severity !== null}
      act={async (reason) => {
        if (code === null || severity === null) return
        await client.setLintRule({
          strategy,
          code,
          severity: severity === 'published' ? null : severity,
          reason,
        })
      }}
      onClose={onClose}
    >
      <Select
        label={say(words.rule)}
        data={lintCodeNames.map((value) => ({
          value,
          label: `${say(lintCodes[value].name)} · \u2066${value}\u2069`,
        }))}
        value={code}
        onChange={(next) => setCode(lintCodeNames.find((one) => one === next) ?? null)}
        searchable
      />
      <Select
        label={say(words.severity)}
        data={[
          {
            value: 'published',
            label: say(words.published, { severity: published ? say(wantedNames[published]) : '…' }),
          },
          ...wanted
            .filter((one) => one !== published)
            .map((value) => ({ value, label: say(wantedNames[value]) })),
        ]}
        value={severity}
        onChange={(next) =>
          setSeverity(next === 'published' ? next : (wanted.find((one) => one === next) ?? null))
        }
      />
    </ReasonDialog>
  )
}
