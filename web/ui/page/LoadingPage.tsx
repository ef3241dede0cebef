import { VisuallyHidden } from '@mantine/core'
import { useWords } from '../language/LanguageProvider.tsx'
import { LoadingBlocks, type LoadingBlocksProps } from './LoadingBlocks.tsx'

const title = { en: 'The page is loading', ur: 'صفحہ لوڈ ہو رہا ہے' }

/** What stands in the place of a whole page, head included: a page always has a first heading. */
export function LoadingPage(props: LoadingBlocksProps) {
  const { say } = useWords()
  return (
    <>
      <VisuallyHidden component="h1">{say(title)}</VisuallyHidden>
      <LoadingBlocks {...props} />
    </>
  )
}
