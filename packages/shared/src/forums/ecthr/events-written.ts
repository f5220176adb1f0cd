import type { EventKind } from '../../law.ts'
import { due } from '../terms.ts'
import { text } from '../text.ts'

/** From the final domestic decision to the end of the written phase. */
export const writtenEvents: readonly EventKind[] = [
  {
    id: 'final-decision-served',
    name: text('Ciência da decisão interna final', 'Notificación de la decisión interna definitiva', 'Final domestic decision served'),
    by: 'state',
    moves: 'pre',
    from: ['pre'],
    precedes: true,
    fields: [
      {
        id: 'decidedOn',
        name: text('Dia em que a decisão foi tomada', 'Día en que se adoptó la decisión', 'Day on which the decision was taken'),
        type: 'date',
      },
    ],
  },
  {
    id: 'application-lodged',
    name: text(
      'Formulário completo enviado (data da postagem)',
      'Formulario completo enviado (fecha del envío)',
      'Complete form sent (date of posting)',
    ),
    by: 'petitioner',
    moves: 'lodged',
    from: ['pre'],
  },
  {
    id: 'form-incomplete',
    name: text('Formulário recusado por incompleto', 'Formulario rechazado por incompleto', 'Form rejected as incomplete'),
    by: 'body',
    moves: 'pre',
    from: ['lodged'],
  },
  {
    id: 'application-registered',
    name: text('Petição registrada e distribuída', 'Demanda registrada y asignada', 'Application registered and allocated'),
    by: 'body',
    moves: 'judicial',
    from: ['lodged'],
  },
  {
    id: 'notice-given',
    name: text('Petição comunicada ao Governo', 'Demanda comunicada al Gobierno', 'Notice of the application given to the Government'),
    by: 'body',
    moves: 'communicated',
    from: ['judicial'],
  },
  {
    id: 'communication-published',
    name: text('Comunicação publicada no HUDOC', 'Comunicación publicada en HUDOC', 'Communication published on HUDOC'),
    by: 'body',
    from: ['communicated', 'noncont', 'observations'],
  },
  {
    id: 'noncontentious-letter',
    name: text(
      'Carta que abre a fase não contenciosa',
      'Carta que abre la fase no contenciosa',
      'Letter opening the non-contentious phase',
    ),
    by: 'body',
    moves: 'noncont',
    from: ['communicated'],
    sets: ['echr-noncontentious-12w'],
    fields: [due],
  },
  {
    id: 'friendly-settlement-accepted',
    name: text('Acordo amigável homologado', 'Arreglo amistoso aprobado', 'Friendly settlement approved'),
    by: 'body',
    from: ['communicated', 'noncont', 'observations', 'reply', 'deliberation'],
    outcome: 'struck-out',
  },
  {
    id: 'unilateral-declaration-accepted',
    name: text('Declaração unilateral aceita', 'Declaración unilateral aceptada', 'Unilateral declaration accepted'),
    by: 'body',
    from: ['noncont', 'observations', 'reply', 'deliberation'],
    outcome: 'struck-out',
  },
  {
    id: 'no-settlement',
    name: text(
      'Sem acordo: abre-se a fase contenciosa',
      'Sin arreglo: se abre la fase contenciosa',
      'No settlement: contentious phase opened',
    ),
    by: 'body',
    moves: 'observations',
    from: ['communicated', 'noncont'],
    sets: ['echr-state-observations-12w'],
    fields: [due],
  },
  {
    id: 'state-observations-filed',
    name: text(
      'Observações apresentadas pelo Governo',
      'Observaciones presentadas por el Gobierno',
      'Observations filed by the Government',
    ),
    by: 'state',
    from: ['observations'],
  },
  {
    id: 'state-observations-received',
    name: text(
      'Observações do Governo recebidas por nós',
      'Observaciones del Gobierno recibidas',
      'Government’s observations received by us',
    ),
    by: 'body',
    moves: 'reply',
    from: ['observations'],
    sets: ['echr-applicant-observations', 'echr-just-satisfaction'],
    fields: [due],
  },
  {
    id: 'applicant-observations-filed',
    name: text('Réplica enviada', 'Réplica enviada', 'Applicant’s observations sent'),
    by: 'petitioner',
    from: ['reply'],
  },
  {
    id: 'just-satisfaction-claimed',
    name: text('Satisfação equitativa pedida', 'Satisfacción equitativa solicitada', 'Just satisfaction claimed'),
    by: 'petitioner',
    from: ['reply'],
  },
  {
    id: 'written-phase-closed',
    name: text('Fase escrita encerrada', 'Fase escrita concluida', 'Written phase closed'),
    by: 'body',
    moves: 'deliberation',
    from: ['observations', 'reply'],
  },
  {
    id: 'declared-inadmissible',
    name: text('Petição declarada inadmissível', 'Demanda declarada inadmisible', 'Application declared inadmissible'),
    by: 'body',
    from: ['judicial', 'communicated', 'noncont', 'observations', 'reply', 'deliberation'],
    outcome: 'inadmissible',
  },
  {
    id: 'struck-out',
    name: text('Petição retirada da lista', 'Demanda eliminada del registro', 'Application struck out of the list'),
    by: 'body',
    from: ['judicial', 'communicated', 'noncont', 'observations', 'reply', 'deliberation'],
    outcome: 'struck-out',
  },
]
