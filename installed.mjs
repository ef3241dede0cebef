// What npm has installed, held against what is locked. Plain Node: `npm start` and `npm test` ask before anything is there.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** npm writes what it installed beside the packages, and only when it has finished; so whoever installed, it shows. */
export function installedIsLocked(root) {
  const installedFile = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(installedFile)) return false
  const installed = packagesIn(installedFile)
  return Object.entries(packagesIn(join(root, 'package-lock.json'))).every(
    ([path, { version, optional }]) => {
      if (path === '') return true
      return installed[path] === undefined ? optional === true : installed[path].version === version
    },
  )
}

const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages
