/** A page as a reader without script gets it. */
export interface Fetched {
  readonly status: number
  readonly type: string
  readonly body: string
  readonly bytes: number
}

export interface Crawled {
  readonly pages: number
  readonly links: number
  readonly heaviest: { readonly path: string; readonly bytes: number }
  /** What is wrong, with the page on which it stands. */
  readonly faults: readonly string[]
}

export interface Site {
  get(path: string): Promise<Fetched>
  /** Whether a page belongs to the site: others need only answer. */
  isOurs(path: string): boolean
  /** The most that a page may weigh, with all that it brings along. */
  readonly mostBytes: number
}

const htmlOf = (text: string): string => text.replaceAll('&amp;', '&')

const linksIn = ({ body }: Fetched): readonly string[] =>
  [...body.matchAll(/<a [^>]*href="(\/[^"]*)"/g)].map(([, href = '']) => htmlOf(href))

/** Style sheets and icons that the page names, and fonts that its style names. */
const brought = (body: string): readonly string[] =>
  [...body.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) => htmlOf(href))

const scriptIn = /<script|\son\w+=|javascript:/

/** Follows every link from the first pages on, each once, and holds every page against what a public page must be. */
export async function crawl(site: Site, first: readonly string[]): Promise<Crawled> {
  const known = new Map<string, Promise<Fetched>>()
  const fetched = (path: string) => {
    const found = known.get(path) ?? site.get(path)
    known.set(path, found)
    return found
  }
  const faults: string[] = []
  const waiting = [...first]
  const seen = new Set(first)
  let links = 0
  let heaviest = { path: '', bytes: 0 }
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const page = await fetched(path)
    if (page.status !== 200) faults.push(`${path}: answers ${page.status}`)
    if (!site.isOurs(path)) continue
    if (scriptIn.test(page.body)) faults.push(`${path}: carries script`)
    const bytes = await weight(page, fetched)
    if (bytes > heaviest.bytes) heaviest = { path, bytes }
    if (bytes > site.mostBytes) faults.push(`${path}: weighs ${bytes} bytes`)
    for (const link of linksIn(page)) {
      links += 1
      const [address = '', anchor] = link.split('#')
      const target = await fetched(address)
      if (target.status !== 200) faults.push(`${path}: links to ${link}, which answers ${target.status}`)
      else if (anchor !== undefined && !target.body.includes(`id="${decodeURIComponent(anchor)}"`))
        faults.push(`${path}: links to ${link}, where no such place stands`)
      if (seen.has(address)) continue
      seen.add(address)
      waiting.push(address)
    }
  }
  return { pages: seen.size, links, heaviest, faults: [...new Set(faults)] }
}

/** With its style; with the fonts of that style where the page is in Urdu, whose readers load one. */
async function weight(page: Fetched, fetched: (path: string) => Promise<Fetched>): Promise<number> {
  const isUrdu = page.body.includes('<html lang="ur"')
  let bytes = page.bytes
  for (const sheet of brought(page.body)) {
    const style = await fetched(sheet)
    bytes += style.bytes
    if (!isUrdu) continue
    for (const [, font = ''] of style.body.matchAll(/url\("?'?([^"')]+)"?'?\)/g))
      bytes += (await fetched(font)).bytes
  }
  return bytes
}
