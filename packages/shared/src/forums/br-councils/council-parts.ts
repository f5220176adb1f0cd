import type { EventField, EventKind, Filing, Rule } from '../../law.ts'
import { ask, dateless, due } from '../terms.ts'
import { text } from '../text.ts'
import { internalRules } from './counting.ts'

const meetingDay: EventField = {
  id: 'meetingOn',
  name: text('Dia da reunião', 'Día de la reunión', 'Day of the meeting'),
  type: 'date',
}

/** What happens in any council between a request for its agenda and the authority's reply; `plen`, `delib` and `resp` are its stages. */
export const councilEvents: readonly EventKind[] = [
  {
    id: 'meeting-called',
    by: 'body',
    moves: 'plen',
    fields: [meetingDay, due],
    sets: ['br-conselho-pauta'],
    name: text('Reunião convocada', 'Reunión convocada', 'Meeting called'),
  },
  {
    id: 'agenda-requested',
    by: 'petitioner',
    fields: [{ id: 'subject', name: text('Ponto de pauta', 'Punto del orden del día', 'Item'), type: 'text' }],
    name: text('Inclusão em pauta pedida', 'Inclusión en el orden del día solicitada', 'Item for the agenda requested'),
  },
  {
    id: 'agenda-accepted',
    by: 'body',
    name: text('Ponto incluído na pauta', 'Punto incluido en el orden del día', 'Item put on the agenda'),
  },
  {
    id: 'agenda-refused',
    by: 'body',
    name: text('Ponto não incluído na pauta', 'Punto no incluido en el orden del día', 'Item not put on the agenda'),
  },
  {
    id: 'status-enquired',
    by: 'petitioner',
    enquires: true,
    name: text('Andamento consultado', 'Estado del trámite consultado', 'Progress enquired about'),
  },
  {
    id: 'meeting-held',
    by: 'body',
    moves: 'plen',
    name: text('Reunião realizada', 'Reunión celebrada', 'Meeting held'),
  },
  {
    id: 'recommendation-adopted',
    by: 'body',
    moves: 'delib',
    from: ['plen'],
    fields: [due],
    sets: ['br-conselho-resposta'],
    name: text('Recomendação ou moção aprovada', 'Recomendación o moción aprobada', 'Recommendation or motion adopted'),
  },
  {
    id: 'resolution-adopted',
    by: 'body',
    moves: 'delib',
    from: ['plen'],
    name: text('Resolução ou deliberação aprovada', 'Resolución o deliberación aprobada', 'Resolution adopted'),
  },
  {
    id: 'decision-published',
    by: 'body',
    from: ['delib'],
    name: text('Deliberação publicada', 'Deliberación publicada', 'Decision published'),
  },
  {
    id: 'authority-replied',
    by: 'state',
    from: ['delib'],
    name: text('Resposta da autoridade', 'Respuesta de la autoridad', 'The authority’s reply'),
  },
  {
    id: 'matter-closed',
    by: 'body',
    from: ['plen', 'delib'],
    outcome: 'encerrado',
    name: text('Assunto encerrado', 'Asunto concluido', 'Matter closed'),
  },
]

const readRules = text(
  'leia o regimento interno do conselho e registre a data que dele resulta.',
  'lea el reglamento interno del consejo y registre la fecha que resulte.',
  'read the council’s internal rules and record the date that follows from them.',
)

/** Limits that every council sets in its own rules. */
export const councilRules: readonly Rule[] = [
  {
    id: 'br-conselho-pauta',
    name: text('Pedir inclusão em pauta', 'Pedir la inclusión en el orden del día', 'Asking for an item on the agenda'),
    holder: 'petitioner',
    nature: 'procedural',
    opens: ['meeting-called'],
    closes: ['agenda-requested', 'meeting-held'],
    terms: [{ limit: ask(readRules), source: internalRules, confidence: 'KNOWN' }],
    examples: [
      dateless('ask', '2026-03-02', 'A antecedência está no regimento interno.'),
      dateless('ask', '2026-12-18', 'A antecedência está no regimento interno, também no fim do ano.'),
    ],
  },
  {
    id: 'br-conselho-decisao-pauta',
    name: text('Responder ao pedido de pauta', 'Responder a la solicitud', 'Answering the request for an item'),
    holder: 'body',
    nature: 'target',
    opens: ['agenda-requested'],
    closes: ['agenda-accepted', 'agenda-refused', 'meeting-held'],
    silence: ['status-enquired'],
    terms: [{ limit: ask(readRules), source: internalRules, confidence: 'KNOWN' }],
    examples: [
      dateless('ask', '2026-03-02', 'O regimento interno diz quem monta a pauta e quando.'),
      dateless('ask', '2026-07-20', 'O conselho pode entrar em recesso: o regimento diz.'),
    ],
  },
  {
    id: 'br-conselho-publicacao',
    name: text('Publicar a deliberação', 'Publicar la deliberación', 'Publishing the decision'),
    holder: 'body',
    nature: 'target',
    opens: ['resolution-adopted', 'recommendation-adopted'],
    closes: ['decision-published'],
    silence: ['status-enquired'],
    terms: [{ limit: ask(readRules), source: internalRules, confidence: 'KNOWN' }],
    examples: [
      dateless('ask', '2026-03-02', 'A publicação segue o regimento interno.'),
      dateless('ask', '2026-12-21', 'A publicação segue o regimento interno, também no fim do ano.'),
    ],
  },
  {
    id: 'br-conselho-resposta',
    name: text('Resposta da autoridade', 'Respuesta de la autoridad', 'The authority’s reply'),
    holder: 'state',
    nature: 'body-set',
    opens: ['recommendation-adopted'],
    closes: ['authority-replied', 'matter-closed'],
    silence: ['status-enquired', 'agenda-requested'],
    terms: [
      {
        limit: ask(
          text(
            'a data está na recomendação ou no regimento interno do conselho; sem ela, sugira uma e registre-a.',
            'la fecha está en la recomendación o en el reglamento interno del consejo; si falta, sugiera una y regístrela.',
            'the recommendation or the council’s internal rules give the date; if neither does, suggest one and record it.',
          ),
        ),
        source: internalRules,
        confidence: 'KNOWN',
      },
    ],
    examples: [
      dateless('ask', '2026-03-02', 'A própria recomendação fixa a data.'),
      dateless('ask', '2026-12-21', 'Sem data na peça nem no regimento, nada se calcula.'),
    ],
  },
]

/** What an organisation files with any council. */
export const councilFilings: readonly Filing[] = [
  {
    id: 'br-conselho-oficio-pauta',
    name: text('Ofício com pedido de pauta', 'Oficio con solicitud de punto', 'Letter asking for an agenda item'),
    by: 'petitioner',
    events: ['agenda-requested'],
    languages: ['pt'],
    outline: [
      text(
        'Presidente ou secretaria executiva do conselho',
        'Presidencia o secretaría ejecutiva del consejo',
        'Chair or executive secretariat',
      ),
      text('Ponto pedido e tempo de fala', 'Punto solicitado y tiempo de palabra', 'Item requested and speaking time'),
      text('Fatos e dados, em uma página', 'Hechos y datos, en una página', 'Facts and figures, on one page'),
      text('Norma e plano em que se apoia', 'Norma y plan en que se apoya', 'Norm and plan relied on'),
      text('Minuta da recomendação ou resolução', 'Borrador de la recomendación o resolución', 'Draft recommendation or resolution'),
      text('Autoridade destinatária e prazo sugerido', 'Autoridad destinataria y plazo sugerido', 'Authority addressed and date suggested'),
    ],
    requirements: [],
    checklist: [
      text('Antecedência do regimento conferida', 'Antelación del reglamento verificada', 'Notice under the internal rules checked'),
      text(
        'Conselheiro que o apoie, se não temos assento',
        'Consejero que lo apoye, si no tenemos asiento',
        'A member in support, if we have no seat',
      ),
      text('Ata da reunião anterior lida', 'Acta de la reunión anterior leída', 'Minutes of the last meeting read'),
    ],
  },
]
