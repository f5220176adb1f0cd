import type { Language, Text } from '../languages.ts'

const words = (pt: string, es: string, en: string): Text => ({ 'pt-BR': pt, es, en })

/** What decisions and reports are, and what is decided in them, as the bodies say it. */
const terms: readonly Text[] = [
  words('Sentença', 'Sentencia', 'Judgment'),
  words('Sentença de Interpretação', 'Sentencia de Interpretación', 'Interpretation Judgment'),
  words('Opinião Consultiva', 'Opinión Consultiva', 'Advisory Opinion'),
  words('Resolução', 'Resolución', 'Resolution'),
  words('Resolução da Corte', 'Resolución de la Corte', 'Order of the Court'),
  words('Relatório', 'Informe', 'Report'),
  words('Relatório de Mérito', 'Informe de Fondo', 'Merits Report'),
  words('Relatório de Admissibilidade', 'Informe de Admisibilidad', 'Admissibility Report'),
  words('Decisão', 'Decisión', 'Decision'),
  words('Parecer', 'Dictamen', 'Views'),
  words('Opinião', 'Opinión', 'Opinion'),
  words('Comentário geral', 'Observación general', 'General comment'),
  words('Recomendação geral', 'Recomendación general', 'General recommendation'),
  words('Observações finais', 'Observaciones finales', 'Concluding observations'),
  words('Acórdão da Grande Câmara', 'Sentencia de Gran Sala', 'Grand Chamber judgment'),
  words('Acórdão de Câmara', 'Sentencia de Sala', 'Chamber judgment'),
  words('Convenção', 'Convención', 'Convention'),
  words('Pacto', 'Pacto', 'Covenant'),
  words('Protocolo', 'Protocolo', 'Protocol'),
  words('Declaração', 'Declaración', 'Declaration'),
  words('Exceções Preliminares', 'Excepciones Preliminares', 'Preliminary Objections'),
  words('Exceção Preliminar', 'Excepción Preliminar', 'Preliminary Objection'),
  words('Mérito', 'Fondo', 'Merits'),
  words('Reparações', 'Reparaciones', 'Reparations'),
  words('Custas', 'Costas', 'Costs'),
  words(
    'Interpretação da Sentença de Exceções Preliminares',
    'Interpretación de la Sentencia de Excepciones Preliminares',
    'Interpretation of the Judgment on Preliminary Objections',
  ),
  words('Medidas Provisórias', 'Medidas Provisionales', 'Provisional Measures'),
  words('Supervisão de Cumprimento de Sentença', 'Supervisión de Cumplimiento de Sentencia', 'Monitoring Compliance with Judgment'),
]

const termsByWord = new Map(terms.flatMap((term) => Object.values(term).map((word) => [word.toLowerCase(), term] as const)))

/** A term of the bodies in a language, its number kept: "Opinión Consultiva OC-21/14". What is not known stays as it is. */
export function sayTerm(written: string, language: Language): string {
  const known = termsByWord.get(written.toLowerCase())
  if (known) return known[language]
  const [, head = '', number = ''] = /^(.+?)( (?:OC-|No\. |Nº |n\.º )?[\d/-]+)$/.exec(written) ?? []
  return head === '' ? written : `${termsByWord.get(head.toLowerCase())?.[language] ?? head}${number}`
}

const lastAnd: Readonly<Record<Language, string>> = { 'pt-BR': ' e ', es: ' y ', en: ' and ' }

/** "Excepciones Preliminares, Fondo, Reparaciones y Costas" in a language, if every word of it is known. */
export function sayPhases(written: string, language: Language): string {
  const phases = written.split(/,\s*|\s+(?:y|e|and)\s+/).map((phase) => termsByWord.get(phase.toLowerCase())?.[language])
  if (phases.some((phase) => phase === undefined)) return written
  return phases.length < 2 ? phases.join('') : `${phases.slice(0, -1).join(', ')}${lastAnd[language]}${phases.at(-1)}`
}

/** "Serie C No. 218" as the Inter-American Court writes it in a language; other numbers stay. */
export function saySeries(written: string, language: Language): string {
  const series = /^s[eé]rie?s? ([A-E]),? (?:no?\.?|nº|n\.º) ?(\d+)$/i.exec(written)
  if (!series) return written
  return `${{ 'pt-BR': 'Série', es: 'Serie', en: 'Series' }[language]} ${series[1]} ${language === 'pt-BR' ? 'Nº' : 'No.'} ${series[2]}`
}

export function isSeries(written: string): boolean {
  return saySeries(written, 'en').startsWith('Series ')
}

/** As it stands in the middle of a sentence: "judgment of 23 November 2010"; "Advisory Opinion OC-21/14" is a name. */
export function lowered(term: string): string {
  return /^\p{Lu}\p{Ll}/u.test(term) && !/^\S+ \p{Lu}/u.test(term) ? term.charAt(0).toLowerCase() + term.slice(1) : term
}

const of: Readonly<Record<Language, string>> = { 'pt-BR': ' de ', es: ' de ', en: ' of ' }

/** "Sentencia de 23 de noviembre de 2010"; what is unknown is left out. */
export function dated(term: string, day: string, language: Language): string {
  return [term, day].filter((word) => word !== '').join(of[language])
}
