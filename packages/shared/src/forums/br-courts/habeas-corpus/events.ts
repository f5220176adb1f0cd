import type { EventField, EventKind, Stage } from '../../../law.ts'
import { text } from '../../text.ts'
import { finalDecision, resJudicata } from '../appeal-events.ts'
import { court, decision } from '../decisions.ts'

/** From the threat to liberty to the decision that leaves no ordinary remedy. */
export const habeasCorpusStages: readonly Stage[] = [
  { id: 'ato', name: text('Constrangimento ou ameaça', 'Restricción o amenaza', 'Restraint or threat'), waitsFor: 'petitioner' },
  { id: 'inicial', name: text('Impetração', 'Interposición', 'Petition filed'), waitsFor: 'body' },
  { id: 'liminar', name: text('Liminar', 'Medida cautelar', 'Interim order'), waitsFor: 'body' },
  { id: 'info', name: text('Informações', 'Informe de la autoridad', 'Information from the authority'), waitsFor: 'state' },
  {
    id: 'mp',
    name: text('Parecer do Ministério Público', 'Dictamen del Ministerio Público', 'Opinion of the Public Prosecution'),
    waitsFor: 'third',
  },
  { id: 'julg', name: text('Decisão', 'Decisión', 'Decision'), waitsFor: 'party' },
  { id: 'rhc', name: text('Recurso ordinário', 'Recurso ordinario', 'Ordinary appeal'), waitsFor: 'body' },
  { id: 'tese', name: text('Decisão final', 'Decisión definitiva', 'Final decision'), waitsFor: 'body' },
]

const pending = ['inicial', 'liminar', 'info', 'mp']

const all = habeasCorpusStages.map((stage) => stage.id)

const doubled: EventField = {
  id: 'doubled',
  name: text('Prazo em dobro (Defensoria Pública)', 'Plazo doble (Defensoría Pública)', 'Double time (public defence)'),
  type: 'yes-no',
}

const fields = [doubled, court]

/** What happens in a habeas corpus and the appeal against its denial. */
export const habeasCorpusEvents: readonly EventKind[] = [
  {
    id: 'restraint-known',
    name: text('Prisão, ordem ou ameaça à liberdade', 'Detención, orden o amenaza a la libertad', 'Arrest, order or threat to liberty'),
    by: 'state',
    from: ['ato'],
    moves: 'ato',
    precedes: true,
  },
  {
    id: 'habeas-corpus-filed',
    name: text('Habeas corpus impetrado', 'Habeas corpus interpuesto', 'Habeas corpus filed'),
    by: 'petitioner',
    from: ['ato', 'julg'],
    moves: 'inicial',
  },
  {
    id: 'interim-decided',
    name: text('Liminar decidida', 'Medida cautelar resuelta', 'Interim order decided'),
    by: 'body',
    from: ['inicial'],
    moves: 'liminar',
  },
  {
    id: 'authority-notified',
    name: text('Informações pedidas à autoridade', 'Informe pedido a la autoridad', 'Authority asked to report'),
    by: 'body',
    from: ['inicial', 'liminar'],
    moves: 'info',
  },
  { id: 'information-filed', name: text('Informações prestadas', 'Informe presentado', 'Information filed'), by: 'state', from: ['info'] },
  {
    id: 'prosecution-heard',
    name: text('Vista ao Ministério Público', 'Traslado al Ministerio Público', 'File sent to the Public Prosecution'),
    by: 'body',
    from: ['liminar', 'info'],
    moves: 'mp',
  },
  {
    id: 'prosecution-opinion',
    name: text('Parecer do Ministério Público', 'Dictamen del Ministerio Público', 'Opinion of the Public Prosecution'),
    by: 'third',
    from: ['mp'],
  },
  {
    id: 'habeas-corpus-granted',
    name: text('Ordem concedida', 'Orden concedida', 'Order granted'),
    by: 'body',
    from: [...pending, 'rhc'],
    outcome: 'concedido',
  },
  ...decision('habeas-corpus-denied', {
    name: text('Denegação do habeas corpus', 'Denegación del habeas corpus', 'Habeas corpus denied'),
    from: [...pending, 'rhc'],
    moves: 'julg',
    fields,
  }),
  ...decision('single-judge-decision', {
    name: text('Decisão monocrática do relator', 'Decisión unipersonal del ponente', 'Decision of the single rapporteur'),
    from: [...pending, 'rhc'],
    fields,
  }),
  {
    id: 'internal-appeal-filed',
    name: text('Agravo regimental interposto', 'Agravo regimental interpuesto', 'Internal appeal filed'),
    by: 'party',
    from: [...pending, 'rhc'],
  },
  {
    id: 'clarification-motion-filed',
    name: text('Embargos de declaração opostos', 'Embargos de declaración presentados', 'Motion for clarification filed'),
    by: 'party',
    from: ['julg'],
  },
  {
    id: 'ordinary-appeal-filed',
    name: text('Recurso ordinário interposto', 'Recurso ordinario interpuesto', 'Ordinary appeal filed'),
    by: 'party',
    from: ['julg'],
    moves: 'rhc',
  },
  {
    id: 'moot',
    name: text('Perda de objeto', 'Pérdida de objeto', 'Petition became moot'),
    by: 'body',
    from: [...pending, 'rhc'],
    outcome: 'prejudicado',
  },
  finalDecision(all, 'tese'),
  resJudicata(all),
]
