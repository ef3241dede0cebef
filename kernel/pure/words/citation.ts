/** What a document is called, and where it can be read: "Red Book, as printed in Dawn, https://…" in its two parts. */
export interface Citation {
  readonly words: string
  /** An https address at the end of the words; null where there is none. */
  readonly address: string | null
  /** The address's host without "www.", for a person to see where a link leads. */
  readonly host: string | null
}

/** Only https is followed: what stands in a workbook may be any text, a script's address among it. */
const atTheEnd = /^(?<words>.*?)[,;:\s]*(?<address>https:\/\/[^\s<>"]{4,2000})$/s

export function citationOf(text: string): Citation {
  const found = atTheEnd.exec(text.trim())?.groups
  const host = found?.address === undefined ? null : hostOf(found.address)
  if (found?.address === undefined || host === null) return { words: text, address: null, host: null }
  const words = found.words?.trim() ?? ''
  return { words: words === '' ? host : words, address: found.address, host }
}

/** Written by hand, for these rules know no browser: letters, digits, dots and hyphens up to the first slash. */
function hostOf(address: string): string | null {
  const host = /^https:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?:[/?#]|$)/i.exec(address)?.[1]
  return host === undefined ? null : host.toLowerCase().replace(/^www\./, '')
}
