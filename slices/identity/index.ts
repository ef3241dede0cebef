/** The door of identity: what other slices' servers may ask. Lists may join identity.office_register in SQL. */
export { sectors, type Sector } from './contract/offices.ts'
export { type NamedOffice, type OfficeOnDay, officesByCode, officesOn } from './server/doors/offices.ts'
export {
  type CarriedRegister,
  layOutRegister,
  packRegister,
} from './server/doors/carried-register.ts'
export {
  type ArrivedRegister,
  bringArrived,
  doorCode,
  type KnownByAddress,
  knownByAddress,
  packArrived,
} from './server/doors/people-who-arrive.ts'
export {
  addressesForCopies,
  type Mandated,
  type MandateHeld,
  mandatesHeld,
  namesOf,
  organisationsOf,
  peopleWithMandate,
  sectorOf,
} from './server/doors/people.ts'
export { type Institutions, registerInstitutions, registerStrategy } from './server/doors/registers.ts'
