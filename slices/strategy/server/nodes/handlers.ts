import { addNode } from './add-node.ts'
import { editField } from './edit-field.ts'
import { moveNode } from './move-node.ts'
import { readNode } from './read-node.ts'
import { removeNode } from './remove-node.ts'
import { setLevel } from './set-level.ts'

export const nodeHandlers = { readNode, editField, addNode, moveNode, removeNode, setLevel }
