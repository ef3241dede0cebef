import type { Transaction } from '#kernel/database/transaction.ts'
import type { Difference } from '../../../contract/differences.ts'
import type { StrategyRows } from '../../../database/rows.ts'
import { type ComparedNode, differencesOf } from '../../../rules/differences-of-versions.ts'
import { isFact } from '../../../rules/facts/facts-of-an-activity.ts'
import { changesOf } from '../../doors/texts.ts'
import type { VersionState } from '../../doors/tree.ts'
import { closingsOf, isGone } from '../../targets/closings-of-a-version.ts'
import { comparedGovernance } from './compared-governance.ts'
import { comparedNodes, type Title, titlesOfNodes } from './compared-nodes.ts'

/** What became of each entry between two versions of a strategy, as the person who acts may read it. */
export async function toldDifferences(
  tx: Transaction<StrategyRows>,
  earlier: VersionState,
  version: VersionState,
): Promise<Difference[]> {
  const tree = await comparedNodes(tx, earlier.id, version.id)
  const beside = {
    before: await comparedGovernance(tx, earlier),
    after: await comparedGovernance(tx, version),
  }
  const differences = differencesOf([...tree.before, ...beside.before], [...tree.after, ...beside.after])
  const causes = await causesOf(tx, version.id)
  const closings = await closingsOf(tx, version.id)
  const titles = new Map([
    ...(await titlesOfNodes(tx, [...tree.before, ...tree.after])),
    ...titlesBeside([...beside.before, ...beside.after]),
  ])
  return differences.map((difference) => {
    const causesOfField = causes.get(difference.lineage)
    return {
      ...difference,
      title: titles.get(difference.lineage) ?? { en: null, ur: null },
      fields: difference.fields.map(({ name, before, after }) => {
        const { field, language } = nameParts(name)
        return { field, language, before, after, causes: causesOfField?.get(name) ?? [] }
      }),
      lists: difference.lists.map(({ list, added, removed }) => ({
        ...{ list, added: [...added], removed: [...removed] },
        causes: causesOfField?.get(`${list}/none`) ?? [],
      })),
      closings: (closings.get(difference.lineage) ?? []).filter(({ of }) => isGone(difference, of)),
    }
  })
}

/** Bodies and risks carry their own titles; the later one counts. */
const titlesBeside = (all: readonly ComparedNode[]): (readonly [string, Title])[] =>
  all.map(({ lineage, fields }) => [
    lineage,
    { en: fields['title/en'] ?? null, ur: fields['title/ur'] ?? null },
  ])

function nameParts(name: string): { field: string; language: 'en' | 'ur' | 'none' } {
  const [field = '', language] = name.split('/')
  return { field, language: language === 'en' || language === 'ur' ? language : 'none' }
}

/** The points of the consultation behind each changed text, by lineage and name of the field. */
async function causesOf(
  tx: Transaction<StrategyRows>,
  version: string,
): Promise<ReadonlyMap<string, ReadonlyMap<string, string[]>>> {
  const causes = new Map<string, Map<string, string[]>>()
  for (const { subject, lineage, field, language } of await changesOf(tx, version)) {
    if (subject === null) continue
    const ofNode = causes.get(lineage) ?? new Map<string, string[]>()
    causes.set(lineage, ofNode)
    const name = `${field}/${isFact(field) ? 'none' : language}`
    ofNode.set(name, [...new Set([...(ofNode.get(name) ?? []), subject])])
  }
  return causes
}
