import type { Handler } from '#kernel/contract/handler.ts'
import type { delivery } from '../../contract.ts'
import { letterWords } from '../../contract/letters-words.ts'
import type { DeliveryRows } from '../../database/rows.ts'
import { words } from '../../contract/words.ts'
import { summaryOf } from '../doors.ts'
import { isSecretariat, may, officeShown, standingShown, wordsOfVersion } from '../standings/shown.ts'
import { readStandings } from '../standings/read-standings.ts'
import { chooseVersion, shown } from '../standings/versions.ts'

export const listRequests: Handler<typeof delivery.acts.listRequests, DeliveryRows> = async ({
  input,
  tx,
  session,
}) => {
  const { version, versions } = await chooseVersion(tx, input)
  const bySecretariat = isSecretariat(session, input.strategy) ? null : words.onlyTheSecretariat
  if (version === null) {
    const nothing = { summary: summaryOf([]), offices: [], activities: [] }
    const nobody = may(bySecretariat, words.notYetSubmitted)
    return { version, versions: [], ...nothing, may: { ask: nobody, letters: nobody } }
  }
  const { stood, ...about } = await readStandings(tx, version.id)
  const wanted = stood.filter(
    (one) =>
      (input.office === undefined || one.office === input.office) &&
      (input.state === undefined || one.state === input.state) &&
      (input.pillar === undefined || one.pillar === input.pillar),
  )
  const offices = [...new Set(stood.flatMap(({ office }) => office ?? []))]
  const left = stood.some(({ isAsked, office }) => !isAsked && office !== null) ? null : words.nothingToAsk
  return {
    version: shown(version),
    versions: versions.map(shown),
    summary: summaryOf(stood),
    offices: offices.map((office) => officeShown(office, about.names)),
    activities: wanted.map((one) => standingShown(one, about, session, version.status)),
    may: {
      ask: may(bySecretariat, wordsOfVersion(version.status), left),
      letters: may(bySecretariat, stood.some(isUnanswered) ? null : letterWords.nobodyToWriteTo),
    },
  }
}

const isUnanswered = ({ state }: { readonly state: string }) => state === 'waiting' || state === 'silent'
