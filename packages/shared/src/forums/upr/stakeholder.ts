import type { Filing, Procedure, Rule } from '../../law.ts'
import type { Source } from '../../regimes.ts'
import { ask, dateless } from '../terms.ts'
import { text } from '../text.ts'
import { unCalendar } from '../un/counting.ts'
import { stakeholderEvents } from './events.ts'

function guidelines(seen?: string): Source {
  const source = { cite: 'UPR guidelines for stakeholders (OHCHR)', url: 'https://www.ohchr.org/en/hr-bodies/upr/ngos-nhris' }
  return seen ? { ...source, seen } : source
}

const rules: readonly Rule[] = [
  {
    id: 'upr-stakeholder-deadline',
    name: text('Enviar a contribuição à RPU', 'Enviar la contribución al EPU', 'Sending the UPR submission'),
    holder: 'petitioner',
    nature: 'bar',
    opens: ['deadline-published'],
    closes: ['submission-sent'],
    extension: { allowed: false, base: 'due', source: guidelines() },
    terms: [
      {
        limit: ask(
          text(
            'a data e a hora de Genebra estão na página do ACNUDH para a sessão, cerca de sete meses antes do exame; atraso não se admite.',
            'la fecha y la hora de Ginebra están en la página del ACNUDH para la sesión, unos siete meses antes del examen; no se admiten retrasos.',
            "date and Geneva hour are on OHCHR's page for the session, about seven months before the review; late submissions are not considered.",
          ),
        ),
        source: guidelines(
          'OHCHR page and guidelines: dates per session, binding; UPR-Info timeline: about seven months before the review',
        ),
        confidence: 'VERIFIED',
      },
    ],
    examples: [
      dateless('ask', '2022-01-10', 'each session has its own date'),
      dateless('ask', '2027-01-04', 'the hour in Geneva is published as well'),
    ],
  },
]

const filing: Filing = {
  id: 'upr-submission',
  name: text('Contribuição de parte interessada', 'Contribución de parte interesada', 'Stakeholder submission'),
  by: 'petitioner',
  events: ['submission-sent'],
  languages: ['en', 'fr', 'es'],
  outline: [
    text(
      'Capa: organização, contato, palavras-chave',
      'Portada: organización, contacto, palabras clave',
      'Cover: organisation(s), contact, key words',
    ),
    text('Introdução e resumo', 'Introducción y resumen', 'Introduction and summary'),
    text('Seguimento das recomendações anteriores', 'Seguimiento de recomendaciones anteriores', 'Follow-up to previous recommendations'),
    text('Marco normativo e institucional', 'Marco normativo e institucional', 'National framework'),
    text(
      'Situação por temas (parágrafos numerados)',
      'Situación por temas (párrafos numerados)',
      'Situation by theme (numbered paragraphs)',
    ),
    text('Recomendações', 'Recomendaciones', 'Recommendations'),
    text('Notas; anexo', 'Notas; anexo', 'Endnotes; annex table'),
  ],
  requirements: [
    {
      id: 'upr-word-limit-individual',
      says: text(
        'Contribuição individual: até 2.815 palavras, sem notas nem anexos. Acima disso não é considerada.',
        'Contribución individual: hasta 2.815 palabras, sin notas ni anexos. Si excede, no se considera.',
        'Individual submission: up to 2,815 words, notes and annexes aside. Longer ones are not considered.',
      ),
      most: { n: 2815, unit: 'words' },
      source: guidelines(),
      confidence: 'KNOWN',
    },
    {
      id: 'upr-word-limit-joint',
      says: text(
        'Contribuição conjunta: até 5.630 palavras.',
        'Contribución conjunta: hasta 5.630 palabras.',
        'Joint submission: up to 5,630 words.',
      ),
      most: { n: 5630, unit: 'words' },
      source: guidelines(),
      confidence: 'KNOWN',
    },
    {
      id: 'upr-one-submission-per-state',
      says: text(
        'Uma contribuição individual por organização, além das conjuntas; cada uma sobre um só Estado.',
        'Una contribución individual por organización, además de las conjuntas; cada una sobre un solo Estado.',
        'One individual submission per organisation, besides joint ones; each about one State.',
      ),
      source: guidelines(),
      confidence: 'KNOWN',
    },
    {
      id: 'upr-format',
      says: text(
        'Arquivo Word com parágrafos numerados; capa com contato.',
        'Archivo Word con párrafos numerados; portada con contacto.',
        'A Word file with numbered paragraphs; cover page with contact.',
      ),
      source: guidelines(),
      confidence: 'KNOWN',
    },
  ],
  checklist: [
    text('Recomendações do ciclo anterior', 'Recomendaciones del ciclo anterior', 'Recommendations of the last cycle'),
    text('Dados desde o último exame', 'Datos desde el último examen', 'Figures since the last review'),
    text('Parceiros da contribuição conjunta', 'Socios de la contribución conjunta', 'Partners in a joint submission'),
    text('Contagem de palavras', 'Recuento de palabras', 'Word count'),
  ],
}

/** Submission of an organisation for the review of a State. */
export const stakeholderSubmission: Procedure = {
  id: 'upr-stakeholder',
  name: text(
    'Contribuição à Revisão Periódica Universal',
    'Contribución al Examen Periódico Universal',
    'Submission to the Universal Periodic Review',
  ),
  noun: text('contribuição', 'contribución', 'submission'),
  ourRole: 'petitioner',
  calendar: unCalendar,
  stages: [
    { id: 'draft', name: text('Preparação', 'Preparación', 'Drafting'), waitsFor: 'petitioner' },
    { id: 'submitted', name: text('Enviada', 'Enviada', 'Sent'), waitsFor: 'body' },
    {
      id: 'summary',
      name: text('Resumo do ACNUDH publicado', 'Resumen del ACNUDH publicado', "OHCHR's summary published"),
      waitsFor: 'body',
    },
    {
      id: 'reviewed',
      name: text('Exame feito, resultado pendente', 'Examen hecho, resultado pendiente', 'Reviewed, outcome pending'),
      waitsFor: 'state',
    },
    { id: 'implementation', name: text('Implementação', 'Aplicación', 'Implementation'), waitsFor: 'state' },
  ],
  events: stakeholderEvents,
  rules,
  outcomes: [
    { id: 'not_considered', name: text('Não considerada', 'No considerada', 'Not considered') },
    { id: 'adopted', name: text('Resultado adotado', 'Resultado aprobado', 'Outcome adopted') },
  ],
  filings: [filing],
  provisions: [
    {
      id: 'upr-brazil-next-review',
      says: text(
        'Brasil: último exame na 41ª sessão; próximo em 2027. A data-limite vem do ACNUDH.',
        'Brasil: último examen en el 41.º período de sesiones; próximo en 2027. La fecha límite la fija el ACNUDH.',
        'Brazil: last reviewed at the 41st session; next in 2027. The closing date comes from OHCHR.',
      ),
      source: {
        cite: 'upr-info.org',
        url: 'https://upr-info.org/en/review/brazil',
        seen: 'Next review 2027; documents A/HRC/WG.6/41/BRA',
      },
      confidence: 'VERIFIED',
    },
  ],
  accepts: 'every-state',
  door: {
    entry: 'submission-sent',
    exhaustion: 'not-required',
    sameMatter: {
      bars: 'never',
      says: text(
        'Exame político do Estado inteiro: nenhum caso a impede.',
        'Examen político de todo el Estado: ningún caso lo impide.',
        'A political review of the whole State: no case bars it.',
      ),
      source: guidelines(),
      confidence: 'KNOWN',
    },
    languages: ['en', 'fr', 'es'],
    needs: [
      text('Estado com exame marcado', 'Estado con examen previsto', 'A State with a review ahead'),
      text('Data-limite da sessão', 'Fecha límite de la sesión', 'Closing date of the session'),
      text('Recomendações do ciclo anterior', 'Recomendaciones del ciclo anterior', 'Recommendations of the last cycle'),
    ],
  },
}
