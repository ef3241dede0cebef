import { Stack, Text } from '@mantine/core'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { StatusMark } from '#web/ui/marks/StatusMark.tsx'
import type { Report } from '../../contract.ts'
import { LetterMark } from '../forms/LetterMark.tsx'

import { standingNames } from '../../contract/figure-names.ts'
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

/** Who verified or cleared it, or that nobody did yet; what is public already needs no clearance. */
export function SignedBy({ report, as }: { readonly report: Report; readonly as: 'verified' | 'cleared' }) {
  const { say } = useWords()
  const [by, at] =
    as === 'verified' ? [report.verifiedBy, report.verifiedAt] : [report.clearedBy, report.clearedAt]
  if (at === null)
    return (
      <Text size="sm" c="dimmed">
        {say(missing(report, as))}
      </Text>
    )
  return (
    <Stack gap={2} align="flex-start">
      <StatusMark status={{ label: standingNames[as], tone: 'good' }} />
      <NamedOn by={by ?? standingNames[as]} at={at} />
    </Stack>
  )
}

/** Why a signature is not there: it is waited for, or none is needed. */
function missing({ origin, standing }: Report, as: 'verified' | 'cleared'): Bilingual {
  if (origin !== 'published') return words.notYet
  if (as === 'cleared') return words.notNeeded
  return standing === 'published' ? words.transcribed : words.notYet
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
