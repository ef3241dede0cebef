import type { VersionFile } from '../../../contract/papers/version-file.ts'
import type { VersionState } from '../../doors/tree.ts'
import type { Content } from '../../paper-content/read-content.ts'

type Head = Pick<VersionFile, '$schema' | 'paper'>

export const versionInFile = (state: VersionState): VersionFile['version'] => {
  const { id, strategy, number, title, status, illustrative, notice, prevailing } = state
  return { id, strategy, number, title, status, illustrative, notice, prevailing }
}

export const governanceInFile = ({ bodies, risks }: Content): Pick<VersionFile, 'bodies' | 'risks'> => ({
  bodies: bodies.map(({ id: _, ...body }) => body),
  risks: risks.map(({ threatens, ...risk }) => ({ ...risk, threatens: [...threatens] })),
})

/** The version as a file for other programs. */
export const versionAsJson = (head: Head, content: Content): VersionFile => ({
  ...head,
  version: versionInFile(content.version),
  nodes: content.nodes.map(({ depth: _, texts, partners, terms, ...node }) => ({
    ...node,
    ...{ partners: [...partners], terms: [...terms], texts: [...texts] },
  })),
  ...governanceInFile(content),
})
