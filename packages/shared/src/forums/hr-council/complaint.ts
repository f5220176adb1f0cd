import type { EventKind, Filing, Procedure, Rule } from '../../law.ts'
import type { Source } from '../../regimes.ts'
import { due, fixed } from '../terms.ts'
import { text } from '../text.ts'
import { unCalendar, unDates } from '../un/counting.ts'

/** The annex to resolution 5/1 on the institutions of the Council. */
function resolution(paragraphs: string, seen?: string): Source {
  const cite = `HRC resolution 5/1, annex, ${paragraphs}`
  return seen ? { cite, seen } : { cite }
}

const open = ['screening', 'transmitted', 'working_groups', 'council'] as const

const events: readonly EventKind[] = [
  {
    id: 'complaint-sent',
    name: text('Denúncia enviada', 'Denuncia enviada', 'Complaint sent'),
    by: 'petitioner',
    moves: 'screening',
    from: ['draft'],
  },
  {
    id: 'screened-out',
    name: text('Denúncia rejeitada na triagem', 'Denuncia rechazada en el examen inicial', 'Complaint screened out'),
    by: 'body',
    outcome: 'screened_out',
    from: ['screening'],
  },
  {
    id: 'transmitted-to-state',
    name: text('Denúncia transmitida ao Estado', 'Denuncia transmitida al Estado', 'Complaint transmitted to the State'),
    by: 'body',
    moves: 'transmitted',
    from: ['screening'],
    sets: ['hrc-complaint-procedure-state-reply'],
    fields: [due],
  },
  {
    id: 'state-reply-received',
    name: text('Resposta do Estado recebida', 'Respuesta del Estado recibida', "State's reply received"),
    by: 'state',
    moves: 'working_groups',
    from: ['transmitted', 'working_groups'],
  },
  {
    id: 'examined-without-reply',
    name: text('Exame sem resposta do Estado', 'Examen sin respuesta del Estado', "Examined without the State's reply"),
    by: 'body',
    moves: 'working_groups',
    from: ['transmitted'],
  },
  {
    id: 'status-enquiry-sent',
    name: text('Consulta sobre o andamento enviada', 'Consulta sobre el estado del trámite enviada', 'Status enquiry sent'),
    by: 'petitioner',
    enquires: true,
    from: open,
  },
  {
    id: 'kept-under-review',
    name: text('Situação mantida em exame', 'Situación mantenida en examen', 'Situation kept under review'),
    by: 'body',
    from: ['working_groups', 'council'],
  },
  {
    id: 'dismissed',
    name: text(
      'Denúncia arquivada pelos grupos de trabalho',
      'Denuncia desestimada por los grupos de trabajo',
      'Complaint dismissed by the working groups',
    ),
    by: 'body',
    outcome: 'dismissed',
    from: ['working_groups'],
  },
  {
    id: 'referred-to-council',
    name: text('Situação levada ao Conselho', 'Situación remitida al Consejo', 'Situation referred to the Council'),
    by: 'body',
    moves: 'council',
    from: ['working_groups'],
  },
  {
    id: 'consideration-discontinued',
    name: text('Exame encerrado pelo Conselho', 'Examen concluido por el Consejo', 'Consideration discontinued by the Council'),
    by: 'body',
    outcome: 'discontinued',
    from: ['council'],
  },
  {
    id: 'public-consideration-decided',
    name: text('Conselho passa ao exame público', 'El Consejo pasa al examen público', 'Council takes it up in public'),
    by: 'body',
    outcome: 'public',
    from: ['council'],
  },
]

const rules: readonly Rule[] = [
  {
    id: 'hrc-complaint-procedure-state-reply',
    name: text('Resposta do Estado', 'Respuesta del Estado', "State's reply"),
    holder: 'state',
    nature: 'procedural',
    opens: ['transmitted-to-state'],
    closes: ['state-reply-received'],
    silence: ['examined-without-reply', 'status-enquiry-sent'],
    extension: { allowed: true, base: 'due', source: resolution('para. 101') },
    terms: [{ limit: fixed({ months: 3 }, unDates), source: resolution('para. 101'), confidence: 'KNOWN' }],
    examples: [
      { trigger: '2026-03-02', due: '2026-06-02', safe: '2026-06-01', why: 'same day three months later' },
      { trigger: '2026-11-30', due: '2027-02-28', safe: '2027-02-26', why: 'last day of February, a Sunday, not moved' },
    ],
  },
]

const pattern = text(
  'Quadro persistente de violações graves, provado de modo fidedigno',
  'Cuadro persistente de violaciones graves, probado de manera fehaciente',
  'A consistent pattern of gross violations, reliably attested',
)

const filing: Filing = {
  id: 'hrc-complaint-form',
  name: text('Denúncia ao procedimento do Conselho', 'Denuncia al procedimiento del Consejo', 'Complaint to the Council procedure'),
  by: 'petitioner',
  events: ['complaint-sent'],
  languages: ['ar', 'zh', 'en', 'fr', 'ru', 'es'],
  outline: [
    text('Autor e pedido de sigilo', 'Autor y solicitud de confidencialidad', 'Author and request for confidentiality'),
    text('Estado denunciado', 'Estado denunciado', 'State concerned'),
    text('Fatos e vítimas', 'Hechos y víctimas', 'Facts and victims'),
    pattern,
    text('Direitos violados', 'Derechos violados', 'Rights violated'),
    text('Esgotamento dos recursos internos', 'Agotamiento de los recursos internos', 'Exhaustion of domestic remedies'),
    text('Outros procedimentos internacionais', 'Otros procedimientos internacionales', 'Other international procedures'),
    text('Documentos', 'Documentos', 'Documents'),
  ],
  requirements: [
    {
      id: 'hrc-complaint-procedure-length',
      says: text(
        'Até 15 páginas, numa das seis línguas da ONU, com os recursos internos esgotados.',
        'Hasta 15 páginas, en una de las seis lenguas de la ONU, con los recursos internos agotados.',
        'Up to 15 pages, in one of the six UN languages, domestic remedies exhausted.',
      ),
      most: { n: 15, unit: 'pages' },
      source: resolution('paras. 85-88', 'secondary copy of the OHCHR page'),
      confidence: 'VERIFIED',
    },
  ],
  checklist: [
    text('Casos datados que mostrem o quadro', 'Casos fechados que muestren el cuadro', 'Dated cases that show the pattern'),
    text('Decisões internas finais', 'Decisiones internas definitivas', 'Final domestic decisions'),
    text('Autor identificado', 'Autor identificado', 'An identified author'),
  ],
}

/** The confidential complaint procedure on consistent patterns of gross violations. */
export const councilComplaint: Procedure = {
  id: 'hrc-complaint',
  name: text('Procedimento de denúncia do Conselho', 'Procedimiento de denuncia del Consejo', 'Complaint procedure of the Council'),
  noun: text('denúncia', 'denuncia', 'complaint'),
  ourRole: 'petitioner',
  calendar: unCalendar,
  stages: [
    { id: 'draft', name: text('Preparação', 'Preparación', 'Drafting'), waitsFor: 'petitioner' },
    { id: 'screening', name: text('Triagem', 'Examen inicial', 'Initial screening'), waitsFor: 'body' },
    { id: 'transmitted', name: text('Transmitida ao Estado', 'Transmitida al Estado', 'Transmitted to the State'), waitsFor: 'state' },
    { id: 'working_groups', name: text('Grupos de trabalho', 'Grupos de trabajo', 'Working groups'), waitsFor: 'body' },
    { id: 'council', name: text('Conselho', 'Consejo', 'Council'), waitsFor: 'body' },
  ],
  events,
  rules,
  outcomes: [
    { id: 'screened_out', name: text('Rejeitada na triagem', 'Rechazada en el examen inicial', 'Screened out') },
    { id: 'dismissed', name: text('Arquivada', 'Desestimada', 'Dismissed') },
    { id: 'discontinued', name: text('Exame encerrado', 'Examen concluido', 'Consideration discontinued') },
    { id: 'public', name: text('Exame público', 'Examen público', 'Taken up in public') },
  ],
  filings: [filing],
  provisions: [],
  accepts: 'every-state',
  door: {
    entry: 'complaint-sent',
    exhaustion: 'required',
    sameMatter: {
      bars: 'pending',
      says: text(
        'Não trata de caso que já esteja em procedimento especial, órgão de tratado ou procedimento regional análogo.',
        'No trata casos que ya estén ante un procedimiento especial, un órgano de tratado o un procedimiento regional análogo.',
        'Takes no case that a special procedure, a treaty body or a similar regional procedure is dealing with.',
      ),
      source: resolution('para. 87'),
      confidence: 'KNOWN',
    },
    languages: ['ar', 'zh', 'en', 'fr', 'ru', 'es'],
    needs: [
      pattern,
      text(
        'Recursos internos esgotados ou ineficazes',
        'Recursos internos agotados o ineficaces',
        'Domestic remedies exhausted or ineffective',
      ),
      text('Autor identificado', 'Autor identificado', 'An identified author'),
    ],
  },
}
