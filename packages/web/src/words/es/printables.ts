import type { printables as reference } from '../pt-BR/printables.ts'

export const printables: Record<keyof typeof reference, string> = {
  'print.of.summary': 'Resumen',
  'print.of.deadlines': 'Fechas',
  'print.of.chronology': 'Cronología',
  'print.of.handover': 'Traspaso',
  'print.sheets': 'Hojas',
  'print.lead': 'Caso {reference} · {day} · Responsable: {lead}',
  'print.print': 'Imprimir',
  'print.standing': 'En qué estado está',
  'print.dates': 'Fechas',
  'print.dates.none': 'Ninguna fecha abierta.',
  'print.none': 'Nada registrado.',
  'print.people.covered':
    'Las personas protegidas figuran por su seudónimo. El nombre, los contactos y las notas se ven en la pestaña Personas, con motivo.',
  'print.originals': 'Dónde están los originales',
  'print.originals.here': 'archivo en el sistema',
  'print.originals.missing': 'sin archivo en el sistema',
  'print.chronology.latest': 'Lo último que ocurrió',
}
