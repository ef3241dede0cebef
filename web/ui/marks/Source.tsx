import { Anchor } from '@mantine/core'
import { IconExternalLink } from '@tabler/icons-react'
import { citationOf } from '#kernel/pure/words/citation.ts'
import { useWords } from '../language/LanguageProvider.tsx'

const words = { opens: { en: 'opens at {host}', ur: '{host} پر کھلتا ہے' } }

/** A document by its name; an address at its end is a link that says where it leads, and not a line of signs. */
export function Source({ text }: { readonly text: string }) {
  const { say } = useWords()
  const { words: named, address, host } = citationOf(text)
  if (address === null) return <bdi>{text}</bdi>
  return (
    <>
      <bdi>{named}</bdi>{' '}
      <Anchor
        href={address}
        target="_blank"
        rel="noopener noreferrer nofollow"
        aria-label={`${named}: ${say(words.opens, { host: host ?? '' })}`}
        inherit
        style={{ overflowWrap: 'anywhere' }}
      >
        <bdi>{host}</bdi>
        {'\u00a0'}
        <IconExternalLink size="0.9em" aria-hidden />
      </Anchor>
    </>
  )
}
