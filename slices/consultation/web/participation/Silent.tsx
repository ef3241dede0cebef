import { Text } from '@mantine/core'
import type { OutputOf } from '#kernel/contract/act.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { consultation } from '../../contract.ts'
import { bothOf } from '../calls.ts'
import { sectorName } from '../plain-names.ts'
import { words } from '../workshop/words.ts'

type Pillars = OutputOf<typeof consultation.acts.readParticipation>['pillars']

/** For whom nobody has spoken, pillar by pillar; in one sentence where that is everybody, or nobody. */
export function Silent({ pillars }: { readonly pillars: Pillars }) {
  const { say, formats } = useWords()
  if (pillars.every(({ spoken }) => spoken.length === 0)) return <Text fw={600}>{say(words.noneSpoke)}</Text>
  const gaps = pillars.filter(({ silent }) => silent.length > 0)
  if (gaps.length === 0) return <Text fw={600}>{say(words.allSpoke)}</Text>
  return gaps.map(({ pillar, title, silent }) => (
    <Text key={pillar} fw={600}>
      {say(words.hasNotSpoken, {
        pillar: say(bothOf(title)) || pillar,
        sectors: formats.list(silent.map((sector) => say(sectorName(sector)))),
      })}
    </Text>
  ))
}
