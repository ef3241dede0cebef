import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type Outcome, report, startedByHand } from './outcome.ts'
import { projectRoot } from './slices-map.ts'
import { filesBelow, isGenerated, isTest } from './source-files.ts'

const mostLines = { file: 300, test: 500 }
const mostFiles = 12
const measured = /\.(ts|tsx|mjs|js|sql|css)$/

/** Names that say nothing about what is inside, so everything ends up there. */
const emptyNames = /^(utils?|helpers?|common|core|lib|libs|shared|misc|v\d+|old|new|stuff)$/

/**
 * Every place that may be larger than the law, with the reason: one list, so that it can be counted.
 * `most` is lines for a file and files for a folder.
 */
export const exceptions: Readonly<Record<string, { readonly most: number; readonly because: string }>> = {
  '.': { most: 30, because: 'the tools each want a file of their own at the root' },
}

export interface Sizes {
  readonly median: number
  readonly ninetyFifth: number
  readonly largest: number
}

/** Lines of a text, a last line without an end included. */
export const linesOf = (text: string): number =>
  text === '' ? 0 : text.split('\n').length - (text.endsWith('\n') ? 1 : 0)

/** Median, 95th percentile (nearest rank) and largest of a list of line counts. */
export function spread(counts: readonly number[]): Sizes {
  const sorted = [...counts].sort((a, b) => a - b)
  const at = (share: number): number => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0
  return { median: at(0.5), ninetyFifth: at(0.95), largest: at(1) }
}

const countsInFolder = (path: string): boolean =>
  !isTest(path) && !isGenerated(path) && basename(path) !== 'README.md'

/** Folders that hold more files than one can see at a glance. A folder of examples or fixtures is data. */
function crowdedFolders(paths: readonly string[]): readonly string[] {
  const perFolder = new Map<string, number>()
  for (const path of paths.filter(countsInFolder)) {
    if (growsByKind(path)) continue
    perFolder.set(dirname(path), (perFolder.get(dirname(path)) ?? 0) + 1)
  }
  return [...perFolder]
    .filter(([folder, count]) => count > (exceptions[folder]?.most ?? mostFiles))
    .map(([folder, count]) => `${folder}/: ${count} files besides tests; at most ${mostFiles}`)
}

/** What only ever grows by one file for one thing, each with the reason: not code that wants dividing. */
export const mayGrow: readonly (readonly [pattern: RegExp, because: string])[] = [
  [
    /\/database\/\d{4}-\d{2}-\d{2}-\d{4}-[^/]+\.sql$/,
    'migrations are history: one file for each change, never merged',
  ],
  [/^docs\/decisions\//, 'one page for each decision'],
  [/^docs\/plan-lint\//, 'one page for each code of the plan lint, found by its name'],
  [/^examples\//, 'content, kept as its sources give it'],
]

const growsByKind = (path: string): boolean => mayGrow.some(([pattern]) => pattern.test(path))

function emptilyNamed(paths: readonly string[]): readonly string[] {
  const folders = new Set(paths.flatMap((path) => dirname(path).split('/')))
  const files = paths.filter((path) => measured.test(path)).map((path) => basename(path).split('.')[0] ?? '')
  return [
    ...[...folders]
      .filter((name) => emptyNames.test(name))
      .map((name) => `a folder named ${name}: say what it holds`),
    ...files.filter((name) => emptyNames.test(name)).map((name) => `a file named ${name}: say what it does`),
  ]
}

/** File lengths, folder sizes and names over the whole tree; says median and 95th percentile too. */
export function checkSizes(root: string = projectRoot): Outcome & { readonly sizes: Sizes } {
  const paths = filesBelow(root)
  const folders = new Set(paths.map((path) => dirname(path)))
  const files = paths
    .filter((path) => measured.test(path) && !isGenerated(path) && !path.startsWith('examples/'))
    .map((path) => ({ path, lines: linesOf(readFileSync(join(root, path), 'utf8')) }))
  const long = files.filter(({ path, lines }) => lines > mostFor(path))
  return {
    sizes: spread(files.filter(({ path }) => !isTest(path)).map(({ lines }) => lines)),
    lookedAt: { files: files.length, folders: folders.size },
    breaches: [
      ...long.map(({ path, lines }) => `${path}: ${lines} lines; at most ${mostFor(path)}`),
      ...crowdedFolders(paths),
      ...emptilyNamed(paths),
      ...idleExceptions(new Set([...paths, ...folders])),
    ],
  }
}

const mostFor = (path: string): number =>
  exceptions[path]?.most ?? (isTest(path) ? mostLines.test : mostLines.file)

/** An exception for what no longer stands is a ghost. */
const idleExceptions = (standing: ReadonlySet<string>): readonly string[] =>
  Object.keys(exceptions)
    .filter((path) => path !== '.' && !standing.has(path))
    .map((path) => `checks/sizes.ts: an exception for ${path}, which does not stand`)

if (startedByHand(import.meta.url)) {
  const outcome = checkSizes()
  const { median, ninetyFifth, largest } = outcome.sizes
  console.log(
    `lines a file: median ${median}, 95th percentile ${ninetyFifth}, largest ${largest} (tests apart)`,
  )
  console.log(`exceptions: ${Object.keys(exceptions).length} by name, ${mayGrow.length} kinds that may grow`)
  report('sizes', outcome)
}
