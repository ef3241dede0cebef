import { Group, Stack } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { ConfirmDialog } from '#web/ui/forms/ConfirmDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { Report } from '../../contract.ts'
import { client } from '../shown.ts'
import { reportWords as words } from './report-words.ts'

/** The one signature that a report lacks next: verification, and after it clearance. */
export function SignButton({ report, size }: { readonly report: Report; readonly size?: 'xs' }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [isAsking, setAsking] = useState(false)
  const isVerification = report.verifiedAt === null
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => {
      await (isVerification
        ? client.verifyReport({ report: report.id })
        : client.clearReport({ report: report.id }))
    },
    onSuccess: () => queries.invalidateQueries(),
    onSettled: () => setAsking(false),
  })
  if (report.standing === 'cleared' || report.standing === 'published') return null
  const said = isVerification
    ? {
        act: words.verify,
        ask: words.verifyAsk,
        says: report.origin === 'published' ? words.compareSays : words.verifySays,
        may: report.may.verify,
      }
    : { act: words.clear, ask: words.clearAsk, says: words.clearSays, may: report.may.clear }
  return (
    <Stack gap="xs">
      <Group>
        <AbilityButton {...(size ? { size } : {})} may={said.may} onClick={() => setAsking(true)}>
          {say(said.act)}
        </AbilityButton>
      </Group>
      <Problem error={error} />
      <ConfirmDialog
        opened={isAsking}
        title={said.ask}
        confirm={said.act}
        busy={isPending}
        onConfirm={() => mutate()}
        onClose={() => setAsking(false)}
      >
        {say(said.says)}
      </ConfirmDialog>
    </Stack>
  )
}
