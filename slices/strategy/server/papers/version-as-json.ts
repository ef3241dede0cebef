import { z } from 'zod'
import type { Handler } from '#kernel/contract/handler.ts'
import type { strategy } from '../../contract.ts'
import { type VersionFile, versionFile } from '../../contract/papers/version-file.ts'
import type { StrategyRows } from '../../database/rows.ts'
import type { Content } from '../paper-content/read-content.ts'

/** The version as a file for other programs; it says by which schema it can be read. */
export function versionAsJson(
  site: string,
  { version, nodes, bodies, risks }: Content,
  paper: VersionFile['paper'],
): string {
  const { id, strategy, number, title, status, illustrative, notice } = version
  const file: VersionFile = {
    $schema: `${site}/api/strategy/schemas/version`,
    paper,
    version: { id, strategy, number, title, status, illustrative, notice },
    nodes: nodes.map(({ depth: _, texts, partners, terms, ...node }) => ({
      ...node,
      ...{ partners: [...partners], terms: [...terms], texts: [...texts] },
    })),
    bodies: bodies.map(({ id: _, ...body }) => body),
    risks: risks.map(({ threatens, ...risk }) => ({ ...risk, threatens: [...threatens] })),
  }
  return JSON.stringify(versionFile.parse(file), null, 2)
}

export const readVersionSchema: Handler<typeof strategy.acts.readVersionSchema, StrategyRows> = async () =>
  z.toJSONSchema(versionFile, { target: 'draft-2020-12' }) as Record<string, z.core.util.JSONType>
