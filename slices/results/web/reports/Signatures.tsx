import { Stack, Text } from '@mantine/core'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { StatusMark } from '#web/ui/marks/StatusMark.tsx'
import type { Report } from '../../contract.ts'
import { LetterMark } from '../forms/LetterMark.tsx'
import { standingNames } from '../words.ts'
import { reportWords as words } from './report-words.ts'

/** Who submitted a report and when, and by which letter it came. */
export function SubmittedBy({ report }: { readonly report: Report }) {
  return (
    <Stack gap={2} align="flex-start">
      <NamedOn by={report.submittedBy ?? words.withTheExample} at={report.submittedAt} />
      <LetterMark letter={report.byLetter} />
    </Stack>
  )
}

/** Who verified or cleared it, or that nobody did yet; what is public already needs neither. */
export function SignedBy({ report, as }: { readonly report: Report; readonly as: 'verified' | 'cleared' }) {
  const { say } = useWords()
  const [by, at] =
    as === 'verified' ? [report.verifiedBy, report.verifiedAt] : [report.clearedBy, report.clearedAt]
  if (at === null)
    return (
      <Text size="sm" c="dimmed">
        {say(report.origin === 'published' ? words.notNeeded : words.notYet)}
      </Text>
    )
  return (
    <Stack gap={2} align="flex-start">
      <StatusMark status={{ label: standingNames[as], tone: 'good' }} />
      <NamedOn by={by ?? standingNames[as]} at={at} />
    </Stack>
  )
}

function NamedOn({ by, at }: { readonly by: Bilingual; readonly at: string }) {
  const { say, formats } = useWords()
  return (
    <>
      <Text size="sm">
        <bdi>{say(by)}</bdi>
      </Text>
      <Text size="sm" c="dimmed">
        <bdi>{formats.moment(at)}</bdi>
      </Text>
    </>
  )
}
