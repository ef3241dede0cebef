import { z } from 'zod'
import type { Handler } from '#kernel/contract/handler.ts'
import type { strategy } from '../../contract.ts'
import { type VersionFile, versionFile } from '../../contract/papers/version-file.ts'
import type { StrategyRows } from '../../database/rows.ts'
import type { VersionState } from '../doors/tree.ts'
import type { ContentNode } from './read-content.ts'

/** The version as a file for other programs; it says by which schema it can be read. */
export function versionAsJson(
  site: string,
  version: VersionState,
  nodes: readonly ContentNode[],
  paper: VersionFile['paper'],
): string {
  const { id, strategy, number, title, status, illustrative, notice } = version
  const file: VersionFile = {
    $schema: `${site}/api/strategy/schemas/version`,
    paper,
    version: { id, strategy, number, title, status, illustrative, notice },
    nodes: nodes.map(({ depth: _, texts, ...node }) => ({ ...node, texts: [...texts] })),
  }
  return JSON.stringify(versionFile.parse(file), null, 2)
}

export const readVersionSchema: Handler<typeof strategy.acts.readVersionSchema, StrategyRows> = async () =>
  z.toJSONSchema(versionFile, { target: 'draft-2020-12' }) as Record<string, z.core.util.JSONType>
