import type { FileStore } from '#kernel/files/file-store.ts'
import { dryRunImport } from './dry-run-import.ts'
import { importPlan } from './import-plan.ts'
import { previewImport } from './preview-import.ts'

export const importHandlers = (files: FileStore) => ({
  previewImport: previewImport(files),
  dryRunImport: dryRunImport(files),
  importPlan: importPlan(files),
})
