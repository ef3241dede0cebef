import { posix } from 'node:path'
import type { Element } from '@xmldom/xmldom'
import { attributeOf, childrenOf, rootOf } from './xml.ts'

/** What a reader of words asks of a file: everything but pictures and what else is no XML. */
export const wantedParts = /\.(xml|rels)$/

/** What the parts are called where the file does not say what they are to each other. */
const usualName: Readonly<Record<string, RegExp>> = {
  comments: /^word\/comments\.xml$/,
  commentsExtended: /^word\/commentsExtended\.xml$/,
  footnotes: /^word\/footnotes\.xml$/,
  endnotes: /^word\/endnotes\.xml$/,
  styles: /^word\/styles\.xml$/,
  numbering: /^word\/numbering\.xml$/,
  header: /^word\/header\d*\.xml$/,
  footer: /^word\/footer\d*\.xml$/,
}

/**
 * The parts of a Word file by what they are, whatever they are called: relationships say so, whose types end in the same
 * word in both dialects of the standard and in Word's own additions. Source: ECMA-376, Part 2, 9.3.
 */
export class WordParts {
  readonly #files: ReadonlyMap<string, Buffer>
  readonly #main: string
  readonly #related: readonly Related[]

  constructor(files: ReadonlyMap<string, Buffer>) {
    this.#files = files
    const main = relatedTo('', files).find(({ type, name }) => type === 'officeDocument' && files.has(name))
    this.#main = main?.name ?? 'word/document.xml'
    this.#related = relatedTo(this.#main, files)
  }

  /** Null where there is none, or where it is no XML. */
  get main(): Element | null {
    return rootOf(this.#files.get(this.#main))
  }

  part(type: string): Element | null {
    return this.parts(type)[0] ?? null
  }

  parts(type: string): readonly Element[] {
    const named = this.#related.filter((one) => one.type === type && this.#files.has(one.name))
    const names = named.length > 0 ? named.map(({ name }) => name) : this.#usuallyCalled(type)
    return [...new Set(names)].flatMap((name) => rootOf(this.#files.get(name)) ?? [])
  }

  #usuallyCalled(type: string): readonly string[] {
    return [...this.#files.keys()].filter((name) => usualName[type]?.test(name))
  }
}

interface Related {
  /** The last word of the type: `comments`. */
  readonly type: string
  readonly name: string
}

/** The parts that one part names; '' for those that the file itself names. */
function relatedTo(part: string, files: ReadonlyMap<string, Buffer>): readonly Related[] {
  const folder = posix.dirname(part === '' ? 'file' : part)
  const relationships = posix.join(folder, '_rels', `${posix.basename(part)}.rels`)
  const root = rootOf(files.get(relationships))
  return (root === null ? [] : [...childrenOf(root)]).flatMap((one) => {
    const target = attributeOf(one, 'Target')
    if (target === null || attributeOf(one, 'TargetMode') === 'External') return []
    const type = attributeOf(one, 'Type')?.split('/').at(-1) ?? ''
    // A target is told from the folder of the part that names it, or from the file's root.
    return [{ type, name: posix.resolve('/', folder, target).slice(1) }]
  })
}
