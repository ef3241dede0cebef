import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { Level } from '#slices/strategy/contract.ts'
import { type NodeSeen, nodesOf } from '#slices/strategy/index.ts'
import { namesOf } from '#slices/identity/index.ts'
import { type KeptKind, sheetKinds } from '../../../contract/intake-shapes.ts'
import type { Declaration } from '../../../contract/points/point-shapes.ts'
import type { ConsultationRows } from '../../../database/rows.ts'
import { declarationsSeen } from '../../declarations/declarations-seen.ts'
import { submissionsSeen } from '../../intake/submissions-seen.ts'
import { type PointSeen, pointsSeen, type ViewSeen, viewsSeen } from '../../points/points-seen.ts'
import { type LeftOutOfFile, leftOutOf } from '../../undecided/left-out-of-file.ts'

type Tx = Transaction<ConsultationRows>
type Wording = Declaration['title']

export interface PointSaid extends PointSeen {
  readonly entries: readonly NodeSeen[]
  readonly changed: readonly NodeSeen[]
  readonly office: Bilingual | null
  readonly dissents: readonly ViewSeen[]
}

/** One file of a round: its points with their answers, and what of it was not taken up. */
export interface SaidInFile {
  readonly submission: string
  readonly title: Wording
  readonly from: Wording
  readonly points: readonly PointSaid[]
  readonly leftOut: readonly (LeftOutOfFile & { readonly entry: NodeSeen | null })[]
  /** How strict the paper becomes by it. */
  readonly levels: readonly Level[]
}

/**
 * What was said in the files of a round, as far as the person may read it: the sender's participants their own points.
 * Sheets of rounds outside the hotel are left to the page that publishes them.
 */
export async function saidInFiles(
  tx: Tx,
  { id: round, version }: { readonly id: string; readonly version: string },
): Promise<readonly SaidInFile[]> {
  const nodes = await nodesOf(tx, version)
  const files = (await submissionsSeen(tx, { round })).toReversed()
  const sheets = new Set(files.filter(({ kind }) => isSheet(kind)).map(({ id }) => id))
  const declarations = await declarationsSeen(tx, { round })
  const leftOut = await leftOutOf(tx, { round })
  const stands = new Map(declarations.map((one) => [one.submission, one]))
  const ids = [...new Set([...files.map(({ id }) => id), ...stands.keys()])].filter((id) => !sheets.has(id))
  const said: SaidInFile[] = []
  for (const id of ids) {
    const file = stands.get(id) ?? files.find((one) => one.id === id)
    if (file === undefined) continue
    const points = stands.has(id) ? await pointsOf(tx, id, nodes) : []
    const out = leftOut
      .filter(({ submission }) => submission === id)
      .map((one) => ({ ...one, entry: nodes.find((node) => node.id === one.at?.node) ?? null }))
    if (points.length + out.length === 0) continue
    // A text that stands nowhere in the plan may quote any of it to those who read the whole file.
    const reads = files.some((one) => one.id === id)
    const levels = [
      ...points.flatMap(({ entries }) => levelsOf(entries, reads)),
      ...out.flatMap(({ entry }) => levelsOf(entry === null ? [] : [entry], reads)),
    ]
    said.push({ submission: id, title: file.title, from: file.from, points, leftOut: out, levels })
  }
  return said
}

const isSheet = (kind: KeptKind): boolean => sheetKinds.some((one) => one === kind)

const levelsOf = (entries: readonly NodeSeen[], readsWholeFile: boolean): readonly Level[] => {
  if (entries.length > 0) return entries.map(({ level }) => level)
  return readsWholeFile ? ['government'] : []
}

async function pointsOf(
  tx: Tx,
  submission: string,
  nodes: readonly NodeSeen[],
): Promise<readonly PointSaid[]> {
  const points = await pointsSeen(tx, submission)
  const views = await viewsSeen(tx, submission)
  const offices = await namesOf(tx, { offices: points.flatMap(({ owner }) => owner ?? []) })
  const named = (lineages: readonly string[]) => nodes.filter(({ lineage }) => lineages.includes(lineage))
  return points.map((point) => ({
    ...point,
    ...{ entries: named(point.lineages), changed: named(point.clauses) },
    office: offices.get(point.owner ?? '') ?? null,
    dissents: views.filter(({ point: of, kind }) => of === point.id && kind === 'dissent'),
  }))
}
