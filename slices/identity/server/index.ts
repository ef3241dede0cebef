/** What the shell of the server takes from identity: acts, sign-in, the mailing job, and the first start. */
export type { IdentityRows } from '../database/rows.ts'
export { createTokenAs, type WantedToken } from './accounts/create-token-as.ts'
export {
  type ExampleAccount,
  type ExampleSeats,
  makeExampleAccounts,
} from './first-start/example-accounts.ts'
export { type JoinCode, openJoinAccounts } from './first-start/join-accounts.ts'
export { findWorkspace, nameWorkspace, newSetupLink, type Workspace } from './first-start/workspace.ts'
export { served } from './handlers.ts'
export { invitationMailJob } from './people/mail-invitation.ts'
export { createSignIn, type SignIn } from './sign-in/sign-in.ts'
export type { SignInOptions } from './sign-in/sign-in-options.ts'
