import { contract } from '#kernel/contract/act.ts'
import { importActs } from './contract/imports.ts'
import { nodeActs } from './contract/nodes.ts'
import { versionActs } from './contract/versions.ts'

/** Versions of a strategy, their tree and texts, what decides about them, and how a plan gets in. */
export const strategy = contract('strategy', { ...versionActs, ...nodeActs, ...importActs })

export type {
  Activity,
  FieldText,
  Hold,
  Provenance,
  TextChange,
  TreeNode,
  Version,
} from './contract/shapes.ts'
export type { CellError, Finding } from './contract/imports.ts'
