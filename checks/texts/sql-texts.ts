import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Outcome, report, startedByHand } from '../outcome.ts'
import { projectRoot } from '../slices-map.ts'
import { filesBelow } from '../source-files.ts'

const policiesFile = /(^|\/)database\/([^/]+\/)?policies(\.sql$|\/[^/]+\.sql$)/
const migrationFile = /(^|\/)database\/([^/]+\/)?\d{4}-\d{2}-\d{2}-\d{4}-[^/]+\.sql$/

/** PostgreSQL cuts a longer name silently, and two cut sentences may become one policy. */
const longestName = 63

const withoutComments = (sql: string): string => sql.replace(/--[^\n]*/g, '').replace(/\/\*[\s\S]*?\*\//g, '')

const unquoted = (name: string): string => name.replace(/^"|"$/g, '')

/** Policies whose name is too long for the database, or is a label and not a sentence. */
export function misnamedPolicies(sql: string): readonly string[] {
  const names = [...withoutComments(sql).matchAll(/create\s+policy\s+("[^"]+"|\w+)/gi)].map((match) =>
    unquoted(match[1] ?? ''),
  )
  const tooLong = names
    .filter((name) => Buffer.byteLength(name, 'utf8') > longestName)
    .map((name) => `policy ${name}: ${Buffer.byteLength(name, 'utf8')} bytes; at most ${longestName}`)
  const noSentence = names
    .filter((name) => name.split(/[_ ]/).length < 3)
    .map((name) => `policy ${name}: not a sentence; say who does what`)
  return [...tooLong, ...noSentence]
}

const policiesIn = (sql: string): number => [...withoutComments(sql).matchAll(/create\s+policy/gi)].length

/** The present that strayed into the history: a migration is never replayed, so this could never be changed. */
export function presentInHistory(sql: string): readonly string[] {
  const text = withoutComments(sql)
  const kinds: readonly (readonly [RegExp, string])[] = [
    [/create\s+policy/i, 'a policy'],
    [/create\s+(or\s+replace\s+)?view/i, 'a view'],
    [/^\s*grant\s+/im, 'a grant'],
  ]
  return kinds
    .filter(([pattern]) => pattern.test(text))
    .map(([, kind]) => `${kind} in a migration: it belongs in policies.sql or views.sql`)
}

/** Policies and migrations of every slice and of the kernel, as text. */
export function checkSqlTexts(root: string = projectRoot): Outcome {
  const paths = filesBelow(root).filter((path) => /^(kernel|slices)\//.test(path) && path.endsWith('.sql'))
  const texts = paths.map((path) => ({ path, sql: readFileSync(join(root, path), 'utf8') }))
  const policies = texts.filter(({ path }) => policiesFile.test(path))
  const migrations = texts.filter(({ path }) => migrationFile.test(path))
  return {
    lookedAt: {
      'files of policies': policies.length,
      policies: policies.reduce((sum, { sql }) => sum + policiesIn(sql), 0),
      migrations: migrations.length,
    },
    breaches: [
      ...texts.flatMap(({ path, sql }) => misnamedPolicies(sql).map((fault) => `${path}: ${fault}`)),
      ...migrations.flatMap(({ path, sql }) => presentInHistory(sql).map((fault) => `${path}: ${fault}`)),
    ],
  }
}

if (startedByHand(import.meta.url)) report('policies and migrations as text', checkSqlTexts())
