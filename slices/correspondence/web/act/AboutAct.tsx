import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { ListedActByLetter } from '../../contract.ts'
import { bothOf } from '../calls.ts'

/** What an act concerns, in a line: its code, and its title where that may be told. */
export function AboutAct({ about }: { readonly about: NonNullable<ListedActByLetter['about']> }) {
  const { say } = useWords()
  const title = say(bothOf(about.title))
  return (
    <>
      <Code>{about.code}</Code> {title === '' ? null : <bdi>{title}</bdi>}
    </>
  )
}
