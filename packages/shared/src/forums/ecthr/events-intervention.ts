import type { EventKind } from '../../law.ts'
import { due } from '../terms.ts'
import { text } from '../text.ts'

/** Those who are not parties: other States, the Commissioner, amici. */
export const interventionEvents: readonly EventKind[] = [
  {
    id: 'intervention-state-notified',
    name: text('Estado de nacionalidade avisado', 'Estado de nacionalidad avisado', 'State of nationality notified'),
    by: 'body',
    from: ['communicated', 'noncont', 'observations'],
  },
  {
    id: 'state-of-nationality-intervened',
    name: text('Estado de nacionalidade interveio', 'El Estado de nacionalidad intervino', 'State of nationality intervened'),
    by: 'third',
    from: ['communicated', 'noncont', 'observations', 'reply', 'gc'],
  },
  {
    id: 'commissioner-intervened',
    name: text(
      'Comissário para os Direitos Humanos interveio',
      'El Comisario de Derechos Humanos intervino',
      'Commissioner for Human Rights intervened',
    ),
    by: 'third',
    from: ['communicated', 'noncont', 'observations', 'reply', 'gc'],
  },
  {
    id: 'leave-requested',
    name: text('Autorização para intervir pedida', 'Autorización para intervenir solicitada', 'Leave to intervene requested'),
    by: 'amicus',
    from: ['communicated', 'noncont', 'observations', 'reply', 'gc'],
  },
  {
    id: 'leave-granted',
    name: text('Autorização para intervir concedida', 'Autorización para intervenir concedida', 'Leave to intervene granted'),
    by: 'body',
    from: ['communicated', 'noncont', 'observations', 'reply', 'gc'],
    sets: ['echr-third-party-written-comments'],
    fields: [due],
  },
  {
    id: 'leave-refused',
    name: text('Autorização para intervir negada', 'Autorización para intervenir denegada', 'Leave to intervene refused'),
    by: 'body',
    from: ['communicated', 'noncont', 'observations', 'reply', 'gc'],
  },
  {
    id: 'third-party-comments-filed',
    name: text('Observações do terceiro interveniente', 'Observaciones del tercero interviniente', 'Third-party comments filed'),
    by: 'amicus',
    from: ['communicated', 'noncont', 'observations', 'reply', 'deliberation', 'gc'],
  },
  {
    id: 'hearing-announced',
    name: text('Audiência anunciada', 'Vista anunciada', 'Hearing announced'),
    by: 'body',
    from: ['reply', 'deliberation', 'gc'],
    sets: ['echr-third-party-hearing-4w'],
    fields: [due],
  },
]
