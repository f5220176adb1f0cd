import type { work as source } from '../pt-BR/work.ts'

export const work: Record<keyof typeof source, string> = {
  'work.title': 'Lo que el sistema está haciendo para usted',
  'work.leave': 'Continúa aunque salga de esta página o cierre el navegador.',
  'work.putAway': 'Quitar lo terminado',
  'work.sheet': 'Hoja de cálculo: {what}',
  'work.batch': 'Escritos en Word',
  'work.case': 'Importación de un caso',
  'work.progress': '{done, number} de {total, number} ({percent}%)',
  'work.stop': 'Detener',
  'work.stop.name': 'Detener: {what}',
  'work.state.checking': 'Revisando',
  'work.state.checked': 'Revisada, falta su decisión',
  'work.state.making': 'Haciendo',
  'work.state.done': 'Terminó',
  'work.state.unmaking': 'Deshaciendo',
  'work.state.undone': 'Deshecho',
  'work.state.refused': 'Rechazado',
}
