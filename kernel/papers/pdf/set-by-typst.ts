import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { readFaces } from './faces.ts'

let faces: readonly Buffer[] | null = null

/** A template with its data as a tagged PDF. Throws where Typst refuses what it was given, which is a bug. */
export function setByTypst(template: string, data: unknown): Buffer {
  faces ??= readFaces()
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: [...faces] }], workspace: '/' })
  compiler.mapShadow('/paper.json', Buffer.from(JSON.stringify(data)))
  const compiled = compiler.compile({ mainFileContent: template })
  if (compiled.result === null) {
    const said = compiled.takeDiagnostics()?.shortDiagnostics ?? []
    throw new Error(`Typst refused the paper: ${JSON.stringify(said).slice(0, 2000)}`)
  }
  const pdf = compiler.pdf(compiled.result, {})
  compiler.evictCache(0)
  return pdf
}
