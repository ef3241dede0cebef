import { Anchor, Group, Stack, Text, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { LintSetting } from '../../contract.ts'
import { lintCodes } from '../../rules/plan-lint/lint-codes.ts'
import groups from '../findings/FindingGroup.module.css'
import { isLintCode } from '../findings/groups-of-findings.ts'
import { settledWords as words, wantedNames } from './settled-words.ts'

/** Which rules count otherwise here than published, who set them so, and why. */
export function SettingsShown({ settings }: { readonly settings: readonly LintSetting[] }) {
  const { say, formats } = useWords()
  if (settings.length === 0) return null
  return (
    <Stack component="section" gap="sm">
      <Group gap="sm" align="baseline">
        <Title order={2} size="h3">
          {say(words.settings)} ({settings.length})
        </Title>
        <Text size="sm" c="dimmed">
          {say(words.settingsSay)}
        </Text>
      </Group>
      <div className={groups.group}>
        <ul className={groups.list}>
          {settings.map(({ code, severity, reason, by, at }) => {
            const rule = isLintCode(code) ? lintCodes[code] : null
            return (
              <li key={code}>
                <span>
                  <Anchor component={Link} to={`/lint-rules/${code}`} underline="always">
                    {rule ? say(rule.name) : <Code>{code}</Code>}
                  </Anchor>
                  {': '}
                  {rule
                    ? say(words.nowIs, {
                        was: say(wantedNames[rule.severity]),
                        now: say(wantedNames[severity]),
                      })
                    : say(wantedNames[severity])}
                  {'. '}
                  <bdi>{reason}</bdi>
                </span>
                <span className={groups.where}>
                  {say(words.by, { name: say(by ?? words.somebody), date: formats.date(at.slice(0, 10)) })}
                </span>
              </li>
            )
          })}
        </ul>
      </div>
    </Stack>
  )
}
