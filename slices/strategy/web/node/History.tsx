import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { Code } from '#web/ui/language/Code.tsx'
import { DifferenceText } from '#web/ui/text/DifferenceText.tsx'
import { fieldNames, isTextField } from '../../rules/fields-of-a-node.ts'
import type { NamedOffice } from '../calls.ts'
import classes from './node.module.css'
import { Fact } from './NodeFacts.tsx'
import type { NodeRead } from './node-read.ts'
import { words } from './node-words.ts'

/** The changes of its texts, newest first, each with what caused it. */
export function Changes(props: {
  readonly read: NodeRead
  readonly offices: ReadonlyMap<string, NamedOffice>
}) {
  const { say, formats } = useWords()
  const { changes } = props.read
  const officeNamed = (id: string) => {
    const office = props.offices.get(id)
    return office ? say(office.name) : id
  }
  return (
    <section>
      <h2 className={classes.head}>{say(words.changes)}</h2>
      {changes.length === 0 ? <p className={classes.soft}>{say(words.noChanges)}</p> : null}
      <ol className={classes.changes}>
        {changes.map((change, at) => (
          <li key={`${change.changedAt} ${at}`}>
            <p className={classes.cause}>
              <strong>{isTextField(change.field) ? say(fieldNames[change.field]) : say(words.lead)}</strong> ·{' '}
              {say(change.cause === 'consultation' ? words.byConsultation : words.byEdit, {
                version: change.version,
              })}{' '}
              · <span className={classes.soft}>{formats.moment(change.changedAt)}</span>
            </p>
            {change.field === 'lead' ? (
              <DifferenceText
                before={officeNamed(change.before)}
                after={officeNamed(change.after)}
                language={change.language}
              />
            ) : (
              <DifferenceText before={change.before} after={change.after} language={change.language} />
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** File, sheet, row and columns: the way back to the paper. */
export function ComesFrom({ read }: { readonly read: NodeRead }) {
  const { say, formats } = useWords()
  const { provenance } = read
  return (
    <section>
      <h2 className={classes.head}>{say(words.comesFrom)}</h2>
      {provenance === null ? (
        <p className={classes.soft}>{say(words.typed)}</p>
      ) : (
        <dl className={classes.facts}>
          <Fact label={say(words.file)}>
            <bdi>{provenance.fileName}</bdi>
          </Fact>
          <Fact label={say(words.sheet)}>
            {provenance.sheet === ''
              ? say(words.row, { row: provenance.row })
              : say(words.sheetRow, { sheet: provenance.sheet, row: provenance.row })}
          </Fact>
          {Object.keys(provenance.columns).length > 0 ? (
            <Fact label={say(words.columns)}>
              <ul className={classes.plain}>
                {Object.entries(provenance.columns).map(([field, header]) => (
                  <li key={field}>
                    {isTextField(field) ? say(fieldNames[field]) : field}:{' '}
                    <span className={classes.soft}>
                      <bdi>{header}</bdi>
                    </span>
                  </li>
                ))}
              </ul>
            </Fact>
          ) : null}
          <Fact label={say(words.imported)}>{formats.moment(provenance.importedAt)}</Fact>
          <Fact label={say(words.fingerprint)}>
            <span className={classes.hash}>
              <Code>{provenance.fileHash}</Code>
            </span>
          </Fact>
        </dl>
      )}
    </section>
  )
}
