import { listAssumptions } from './list-assumptions.ts'
import { previewVersion } from './preview-version.ts'

export const previewHandlers = { previewVersion, listAssumptions }
