import { contract } from '#kernel/contract/act.ts'
import { bodyMeetingActs } from './contract/governance/body-meetings.ts'
import { bodyActs } from './contract/governance/bodies.ts'
import { previewActs } from './contract/governance/previews.ts'
import { riskActs } from './contract/risks.ts'
import { citationActs } from './contract/citations.ts'
import { crosswalkActs } from './contract/crosswalk.ts'
import { approvalActs } from './contract/governance/approval.ts'
import { changeActs } from './contract/governance/change-control.ts'
import { decisionActs } from './contract/governance/decisions.ts'
import { targetActs } from './contract/governance/targets.ts'
import { translationActs } from './contract/governance/translations.ts'
import { importActs } from './contract/imports.ts'
import { lintActs } from './contract/lint.ts'
import { nodeActs } from './contract/nodes.ts'
import { coveringNoteActs } from './contract/papers/covering-notes.ts'
import { paperActs } from './contract/papers/papers.ts'
import { workbookActs } from './contract/papers/workbooks.ts'
import { termActs } from './contract/terms.ts'
import { versionActs } from './contract/versions.ts'

/** Versions of a strategy, their tree and texts, what decides about them, and how a plan gets in. */
export const strategy = contract('strategy', {
  ...versionActs,
  ...decisionActs,
  ...approvalActs,
  ...changeActs,
  ...targetActs,
  ...nodeActs,
  ...termActs,
  ...translationActs,
  ...importActs,
  ...lintActs,
  ...citationActs,
  ...crosswalkActs,
  ...paperActs,
  ...coveringNoteActs,
  ...workbookActs,
  ...riskActs,
  ...bodyActs,
  ...bodyMeetingActs,
  ...previewActs,
})

export type { CitedFinding } from './contract/citations.ts'
export type { CrosswalkItem, CrosswalkRegister, LikePair } from './contract/crosswalk.ts'
export type { CellError, Finding } from './contract/imports.ts'
export type { LintSetting, VersionFinding, Waiver } from './contract/lint.ts'
export type { MadePaper } from './contract/papers/papers.ts'
export type { ChangedCell } from './contract/papers/workbooks.ts'
export type {
  Activity,
  FieldText,
  Hold,
  NodeChange,
  Provenance,
  Removal,
  TextChange,
  TreeNode,
  Version,
} from './contract/shapes.ts'
/** Which texts a node of a kind has, and what people call them: for screens and rules of other slices. */
export { fieldNames, fieldsOf, hasField, isTextField } from './rules/fields-of-a-node.ts'
/** What an activity has besides texts, in which shape, and how it is told in words. */
export {
  amendableFields,
  type AmendableField,
  type Fact,
  factNames,
  facts,
  isFact,
  mayBeAmended,
  shapeOf,
  termsIn,
} from './rules/facts/facts-of-an-activity.ts'
export {
  changeInWords,
  entryInWords,
  type NamesOfEntries,
  valueInWords,
} from './rules/facts/values-in-words.ts'
export { mayStandEmpty, type ValueProblem, valueProblem } from './rules/facts/what-a-fact-may-hold.ts'
/** Who may read a text, and what people call that: for papers of other slices. */
export { type Level, levelNames, levels } from './rules/openness/levels-of-openness.ts'
export { costNames, costStates } from './rules/cost-states.ts'
export { governmentLevels, governmentNames } from './rules/activities/levels-of-government.ts'
/** How the shape of a plan changes: for proposals, their pictures and their answers. */
export {
  statusNames as versionStatusNames,
  type VersionStatus,
  versionStatuses,
} from './rules/version-statuses.ts'
export { structuralChange } from './contract/structure/structure.ts'
export { kindNames, kindsBelow, mayHangBelow, type NodeKind } from './rules/a-node-hangs-below-its-kind.ts'
export {
  type Collision,
  collisions,
  type Standing,
  standingOfChange,
} from './rules/structure/a-change-meets-a-tree-that-moved-on.ts'
export { type ChangeProblem, treeAfter } from './rules/structure/a-tree-after-a-change.ts'
export { type RowOfTree, sidesOf } from './rules/structure/rows-of-a-changed-tree.ts'
export {
  anchorOf,
  namedBy,
  type StructuralChange,
  structuralKinds,
  type Tree,
  type TreeEntry,
} from './rules/structure/structural-change.ts'
export { levelOfChange, saidOf } from './rules/structure/what-a-change-says.ts'
