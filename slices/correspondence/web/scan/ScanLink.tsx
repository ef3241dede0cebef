import { Anchor } from '@mantine/core'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { words } from '../words.ts'

/** A picture opens beside the page; a PDF is saved. */
export function ScanLink({ path }: { readonly path: string }) {
  const { say } = useWords()
  return (
    <Anchor href={path} target="_blank" rel="noreferrer">
      {say(words.openScan)}
    </Anchor>
  )
}
