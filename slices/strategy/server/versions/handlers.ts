import { compareVersions } from './comparison/compare-versions.ts'
import { listHolds } from './list-holds.ts'
import { listVersions } from './list-versions.ts'
import { readVersion } from './read-version.ts'
import { startVersion } from './start-version.ts'

export const versionHandlers = { startVersion, listVersions, readVersion, listHolds, compareVersions }
