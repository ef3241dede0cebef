import { serveSlice } from '#kernel/contract/handler.ts'
import { identity } from '../contract.ts'
import type { IdentityRows } from '../database/rows.ts'
import { acceptInvitation } from './accounts/accept-invitation.ts'
import { createAccessToken, listAccessTokens, revokeAccessToken } from './accounts/access-tokens.ts'
import { firstAdministrator } from './accounts/first-administrator.ts'
import { lookAtInvitation } from './accounts/look-at-invitation.ts'
import { me } from './accounts/me.ts'
import { signOutEverywhere } from './accounts/sign-out-everywhere.ts'
import { endOffice } from './offices/end-office.ts'
import { listOffices } from './offices/list-offices.ts'
import { listOrganisations, registerOrganisation } from './offices/organisations.ts'
import { registerOffice } from './offices/register-office.ts'
import { askToDestroyKey } from './people/ask-to-destroy-key.ts'
import { destroyPseudonymKey } from './people/destroy-pseudonym-key.ts'
import { endMandate } from './people/end-mandate.ts'
import { giveMandate } from './people/give-mandate.ts'
import { invite } from './people/invite.ts'
import { listPeople } from './people/list-people.ts'
import { moveToOrganisation } from './people/move-to-organisation.ts'
import { registerStrategy } from './people/register-strategy.ts'

export const served = serveSlice<typeof identity, IdentityRows>(identity, {
  me,
  lookAtInvitation,
  acceptInvitation,
  firstAdministrator,
  listAccessTokens,
  createAccessToken,
  revokeAccessToken,
  signOutEverywhere,
  listOffices,
  listOrganisations,
  registerOrganisation,
  registerOffice,
  endOffice,
  listPeople,
  giveMandate,
  endMandate,
  moveToOrganisation,
  askToDestroyKey,
  destroyPseudonymKey,
  registerStrategy,
  invite,
})
