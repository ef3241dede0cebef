/** What the shell takes from the evidence slice besides its acts: the loader of the example workspace. */
export type { ExampleEvidence } from './example/example-evidence.ts'
export { type FindingsOfExample, loadExampleEvidence } from './example/load-example.ts'
