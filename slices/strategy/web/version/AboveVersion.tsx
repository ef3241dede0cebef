import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { StatusMark } from '#web/ui/marks/StatusMark.tsx'
import { statusNames } from '../../rules/version-statuses.ts'
import { versionQuery } from '../calls.ts'
import { toneOf, words } from './version-words.ts'

/** Which version a page speaks of, above its title. */
export function AboveVersion({ version: id }: { readonly version: string }) {
  const { say } = useWords()
  const { data } = useQuery(versionQuery(id))
  // Holds its line while the version loads.
  if (!data) return <Text fw={600}>{'\u00a0'}</Text>
  const { number, status } = data.version
  return (
    <>
      <Text fw={600}>{say(words.version, { number })}</Text>
      <StatusMark status={{ label: statusNames[status], tone: toneOf[status] }} />
    </>
  )
}
