import type { EventKind } from '../../law.ts'
import { text } from '../text.ts'

/** What happens in a writ of mandamus before its judgment. */
export const writEvents: readonly EventKind[] = [
  {
    id: 'act-known',
    name: text('Ciência do ato impugnado', 'Conocimiento del acto impugnado', 'Knowledge of the contested act'),
    by: 'state',
    moves: 'ato',
    from: ['ato'],
    precedes: true,
  },
  {
    id: 'writ-filed',
    name: text('Mandado de segurança impetrado', 'Mandado de segurança interpuesto', 'Writ of mandamus filed'),
    by: 'petitioner',
    moves: 'inicial',
    from: ['ato'],
  },
  {
    id: 'interim-decided',
    name: text('Liminar decidida', 'Medida cautelar resuelta', 'Interim order decided'),
    by: 'body',
    moves: 'liminar',
    from: ['inicial'],
    fields: [
      {
        id: 'result',
        name: text('Resultado', 'Resultado', 'Result'),
        type: 'choice',
        options: [
          { id: 'granted', name: text('Deferida', 'Concedida', 'Granted') },
          { id: 'refused', name: text('Indeferida', 'Denegada', 'Refused') },
        ],
      },
    ],
  },
  {
    id: 'authority-notified',
    name: text('Autoridade notificada para informar', 'Autoridad notificada para informar', 'Authority notified to report'),
    by: 'body',
    moves: 'info',
    from: ['inicial', 'liminar'],
  },
  {
    id: 'information-filed',
    name: text('Informações prestadas', 'Informe presentado', 'Information filed'),
    by: 'state',
    from: ['info'],
  },
  {
    id: 'prosecution-heard',
    name: text('Vista ao Ministério Público', 'Traslado al Ministerio Público', 'File sent to the Public Prosecution'),
    by: 'body',
    moves: 'mp',
    from: ['info'],
  },
  {
    id: 'prosecution-opinion',
    name: text('Parecer do Ministério Público', 'Dictamen del Ministerio Público', 'Opinion of the Public Prosecution'),
    by: 'third',
    from: ['mp'],
  },
  {
    id: 'concluded-for-judgment',
    name: text('Autos conclusos para sentença', 'Autos conclusos para sentencia', 'File ready for judgment'),
    by: 'body',
    from: ['mp'],
  },
  {
    id: 'writ-out-of-time',
    name: text(
      'Decadência reconhecida (via ordinária aberta)',
      'Caducidad declarada (vía ordinaria abierta)',
      'Writ held out of time (ordinary action still open)',
    ),
    by: 'body',
    from: ['inicial', 'liminar', 'info', 'mp'],
    outcome: 'decadencia',
  },
]
