import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { type Outcome, report, startedByHand } from '../outcome.ts'
import { projectRoot } from '../slices-map.ts'
import { filesBelow, isTest } from '../source-files.ts'

/**
 * Operators that PostgreSQL does not hold leakproof. Under row security they may not run before the policy, so
 * their index is lost: 0.7 ms became 3 s. Search goes through one definer function instead (house.md 5).
 * Comparisons of numeric and range columns lose theirs too, but a text does not show a column's type.
 */
const operators = [
  'ilike',
  'like',
  'similar to',
  '~~',
  '~~*',
  '~',
  '~*',
  '@@',
  '@>',
  '<@',
  '->>',
  '#>>',
  '?|',
  '?&',
]

const afterWhere =
  /\b(where|and|or|on)\b[^;]*?(\bi?like\b|\bsimilar to\b|~~\*?|\s!?~\*?\s|@@|@>|<@|->>|#>>|\bto_tsvector\b|\bto_tsquery\b|\bplainto_tsquery\b|\bwebsearch_to_tsquery\b)/i

/** Filters that lose their index on purpose, each with the reason and how many rows they can meet. */
export const slowOnPurpose: Readonly<Record<string, string>> = {}

export interface LeakyFilter {
  readonly line: number
  readonly text: string
}

/** Filters in one TypeScript file: an operator handed to a query builder, or one behind `where` in a template. */
export function leakyFiltersIn(fileName: string, source: string): readonly LeakyFilter[] {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.ES2023, true)
  const found: LeakyFilter[] = []
  const note = (node: ts.Node, text: string): void => {
    found.push({ line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1, text: text.trim() })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) && isComparison(node)) note(node, node.text)
    const text = templateText(node)
    const filter = text === null ? null : afterWhere.exec(text)
    if (filter !== null) note(node, filter[2] ?? '')
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

/** `.where('title', 'ilike', …)`: the second argument of a call of three. */
const isComparison = (node: ts.StringLiteral): boolean =>
  ts.isCallExpression(node.parent) &&
  node.parent.arguments.length === 3 &&
  node.parent.arguments[1] === node &&
  operators.includes(node.text.toLowerCase())

function templateText(node: ts.Node): string | null {
  if (ts.isNoSubstitutionTemplateLiteral(node)) return node.text
  if (!ts.isTemplateExpression(node)) return null
  return node.head.text + node.templateSpans.map((span) => ` $ ${span.literal.text}`).join('')
}

/** The queries of every slice's server. Functions in policies.sql and views.sql are where such operators belong. */
export function checkLeakyFilters(root: string = projectRoot): Outcome {
  const paths = filesBelow(root).filter(
    (path) => /^slices\/[^/]+\/server\/.*\.tsx?$/.test(path) && !isTest(path),
  )
  const breaches = paths
    .filter((path) => slowOnPurpose[path] === undefined)
    .flatMap((path) =>
      leakyFiltersIn(path, readFileSync(join(root, path), 'utf8')).map(
        ({ line, text }) => `${path}:${line}: filters by ${text}, which loses its index under row security`,
      ),
    )
  return { lookedAt: { 'server files': paths.length }, breaches }
}

if (startedByHand(import.meta.url)) report('filters under row security', checkLeakyFilters())
