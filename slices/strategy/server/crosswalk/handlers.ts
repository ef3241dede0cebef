import type { FileStore } from '#kernel/files/file-store.ts'
import { decideLikeness } from './decide-likeness.ts'
import { listLikeness } from './list-likeness.ts'
import { loadRegister } from './load-register.ts'
import { readCrosswalk } from './read-crosswalk.ts'
import { tryRegister } from './try-register.ts'

export const crosswalkHandlers = (files: FileStore) => ({
  readCrosswalk,
  tryRegister: tryRegister(files),
  loadRegister: loadRegister(files),
  listLikeness,
  decideLikeness,
})
