import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { Report } from '../../contract.ts'
import { reportKindNames, reportWords as words } from './report-words.ts'

/** The office whose report it is or, without one, how its figures came. */
export const reporterOf = ({ office, origin }: Report): Bilingual =>
  office ?? (origin === 'published' ? words.fromDocument : words.fromNoOffice)

/** Whose report it is, of which kind and for which period: what tells it from the others. */
export function useReportTitle(): (report: Report) => string {
  const { say, formats } = useWords()
  return (report) =>
    say(words.title, {
      reporter: say(reporterOf(report)),
      kind: say(reportKindNames[report.kind]),
      period: formats.period(report.period),
    })
}
