import { Anchor } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { Code } from '#web/ui/language/Code.tsx'
import { DifferenceValue } from '#web/ui/text/DifferenceValue.tsx'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { changeOfValue, entriesOf } from '#kernel/pure/values/changed-values.ts'
import type { NodeChange, TextChange } from '../../contract.ts'
import { type Level, levelNames } from '../../rules/openness/levels-of-openness.ts'
import { factNames, isFact, shapeOf, termsIn } from '../../rules/facts/facts-of-an-activity.ts'
import { entryInWords, type NamesOfEntries } from '../../rules/facts/values-in-words.ts'
import { fieldNames, isTextField, type TextField } from '../../rules/fields-of-a-node.ts'
import { bothOf, type NamedOffice, termsQuery } from '../calls.ts'
import classes from './node.module.css'
import { Fact } from './NodeFacts.tsx'
import type { NodeRead } from './node-read.ts'
import { words } from './node-words.ts'

/** What changed its texts and its place, newest first, each with what caused it. */
export function Changes(props: {
  readonly read: NodeRead
  readonly offices: ReadonlyMap<string, NamedOffice>
}) {
  const { say } = useWords()
  const { changes, nodeChanges } = props.read
  const newest = [
    ...changes.map((text) => ({ at: text.changedAt, text, node: null })),
    ...nodeChanges.map((node) => ({ at: node.changedAt, text: null, node })),
  ].toSorted((a, b) => b.at.localeCompare(a.at))
  const ofTerms = changes.some(({ field }) => isFact(field) && termsIn(field) !== null)
  const { data: lists } = useQuery({ ...termsQuery(props.read.version.strategy), enabled: ofTerms })
  const named = (field: string): NamesOfEntries => {
    const kind = isFact(field) ? termsIn(field) : null
    const terms = (lists?.terms ?? []).filter((term) => term.kind === kind)
    return Object.fromEntries([
      ...[...props.offices.values()].map(({ id, name }) => [id, name] as const),
      ...terms.map(({ code, title }) => [code, bothOf(title)] as const),
    ])
  }
  return (
    <section>
      <h2 className={classes.head}>{say(words.changes)}</h2>
      {newest.length === 0 ? <p className={classes.soft}>{say(words.noChanges)}</p> : null}
      <ol className={classes.changes}>
        {newest.map(({ at, text, node }, place) => (
          <li key={`${at} ${String(place)}`}>
            {text === null ? null : <ChangedText change={text} names={named(text.field)} />}
            {node === null ? null : <ChangedNode change={node} />}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** How it came, where it was moved, and what was set about it as a whole. */
function ChangedNode({ change }: { readonly change: NodeChange }) {
  const { say, formats } = useWords()
  const { what, from, to, below, wasBelow, field, version } = change
  const subject = (): Bilingual => {
    if (what === 'level set') return field !== null && isTextField(field) ? fieldNames[field] : words.readers
    return what === 'facts set' || what === 'terms set' ? words.facts : words.itsPlace
  }
  const standing = (code: string | null, parent: string | null) =>
    parent === null ? say(words.atTheTop, { code }) : say(words.standing, { code, below: parent })
  const told = (): string => {
    switch (what) {
      case 'added':
        return below === null ? say(words.addedAtTheTop, { version }) : say(words.added, { below, version })
      case 'moved':
        return say(words.moved, { from: standing(from, wasBelow), to: standing(to, below), version })
      case 'merged':
        return say(words.merged, { from, version })
      case 'split':
        return say(words.split, { from, version })
      case 'facts set':
        return say(words.factsSet, { version })
      case 'terms set':
        return say(words.termsSet, { version })
      case 'level set':
        return say(words.levelSet, { level: say(levelNames[to as Level]), version })
    }
  }
  return (
    <p className={classes.cause}>
      <strong>{say(subject())}</strong> · {told()} ·{' '}
      <span className={classes.soft}>{formats.moment(change.changedAt)}</span>
      <ToProposal change={change} />
    </p>
  )
}

interface ChangedTextProps {
  readonly change: TextChange
  readonly names: NamesOfEntries
}

function ChangedText({ change, names }: ChangedTextProps) {
  const { say, formats } = useWords()
  const { field, before, after, language } = change
  const keys = [...entriesOf(before), ...entriesOf(after)]
  const said = Object.fromEntries(keys.map((key) => [key, entryInWords(field, key, names)]))
  return (
    <>
      <p className={classes.cause}>
        <strong>{say(isFact(field) ? factNames[field] : fieldNames[field as TextField])}</strong> ·{' '}
        {say(change.cause === 'consultation' ? words.byConsultation : words.byEdit, {
          version: change.version,
        })}{' '}
        · <span className={classes.soft}>{formats.moment(change.changedAt)}</span>
        <ToProposal change={change} />
      </p>
      <DifferenceValue
        change={changeOfValue(shapeOf(field), before, after)}
        language={language}
        names={isFact(field) ? said : {}}
      />
    </>
  )
}

/** The way back to whoever asked for it. */
function ToProposal({ change }: { readonly change: Pick<NodeChange, 'cause' | 'subject'> }) {
  const { say } = useWords()
  if (change.cause !== 'consultation' || change.subject === null) return null
  return (
    <>
      {' · '}
      <Anchor component={Link} to={`/proposals/${change.subject}`} inherit>
        {say(words.toProposal)}
      </Anchor>
    </>
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
