import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Outcome, report, startedByHand } from '../outcome.ts'
import { projectRoot } from '../slices-map.ts'

interface LockFile {
  readonly packages: Readonly<Record<string, LockedPackage>>
}

interface LockedPackage {
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

/**
 * Packages for other machines that the lock file leaves out. npm omits them where it wrote the file beside installed
 * packages, and `npm ci` then refuses the whole file, on every machine but the one that wrote it.
 */
export function checkLockFile(root: string = projectRoot): Outcome {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as LockFile
  const optional = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies).map(([name]) => ({ path, name })),
  )
  const breaches = optional
    .filter(({ path, name }) => !placesOf(path, name).some((place) => packages[place] !== undefined))
    .map(({ path, name }) => `package-lock.json: ${name} is missing, which ${path} names as optional`)
  return { lookedAt: { 'optional packages': optional.length }, breaches }
}

/** Where npm may have put a package: beside its owner, or in any folder above. */
function placesOf(owner: string, name: string): readonly string[] {
  const places = [`${owner}/node_modules/${name}`]
  for (let above = owner; above.includes('node_modules/'); ) {
    above = above.slice(0, above.lastIndexOf('node_modules/'))
    places.push(`${above}node_modules/${name}`)
  }
  return places
}

if (startedByHand(import.meta.url)) report('the lock file', checkLockFile())
