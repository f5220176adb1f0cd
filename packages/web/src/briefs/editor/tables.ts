import { Extension, type Extensions, mergeAttributes, Node } from '@tiptap/core'
import { goToNextCell, tableEditing } from '@tiptap/pm/tables'

const roles: Readonly<Record<string, string>> = { table: 'table', tableRow: 'row', tableCell: 'cell', tableHeader: 'header_cell' }

/** Tells ProseMirror's tables which of our nodes are which. */
const tableRoles = Extension.create({
  name: 'tableRoles',
  extendNodeSchema: ({ name }) => (roles[name] ? { tableRole: roles[name] } : {}),
})

const table = Node.create({
  name: 'table',
  group: 'block',
  content: 'tableRow+',
  isolating: true,
  parseHTML: () => [{ tag: 'table' }],
  renderHTML: () => ['table', ['tbody', 0]],
  addKeyboardShortcuts() {
    const go = (direction: 1 | -1) => () => goToNextCell(direction)(this.editor.state, this.editor.view.dispatch)
    return { Tab: go(1), 'Shift-Tab': go(-1) }
  },
  addProseMirrorPlugins: () => [tableEditing()],
})

const tableRow = Node.create({
  name: 'tableRow',
  content: '(tableCell | tableHeader)+',
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: () => ['tr', 0],
})

export const tableNodes: Extensions = [tableRoles, table, tableRow, cell('tableCell', 'td'), cell('tableHeader', 'th')]

function cell(name: string, tag: string) {
  return Node.create({
    name,
    content: 'paragraph+',
    isolating: true,
    addAttributes: () => ({
      colspan: { default: 1, parseHTML: (element) => spanOf(element, 'colspan') },
      rowspan: { default: 1, parseHTML: (element) => spanOf(element, 'rowspan') },
      colwidth: { default: null, parseHTML: () => null, renderHTML: () => ({}) },
      width: {
        default: null,
        parseHTML: (element) => Number(element.dataset.width) || null,
        renderHTML: ({ width }) => (width ? { 'data-width': width, style: `width: ${width}%` } : {}),
      },
    }),
    parseHTML: () => [{ tag }],
    renderHTML: ({ HTMLAttributes }) => [tag, mergeAttributes(HTMLAttributes), 0],
  })
}

function spanOf(element: HTMLElement, name: string): number {
  return Number(element.getAttribute(name)) || 1
}
