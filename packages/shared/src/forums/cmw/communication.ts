import type { Procedure } from '../../law.ts'
import { text } from '../text.ts'
import { countingGeneral, unCalendar } from '../un/counting.ts'
import { usualWords } from '../un/words.ts'

/** Communication to the Committee on Migrant Workers: nobody can be called to it yet. */
export const cmwCommunication = {
  id: 'cmw-communication',
  name: text(
    'Comunicação ao Comitê sobre os Trabalhadores Migrantes (não disponível)',
    'Comunicación al Comité de Trabajadores Migratorios (no disponible)',
    'Communication to the Committee on Migrant Workers (not available)',
  ),
  noun: usualWords.communication,
  ourRole: 'petitioner',
  calendar: unCalendar,
  stages: [
    { id: 'unavailable', name: text('Procedimento ainda não em vigor', 'Procedimiento aún no en vigor', 'Procedure not yet in force') },
  ],
  events: [],
  rules: [],
  outcomes: [],
  filings: [],
  provisions: [
    {
      id: 'cmw-not-in-force',
      says: text(
        'O art. 77 exige dez declarações e, que se saiba, não está em vigor. O Brasil não é parte da Convenção.',
        'El art. 77 exige diez declaraciones y, que se sepa, no está en vigor. Brasil no es parte de la Convención.',
        'Art. 77 needs ten declarations and, to our knowledge, is not in force. Brazil is not a party to the Convention.',
      ),
      source: { cite: 'ICRMW art. 77' },
      confidence: 'KNOWN',
    },
    countingGeneral,
  ],
  accepts: {},
} satisfies Procedure
