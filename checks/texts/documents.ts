import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { type Outcome, report, startedByHand } from '../outcome.ts'
import { projectRoot } from '../slices-map.ts'
import { filesBelow } from '../source-files.ts'

export interface Link {
  readonly line: number
  readonly target: string
}

/** Every link and image of a Markdown text that points into the project; code and the web are left out. */
export function linksIn(markdown: string): readonly Link[] {
  const found: Link[] = []
  proseLines(markdown).forEach((prose, index) => {
    for (const match of prose.matchAll(/\]\(\s*<?([^)\s>]+)>?[^)]*\)|^\s*\[[^\]]+\]:\s*(\S+)/g)) {
      const target = match[1] ?? match[2] ?? ''
      if (!/^[a-z][a-z+.-]*:/i.test(target)) found.push({ line: index + 1, target })
    }
  })
  return found
}

/** The lines of a text with code fences and inline code blanked, so that line numbers stay true. */
function proseLines(markdown: string): readonly string[] {
  let fenced = false
  return markdown.split('\n').map((line) => {
    if (/^\s*(```|~~~)/.test(line)) {
      fenced = !fenced
      return ''
    }
    return fenced ? '' : line.replace(/`[^`]*`/g, (code) => (line.includes(`[${code}]`) ? 'code' : ''))
  })
}

/** The anchor that a forge gives to a heading. */
export const anchorOf = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-')

const anchorsIn = (markdown: string): ReadonlySet<string> =>
  new Set([...markdown.matchAll(/^#{1,6}\s+(.+?)\s*$/gm)].map((match) => anchorOf(match[1] ?? '')))

function faultOf(root: string, document: string, target: string): string | null {
  const [path = '', anchor] = decodeURI(target).split('#')
  const from = path.startsWith('/') ? path.slice(1) : join(dirname(document), path)
  const file = path === '' ? document : normalize(from)
  if (file.startsWith('..')) return 'leads out of the project'
  if (!existsSync(join(root, file))) return 'no such file'
  if (anchor === undefined || anchor === '') return null
  if (statSync(join(root, file)).isDirectory() || !file.endsWith('.md')) return null
  return anchorsIn(readFileSync(join(root, file), 'utf8')).has(anchor) ? null : 'no such heading'
}

/** The heading of the section in ARCHITECTURE.md in which each line names what enforces it. */
const lawsHeading = '## What holds, and what holds it'

/** Lines that state a law but link no check: a rule that is only written is already broken. */
export function lawsWithoutCheck(architecture: string): readonly string[] {
  const section = architecture.split(lawsHeading)[1]?.split(/^## /m)[0] ?? ''
  return section.split('\n').filter((line) => line.startsWith('- ') && linksIn(line).length === 0)
}

/** Links of every Markdown file, and the laws of ARCHITECTURE.md with their checks. */
export function checkDocuments(root: string = projectRoot): Outcome {
  const documents = filesBelow(root).filter((path) => path.endsWith('.md'))
  const links = documents.flatMap((document) =>
    linksIn(readFileSync(join(root, document), 'utf8')).map((link) => ({ document, ...link })),
  )
  const broken = links.flatMap(({ document, line, target }) => {
    const fault = faultOf(root, document, target)
    return fault === null ? [] : [`${document}:${line}: ${target}: ${fault}`]
  })
  const architecture = documents.includes('ARCHITECTURE.md')
    ? readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8')
    : ''
  return {
    lookedAt: { documents: documents.length, links: links.length },
    breaches: [
      ...broken,
      ...lawsWithoutCheck(architecture).map((line) => `ARCHITECTURE.md: no check is linked: ${line}`),
    ],
  }
}

if (startedByHand(import.meta.url)) report('documents', checkDocuments())
