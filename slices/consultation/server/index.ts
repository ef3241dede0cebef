/** What the shell takes from the consultation slice besides its acts: the loader of the example, and a laptop's workshop. */
export type { ExampleProposal, ExampleRound } from './example/example-round.ts'
export { loadExampleRound } from './example/load-example-round.ts'
export { actsOnALaptop, enteredOnALaptop } from '../contract/laptop/acts-on-a-laptop.ts'
export type { ConsultationRows } from '../database/rows.ts'
export { heldWorkshop, layOutLaptop, type OpenedRound, openRoundPackage } from './laptop/lay-out-laptop.ts'
export { loadExampleCall } from './example/load-example-call.ts'
