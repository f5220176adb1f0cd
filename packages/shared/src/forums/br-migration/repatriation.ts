import type { Procedure } from '../../law.ts'
import { federalAdministration } from '../br-administration/calendars.ts'
import { statusEnquired, wentToCourt } from '../br-administration/common.ts'
import { dateless, open } from '../terms.ts'
import { text } from '../text.ts'
import { protectionRequested, removalStayed } from './removal/deportation-events.ts'
import { barsToRemoval } from './removal/provisions.ts'
import { actBegins, migrationDecree, migrationLaw } from './sources.ts'

/** Return at the border of a person refused entry (Law 13.445/2017 art. 49). */
export const repatriation: Procedure = {
  id: 'br-repatriacao',
  name: text('Repatriação', 'Rechazo en frontera (repatriação)', 'Refusal of entry (repatriação)'),
  noun: text('repatriação', 'rechazo', 'refusal of entry'),
  ourRole: 'petitioner',
  country: 'BR',
  calendar: federalAdministration,
  stages: [{ id: 'impedimento', name: text('Impedimento de ingresso', 'Impedimento de ingreso', 'Entry refused'), waitsFor: 'state' }],
  events: [
    {
      id: 'repatriation-ordered',
      name: text('Ato fundamentado de repatriação', 'Acto fundado de rechazo', 'Reasoned order refusing entry'),
      by: 'state',
      precedes: true,
      moves: 'impedimento',
      from: ['impedimento'],
    },
    {
      id: 'defender-notified',
      name: text('Defensoria Pública da União comunicada', 'Defensoría Pública de la Unión comunicada', 'Federal public defender told'),
      by: 'state',
      from: ['impedimento'],
    },
    {
      id: 'admitted',
      name: text('Ingresso permitido', 'Ingreso permitido', 'Entry allowed'),
      by: 'state',
      from: ['impedimento'],
      outcome: 'admitido',
    },
    {
      id: 'repatriated',
      name: text('Repatriação executada', 'Rechazo ejecutado', 'Returned'),
      by: 'state',
      from: ['impedimento'],
      outcome: 'repatriado',
    },
    protectionRequested,
    removalStayed,
    statusEnquired,
    wentToCourt,
  ],
  rules: [
    {
      id: 'br-repatriacao-imediata',
      name: text('Comunicação à Defensoria e execução', 'Comunicación a la Defensoría y ejecución', 'Notice to the defender, and return'),
      holder: 'state',
      nature: 'target',
      opens: ['repatriation-ordered'],
      closes: ['defender-notified', 'admitted', 'repatriated'],
      terms: [
        {
          from: actBegins,
          limit: open(
            text(
              'imediata, em horas: não há prazo de defesa. Impetre já habeas corpus ou mandado de segurança no plantão federal.',
              'inmediata, en horas: no hay plazo de defensa. Interponga ya hábeas corpus o mandado de segurança en el turno federal.',
              'at once, within hours: there is no time for a defence. File habeas corpus or a writ with the federal judge on duty now.',
            ),
          ),
          source: migrationLaw('art. 49', 'Art. 49, caput e início do § 1º'),
          confidence: 'KNOWN',
          note: text(
            'Se a pessoa teme voltar, registre o pedido de refúgio ainda na área de trânsito: ele impede a repatriação.',
            'Si la persona teme volver, registre la solicitud de refugio aún en la zona de tránsito: impide el rechazo.',
            'If the person fears return, lodge the refugee claim in the transit area itself: it bars the return.',
          ),
        },
      ],
      examples: [
        dateless('uncovered', '2017-11-20', 'Véspera da Lei de Migração.'),
        dateless('open', '2026-12-31', 'Também no fim do ano é imediata: procure o plantão.'),
      ],
    },
  ],
  outcomes: [
    { id: 'admitido', name: text('Ingresso permitido', 'Ingreso permitido', 'Admitted') },
    { id: 'repatriado', name: text('Repatriado', 'Devuelto', 'Returned') },
  ],
  filings: [],
  provisions: [
    ...barsToRemoval,
    {
      id: 'br-repatriacao-vedada',
      says: text(
        'Vedada a refugiado, apátrida, menor desacompanhado (salvo para garantir direitos ou reunir a família) e a quem precisa de acolhida humanitária ou corre risco.',
        'Prohibido respecto de refugiado, apátrida, menor no acompañado (salvo para garantizar derechos o reunir a la familia) y de quien necesita acogida humanitaria o corre riesgo.',
        'Barred for refugees, stateless persons, unaccompanied minors (save to secure rights or reunite the family) and those needing humanitarian reception or at risk.',
      ),
      source: migrationLaw('art. 49, § 4º'),
      confidence: 'KNOWN',
    },
    {
      id: 'br-repatriacao-dpu',
      says: text(
        'A Defensoria é notificada no caso de menor desacompanhado e quando a repatriação imediata não é possível; seu silêncio não a impede.',
        'Se notifica a la Defensoría si hay menor no acompañado y cuando el rechazo inmediato no es posible; su silencio no lo impide.',
        'The defender is notified for an unaccompanied minor and where immediate return is not possible; silence does not stop it.',
      ),
      source: migrationDecree('art. 185, §§ 3º e 4º', 'Texto do artigo em coletânea de legislação'),
      confidence: 'VERIFIED',
    },
  ],
}
