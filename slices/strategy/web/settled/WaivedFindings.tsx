import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { VersionFinding } from '../../contract.ts'
import { client } from '../calls.ts'
import groups from '../findings/FindingGroup.module.css'
import { ReasonDialog } from './ReasonDialog.tsx'
import { settledWords as words } from './settled-words.ts'

export interface WaivedFindingsProps {
  readonly findings: readonly VersionFinding[]
  readonly mayWithdraw: boolean
}

/** What was found and is lived with: the finding, the reason, who and when. */
export function WaivedFindings({ findings, mayWithdraw }: WaivedFindingsProps) {
  const { say, formats } = useWords()
  const [withdrawn, setWithdrawn] = useState<string | null>(null)
  if (findings.length === 0) return null
  return (
    <Stack component="section" gap="sm">
      <Group gap="sm" align="baseline">
        <Title order={2} size="h3">
          {say(words.waived)} ({findings.length})
        </Title>
        <Text size="sm" c="dimmed">
          {say(words.waivedSay)}
        </Text>
      </Group>
      <div className={groups.group}>
        <ul className={groups.list}>
          {findings.map(({ code, messages, node, waiver }) =>
            waiver === null ? null : (
              <li key={waiver.id}>
                <span>
                  {node === null ? (
                    say(messages)
                  ) : (
                    <Anchor component={Link} to={`/nodes/${node}`} underline="always">
                      {say(messages)}
                    </Anchor>
                  )}{' '}
                  <Code>{code}</Code>
                  <br />
                  <strong>{say(words.reason)}:</strong> <bdi>{waiver.reason}</bdi>
                </span>
                <span className={groups.where}>
                  {say(words.by, {
                    name: say(waiver.by ?? words.somebody),
                    date: formats.date(waiver.at.slice(0, 10)),
                  })}
                  {mayWithdraw ? (
                    <>
                      <br />
                      <Button
                        variant="subtle"
                        size="compact-sm"
                        aria-label={`${say(words.withdraw)}: ${say(messages)}`}
                        onClick={() => setWithdrawn(waiver.id)}
                      >
                        {say(words.withdraw)}
                      </Button>
                    </>
                  ) : null}
                </span>
              </li>
            ),
          )}
        </ul>
      </div>
      {withdrawn === null ? null : (
        <ReasonDialog
          title={words.withdrawTitle}
          says={words.withdrawSays}
          confirm={words.withdrawIt}
          act={(reason) => client.withdrawWaiver({ waiver: withdrawn, reason })}
          onClose={() => setWithdrawn(null)}
        />
      )}
    </Stack>
  )
}
