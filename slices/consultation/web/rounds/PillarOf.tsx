import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { PillarMark } from '#web/ui/marks/PillarMark.tsx'
import { pillarKeyOf } from '../names.ts'
import { words } from '../words.ts'

/** The pillar that a proposal is about, by its mark; the narrative has none. */
export function PillarOf({ pillar }: { readonly pillar: string | null }) {
  const { say } = useWords()
  if (pillar === null) return <span>{say(words.narrative)}</span>
  const key = pillarKeyOf(pillar)
  return key === null ? <Code>{pillar}</Code> : <PillarMark pillar={key} />
}
