import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { boundaryRules } from './boundary-rules.ts'
import { type Outcome, report, startedByHand } from './outcome.ts'
import { projectRoot, readSlicesMap } from './slices-map.ts'
import { filesBelow } from './source-files.ts'

const roots = ['kernel', 'slices', 'web', 'server', 'cli', 'journeys', 'bench', 'checks']

export interface Breach {
  readonly rule: string
  readonly from: string
  readonly to: string
}

export interface Cruised {
  readonly breaches: readonly Breach[]
  readonly modules: ReadonlySet<string>
  /** Imports written with `#kernel/…` or `#slices/…` that were followed to a file. */
  readonly throughAliases: number
}

/** Follows every import below `root` and holds it against the rules. */
export async function cruiseTree(root: string, rules: readonly IForbiddenRuleType[]): Promise<Cruised> {
  const standing = roots.filter((folder) => existsSync(join(root, folder)))
  const { output } = await cruise(
    standing,
    {
      baseDir: root,
      ruleSet: { forbidden: [...rules] },
      validate: true,
      tsPreCompilationDeps: true,
      combinedDependencies: true,
      exclude: { path: '^checks/planted/|^slices/[^/]+/(node_modules|dist)/' },
      enhancedResolveOptions: {
        exportsFields: ['exports'],
        conditionNames: ['import', 'node', 'default', 'types'],
      },
      doNotFollow: { path: '(^|/)node_modules/' },
    },
    { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'] },
  )
  if (typeof output === 'string')
    throw new Error('dependency-cruiser answered with a text, not with a result')
  return readResult(output)
}

function readResult(result: ICruiseResult): Cruised {
  const ours = result.modules.filter((module) => !/(^|\/)node_modules\//.test(module.source))
  return {
    breaches: result.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
    modules: new Set(ours.map((module) => module.source)),
    throughAliases: ours
      .flatMap((module) => module.dependencies)
      .filter((dependency) => dependency.module.startsWith('#') && !dependency.couldNotResolve).length,
  }
}

/** The whole tree. A file on disk that the tool did not read is a breach of its own. */
export async function checkBoundaries(root: string = projectRoot): Promise<Outcome> {
  const rules = boundaryRules(readSlicesMap(root))
  const written = filesBelow(root).filter(
    (path) =>
      /\.tsx?$/.test(path) &&
      !path.endsWith('.d.ts') &&
      roots.some((folder) => path.startsWith(`${folder}/`)),
  )
  const { breaches, modules, throughAliases } = await cruiseTree(root, rules)
  const unread = written.filter((path) => !modules.has(path))
  return {
    lookedAt: { rules: rules.length, modules: modules.size, 'imports by alias': throughAliases },
    breaches: [
      ...breaches.map(({ rule, from, to }) => `${from} -> ${to}: ${rule}`),
      ...unread.map((path) => `${path}: on disk, but the tool did not read it`),
    ],
  }
}

if (startedByHand(import.meta.url)) report('boundaries', await checkBoundaries())
