/** The door of the strategy slice: what other slices' servers may use. Everything runs as strategy's own role. */
export {
  type HoldLifted,
  type HoldPlaced,
  liftHold,
  placeHold,
  placeHolds,
  restateHold,
} from './server/doors/holds.ts'
export {
  type TextAsked,
  type TextChange,
  type TextFound,
  type TextStanding,
  type Wording,
  findText,
  textChangesOf,
  textsOfVersion,
} from './server/doors/texts.ts'
export { type CarriedVersion, layOutVersion, packVersion } from './server/doors/carried-version.ts'
export {
  factsNow,
  type FactNow,
  namesInValues,
  namesOfField,
  problemOfValue,
  type ValueNamed,
} from './server/doors/facts.ts'
export { type Amendment, type Applied, applyAmendment } from './server/doors/amendments.ts'
export {
  type StructureAccepted,
  type StructureApplied,
  applyStructure,
} from './server/structure/apply-structure.ts'
export { type TextNow, textsNow, versionStandingFor } from './server/structure/standing.ts'
export { asQuoted, type EntrySeen, publicStill, treeOf } from './server/structure/tree-of.ts'
export {
  type NodeSeen,
  type VersionState,
  nodesByIds,
  nodesOf,
  versionState,
  versionsOf,
} from './server/doors/tree.ts'
export { bodiesNamed, type BodyNamed } from './server/bodies/bodies-named.ts'
export {
  type ActivitySeen,
  activitiesLedBy,
  activitiesOf,
  type Contribution,
  contributionsOf,
  type Contributor,
  contributorsOf,
} from './server/doors/activities.ts'
export { type CostSeen, costsOf } from './server/doors/costs.ts'
export { type PlaceNamed, placesNamedIn, placesOfActivities } from './server/doors/places.ts'
export {
  lintReportByCode,
  type PrintedLintReport,
  type PrintedPaper,
  paperByCode,
} from './server/doors/papers.ts'
export { type PublicNode, type Term, publicPart } from './server/doors/public-part.ts'
export {
  type OriginOfNode,
  type UnreviewedTranslation,
  officesNamedIn,
  openAtApprovalOf,
  publicOriginsOf,
  unreviewedTranslationsOf,
} from './server/doors/records-of-a-version.ts'
export type { NodeKind } from './rules/a-node-hangs-below-its-kind.ts'
export type { Level } from './rules/openness/levels-of-openness.ts'
export type { VersionStatus } from './rules/version-statuses.ts'
export { type ExampleAsked, type ExampleLoaded, loadStrategyExample } from './server/load-example.ts'
export type { ExampleStrategy } from './server/nodes-of-example.ts'
