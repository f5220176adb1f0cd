import type { Procedure } from '../../law.ts'
import { fixed } from '../terms.ts'
import { text } from '../text.ts'
import { federalAdministration } from './calendars.ts'
import { statusEnquired, wentToCourt } from './common.ts'
import { administrative } from './counting.ts'
import { cited, secondary } from './sources.ts'

const usersUrl = 'https://www.planalto.gov.br/ccivil_03/_ato2015-2018/2017/lei/l13460.htm'

const usersLaw = (articles: string, seen?: string) => cited(`Lei 13.460/2017, ${articles}`, usersUrl, seen)

/** Complaint, report or suggestion to an ombudsman's office (Law 13.460/2017). */
export const ombudsmanReport: Procedure = {
  id: 'br-ouvidoria',
  name: text('Manifestação à ouvidoria', 'Presentación ante la ouvidoria (defensoría del usuario)', 'Report to the ombudsman’s office'),
  noun: text('manifestação', 'presentación', 'report'),
  ourRole: 'petitioner',
  country: 'BR',
  calendar: federalAdministration,
  stages: [{ id: 'manifestacao', name: text('Na ouvidoria', 'En la ouvidoria', 'With the ombudsman’s office'), waitsFor: 'body' }],
  events: [
    {
      id: 'report-received',
      name: text('Manifestação recebida', 'Presentación recibida', 'Report received'),
      by: 'petitioner',
      moves: 'manifestacao',
      from: ['manifestacao'],
    },
    {
      id: 'office-asked',
      name: text('Ouvidoria pediu informações ao órgão', 'La ouvidoria pidió información al órgano', 'Office asked for information'),
      by: 'body',
      from: ['manifestacao'],
    },
    {
      id: 'office-replied',
      name: text('Órgão respondeu à ouvidoria', 'El órgano respondió a la ouvidoria', 'Office replied to the ombudsman'),
      by: 'state',
      from: ['manifestacao'],
    },
    {
      id: 'final-answer',
      name: text('Decisão administrativa final', 'Decisión administrativa final', 'Final administrative answer'),
      by: 'body',
      from: ['manifestacao'],
      outcome: 'respondida',
    },
    {
      id: 'report-archived',
      name: text('Manifestação arquivada', 'Presentación archivada', 'Report archived'),
      by: 'body',
      from: ['manifestacao'],
      outcome: 'arquivada',
    },
    statusEnquired,
    wentToCourt,
  ],
  rules: [
    {
      id: 'br-ouvidoria-30d',
      name: text('Decisão final da ouvidoria', 'Decisión final de la ouvidoria', 'Final answer of the ombudsman'),
      holder: 'body',
      nature: 'target',
      opens: ['report-received'],
      closes: ['final-answer', 'report-archived'],
      extension: { allowed: true, times: 1, notBeyond: { days: 60 }, base: 'due', source: usersLaw('art. 16') },
      silence: ['status-enquired', 'went-to-court'],
      terms: [
        {
          limit: fixed({ days: 30 }, administrative),
          source: usersLaw('art. 16 e parágrafo único', secondary),
          confidence: 'VERIFIED',
          note: text(
            'Não substitui recurso nem interrompe outro prazo. Sem resposta, leve à Ouvidoria-Geral da União ou ao Ministério Público.',
            'No sustituye el recurso ni interrumpe otro plazo. Sin respuesta, acuda a la Ouvidoria-Geral da União o al Ministerio Público.',
            'It replaces no appeal and interrupts no other period. Without an answer, go to the Ouvidoria-Geral da União or the public prosecution.',
          ),
        },
      ],
      examples: [
        { trigger: '2026-03-09', due: '2026-04-08', why: '22 dias até 31/3; 8/4 = 30.' },
        { trigger: '2026-05-05', due: '2026-06-08', why: '4/6 = 30, Corpus Christi; 5/6 ponto facultativo: segunda, 8.' },
      ],
    },
    {
      id: 'br-ouvidoria-orgao-20d',
      name: text('Resposta do órgão à ouvidoria', 'Respuesta del órgano a la ouvidoria', 'Reply of the office to the ombudsman'),
      holder: 'state',
      nature: 'procedural',
      opens: ['office-asked'],
      closes: ['office-replied', 'final-answer'],
      extension: { allowed: true, times: 1, notBeyond: { days: 40 }, base: 'due', source: usersLaw('art. 16, parágrafo único') },
      silence: ['status-enquired'],
      terms: [{ limit: fixed({ days: 20 }, administrative), source: usersLaw('art. 16, parágrafo único'), confidence: 'KNOWN' }],
      examples: [
        { trigger: '2026-03-09', due: '2026-03-30', why: '29/3, domingo, = 20: segunda, 30.' },
        { trigger: '2026-03-10', due: '2026-03-30', why: '30/3 = 20.' },
      ],
    },
  ],
  outcomes: [
    { id: 'respondida', name: text('Respondida', 'Respondida', 'Answered') },
    { id: 'arquivada', name: text('Arquivada', 'Archivada', 'Archived') },
  ],
  filings: [],
  provisions: [
    {
      id: 'br-ouvidoria-anonima',
      says: text(
        'Nenhuma manifestação pode ser recusada, e a identidade de quem a faz é informação protegida.',
        'Ninguna presentación puede rechazarse, y la identidad de quien la hace es información protegida.',
        'No report may be refused, and the identity of its author is protected.',
      ),
      source: usersLaw('arts. 10 e 11'),
      confidence: 'KNOWN',
    },
  ],
}
