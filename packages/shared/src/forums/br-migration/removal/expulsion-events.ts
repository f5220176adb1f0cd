import type { EventKind } from '../../../law.ts'
import { doubled, statusEnquired, wentToCourt } from '../../br-administration/common.ts'
import { due } from '../../terms.ts'
import { text } from '../../text.ts'
import { protectionRequested, removalStayed } from './deportation-events.ts'

/** What happens in an expulsion, and after it. */
export const expulsionEvents: readonly EventKind[] = [
  {
    id: 'inquiry-notified',
    name: text('Notificação do inquérito de expulsão', 'Notificación de la investigación de expulsión', 'Notice of the expulsion inquiry'),
    by: 'body',
    precedes: true,
    moves: 'defesa',
    from: ['ipe'],
    sets: ['br-expulsao-defesa'],
    fields: [due],
  },
  {
    id: 'defence-filed',
    name: text('Defesa apresentada', 'Defensa presentada', 'Defence filed'),
    by: 'petitioner',
    moves: 'rel',
    from: ['defesa'],
  },
  {
    id: 'report-issued',
    name: text('Relatório enviado ao Ministério', 'Informe enviado al Ministerio', 'Report sent to the Ministry'),
    by: 'body',
    moves: 'rel',
    from: ['defesa', 'rel'],
  },
  {
    id: 'not-expelled',
    name: text('Expulsão arquivada', 'Expulsión archivada', 'Expulsion dropped'),
    by: 'body',
    from: ['ipe', 'defesa', 'rel', 'recon'],
    outcome: 'arquivado',
  },
  {
    id: 'expulsion-notified',
    name: text(
      'Notificação pessoal da decisão de expulsar',
      'Notificación personal de la decisión de expulsar',
      'Personal notice of the decision to expel',
    ),
    by: 'body',
    moves: 'dec',
    from: ['defesa', 'rel'],
    fields: [doubled],
  },
  {
    id: 'reconsideration-requested',
    name: text('Reconsideração pedida', 'Reconsideración solicitada', 'Reconsideration requested'),
    by: 'petitioner',
    moves: 'recon',
    from: ['dec'],
  },
  {
    id: 'expulsion-upheld',
    name: text(
      'Expulsão mantida: cabem mandado de segurança e habeas corpus',
      'Expulsión confirmada: caben mandado de segurança y hábeas corpus',
      'Expulsion upheld: writ of mandamus and habeas corpus remain',
    ),
    by: 'body',
    moves: 'exec',
    from: ['recon'],
  },
  {
    id: 'reconsideration-missed',
    name: text('Prazo da reconsideração vencido', 'Plazo de la reconsideración vencido', 'Reconsideration out of time'),
    by: 'petitioner',
    moves: 'exec',
    from: ['dec'],
  },
  {
    id: 'expelled',
    name: text('Saída do País por expulsão', 'Salida del país por expulsión', 'Departure under the expulsion'),
    by: 'state',
    from: ['dec', 'exec'],
    outcome: 'expulso',
    sets: ['br-expulsao-impedimento-max'],
    fields: [due],
  },
  {
    id: 'revocation-requested',
    name: text('Revogação pedida', 'Revocación solicitada', 'Revocation requested'),
    by: 'petitioner',
    from: ['dec', 'recon', 'exec'],
  },
  {
    id: 'expulsion-revoked',
    name: text('Expulsão revogada', 'Expulsión revocada', 'Expulsion revoked'),
    by: 'body',
    from: ['dec', 'recon', 'exec'],
    outcome: 'revogada',
  },
  {
    id: 'ban-ended',
    name: text('Fim do impedimento de reingresso', 'Fin del impedimento de reingreso', 'End of the ban on re-entry'),
    by: 'state',
  },
  protectionRequested,
  removalStayed,
  statusEnquired,
  wentToCourt,
]
