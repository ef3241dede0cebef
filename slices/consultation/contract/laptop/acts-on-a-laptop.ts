/**
 * What may be done on the laptop of a workshop: acts whose rows come home, and looking after one's own sign-in. Every other
 * act that records is done at home, where its rows would be missing.
 */
export const actsOnALaptop: ReadonlySet<string> = new Set([
  'consultation.proposeAmendment',
  'consultation.proposeChange',
  'consultation.takePosition',
  'consultation.cosignProposal',
  'consultation.withdrawCosignature',
  'consultation.bundleProposals',
  'consultation.openBreakout',
  'consultation.setDoors',
  'consultation.nameFacilitator',
  'consultation.relieveFacilitator',
  'consultation.callProposal',
  'consultation.mergeProposals',
  'consultation.separateProposals',
  'consultation.concludeProposal',
  'consultation.admitAtDoor',
  'consultation.markArrival',
  'consultation.packReturn',
  'identity.signOutEverywhere',
  'identity.createAccessToken',
  'identity.revokeAccessToken',
])

/** Those of them that the secretariat enters there for somebody who has no device and says it to their face. */
export const enteredOnALaptop: ReadonlySet<string> = new Set([
  'consultation.proposeAmendment',
  'consultation.proposeChange',
  'consultation.cosignProposal',
  'consultation.bundleProposals',
])
