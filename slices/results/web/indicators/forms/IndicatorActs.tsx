import { Button, Card, Group, Stack, Title } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { OutputOf } from '#kernel/contract/act.ts'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { results } from '../../../contract.ts'
import { formWords } from '../../forms/form-words.ts'
import { useReportingOffices } from '../../forms/use-offices.ts'
import { actWords as words } from './act-words.ts'
import { ReadingForm } from './ReadingForm.tsx'
import { StatusForm } from './StatusForm.tsx'
import { TargetForm } from './TargetForm.tsx'

type Read = OutputOf<(typeof results)['acts']['readIndicator']>

export interface IndicatorActsProps {
  readonly indicator: Read['indicator']
  readonly may: Read['may']
}

type Act = keyof Read['may']

/** What can be done with an indicator, one form at a time. */
export function IndicatorActs({ indicator, may }: IndicatorActsProps) {
  const { say } = useWords()
  const queries = useQueryClient()
  const { isSecretariat } = useReportingOffices(indicator.strategy)
  const [open, setOpen] = useState<Act | null>(null)
  const done = () => {
    setOpen(null)
    void queries.invalidateQueries()
  }
  const titles = {
    reportStatus: isSecretariat ? words.enterStatus : words.reportStatus,
    writeReading: words.writeReading,
    setTarget: words.setTarget,
  } as const
  if (open === null)
    return (
      <Group gap="md" align="flex-start">
        {(['reportStatus', 'writeReading', 'setTarget'] as const).map((act) => (
          <AbilityButton key={act} size="xs" variant="default" may={may[act]} onClick={() => setOpen(act)}>
            {say(titles[act])}
          </AbilityButton>
        ))}
      </Group>
    )
  return (
    <Card withBorder>
      <Stack>
        <Group justify="space-between">
          <Title order={2} size="h3">
            {say(titles[open])}
          </Title>
          <Button variant="subtle" size="xs" onClick={() => setOpen(null)}>
            {say(formWords.cancel)}
          </Button>
        </Group>
        {open === 'setTarget' ? <TargetForm indicator={indicator} onDone={done} /> : null}
        {open === 'writeReading' ? <ReadingForm indicator={indicator} onDone={done} /> : null}
        {open === 'reportStatus' ? <StatusForm indicator={indicator} onDone={done} /> : null}
      </Stack>
    </Card>
  )
}
