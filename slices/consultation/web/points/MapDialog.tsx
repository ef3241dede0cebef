import { useState } from 'react'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import type { Point } from '../../contract/points/point-shapes.ts'
import { client } from '../calls.ts'
import { EntryChooser } from './EntryChooser.tsx'
import { words } from './point-words.ts'
import { useSending } from './use-sending.ts'

export interface OnPointProps {
  readonly point: Point
  /** The version on whose entries it is decided. */
  readonly version: string
  readonly onClose: () => void
}

/** Which entries of the plan a point touches. */
export function MapDialog({ point, version, onClose }: OnPointProps) {
  const [nodes, setNodes] = useState(point.entries.map(({ node }) => node))
  const sending = useSending(() => client.mapPoint({ point: point.id, nodes }), onClose)
  return (
    <FormDialog title={words.map} means={words.mapMeans} confirm={words.map} {...sending}>
      <EntryChooser label={words.entries} version={version} value={nodes} onChange={setNodes} />
    </FormDialog>
  )
}
