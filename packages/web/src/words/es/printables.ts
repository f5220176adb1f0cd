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
  'handover.title': '¿Preparar el traspaso del caso?',
  'handover.body':
    'Quien lo asume ya recibió un aviso. La hoja de traspaso reúne en qué estado está el caso, las fechas abiertas, las personas y dónde están los originales.',
  'handover.open': 'Abrir el traspaso',
}
