/** What the shell takes from the portal slice besides its acts and pages: the loader of the example workspace. */
export { loadExampleSnapshot } from './load-example.ts'
