import type { Filing } from '../../law.ts'
import { text } from '../text.ts'
import { courtLanguages } from './languages.ts'
import { courtRules, practiceDirection, supervision } from './sources.ts'

const practice = 'Practice Direction on third-party intervention'

const leaveRequest: Filing = {
  id: 'echr-tpi-request',
  name: text('Pedido de autorização para intervir', 'Solicitud de autorización para intervenir', 'Request for leave to intervene'),
  by: 'amicus',
  events: ['leave-requested'],
  languages: courtLanguages,
  outline: [
    text('Caso, número da petição e seção', 'Caso, número de demanda y sección', 'Case, application number and Section'),
    text(
      'Interveniente: mandato, experiência, independência, vínculos',
      'Interviniente: mandato, experiencia, independencia, vínculos',
      'The intervener: mandate, expertise, independence, links',
    ),
    text(
      'Interesse da boa administração da justiça',
      'Interés de la buena administración de justicia',
      'Interest of the administration of justice',
    ),
    text(
      'Questões a tratar, sem o mérito do caso',
      'Cuestiones por tratar, sin el fondo del caso',
      'Issues to be addressed, not the merits',
    ),
    text('Compromisso de extensão e formato', 'Compromiso de extensión y formato', 'Undertaking on length and format'),
    text('Assinatura', 'Firma', 'Signature'),
  ],
  requirements: [
    {
      id: 'echr-tpi-reasoned',
      says: text('Fundamentado, em inglês ou francês.', 'Motivada, en inglés o francés.', 'Reasoned, in English or French.'),
      source: courtRules(`Rule 44 § 3 (b), as amended on 3 March 2023; ${practice}`, 'summaries of the amendment of 2023'),
      confidence: 'VERIFIED',
    },
    {
      id: 'echr-tpi-request-pages',
      says: text('De uma a três páginas, por costume.', 'De una a tres páginas, por costumbre.', 'One to three pages, by custom.'),
      source: practiceDirection('third-party intervention'),
      confidence: 'KNOWN',
    },
  ],
  checklist: [
    text('Data de publicação no HUDOC', 'Fecha de publicación en HUDOC', 'Date of publication on HUDOC'),
    text('Perguntas da Corte às partes', 'Preguntas del Tribunal a las partes', "The Court's questions to the parties"),
    text('Estatuto e mandato da organização', 'Estatutos y mandato de la organización', 'Statutes and mandate of the organisation'),
  ],
}

const comments: Filing = {
  id: 'echr-tpi-comments',
  name: text('Observações do terceiro interveniente', 'Observaciones del tercero interviniente', 'Third-party comments'),
  by: 'amicus',
  events: ['third-party-comments-filed'],
  languages: courtLanguages,
  outline: [
    text('Introdução e resumo', 'Introducción y resumen', 'Introduction and summary'),
    text('Direito comparado e internacional', 'Derecho comparado e internacional', 'Comparative and international law'),
    text('Dados sobre a prática', 'Datos sobre la práctica', 'Data on practice'),
    text('Princípios propostos à Corte', 'Principios propuestos al Tribunal', 'Principles the Court is invited to apply'),
    text('Conclusão', 'Conclusión', 'Conclusion'),
  ],
  requirements: [
    {
      id: 'echr-tpi-comments-pages',
      says: text(
        'Até 10 páginas, salvo outro número na carta de autorização.',
        'Hasta 10 páginas, salvo otra cifra en la carta de autorización.',
        'Up to 10 pages, unless the letter granting leave says otherwise.',
      ),
      most: { n: 10, unit: 'pages' },
      source: courtRules(`Rule 44 § 5; ${practice}`),
      confidence: 'KNOWN',
    },
    {
      id: 'echr-tpi-comments-scope',
      says: text(
        'Nada sobre os fatos nem o mérito do caso; A4, corpo 12, parágrafos numerados.',
        'Nada sobre los hechos ni el fondo del caso; A4, cuerpo 12, párrafos numerados.',
        'Nothing on the facts or merits of the case; A4, 12 pt, numbered paragraphs.',
      ),
      source: practiceDirection('third-party intervention'),
      confidence: 'KNOWN',
    },
  ],
  checklist: [
    text('Carta de autorização: data e páginas', 'Carta de autorización: fecha y páginas', 'Letter granting leave: date and pages'),
    text('Fontes citadas', 'Fuentes citadas', 'Sources cited'),
  ],
}

/** What an intervener files. */
export const interventionFilings: readonly Filing[] = [leaveRequest, comments]

/** What an organisation sends to the Committee of Ministers. */
export const executionFilings: readonly Filing[] = [
  {
    id: 'echr-rule9-2',
    name: text('Comunicação da Regra 9.2', 'Comunicación de la Regla 9.2', 'Rule 9.2 communication'),
    by: 'party',
    events: ['rule9-2-communication-sent'],
    languages: courtLanguages,
    outline: [
      text('Carta ao Secretariado', 'Carta a la Secretaría', 'Cover letter to the Secretariat'),
      text(
        'Organização e caso (como no HUDOC-EXEC)',
        'Organización y caso (como en HUDOC-EXEC)',
        'Organisation and case (as in HUDOC-EXEC)',
      ),
      text(
        'Tipo: medidas individuais, gerais ou questão de procedimento',
        'Tipo: medidas individuales, generales o cuestión de procedimiento',
        'Type: individual measures, general measures or procedure',
      ),
      text('Avaliação do plano de ação', 'Evaluación del plan de acción', 'Assessment of the action plan'),
      text('Fatos e dados desde o último exame', 'Hechos y datos desde el último examen', 'Facts and data since the last examination'),
      text('Recomendações numeradas ao Comitê', 'Recomendaciones numeradas al Comité', 'Numbered recommendations to the Committee'),
      text('Anexos', 'Anexos', 'Annexes'),
    ],
    requirements: [
      {
        id: 'echr-rule9-2-form',
        says: text(
          'Breve; diz se trata de medidas individuais, gerais ou de procedimento; torna-se pública.',
          'Breve; dice si trata de medidas individuales, generales o de procedimiento; se hace pública.',
          'Short; says whether it concerns individual measures, general measures or procedure; becomes public.',
        ),
        source: supervision('Committee of Ministers, Rule 9.2 (wording of 6 July 2022)', 'guidelines for NGOs and national institutions'),
        confidence: 'VERIFIED',
      },
    ],
    checklist: [
      text('Plano de ação do Estado', 'Plan de acción del Estado', "The State's action plan"),
      text('Data da reunião de direitos humanos', 'Fecha de la reunión de derechos humanos', 'Date of the human-rights meeting'),
      text('Endereço atual do Secretariado', 'Dirección actual de la Secretaría', 'Current address of the Secretariat'),
    ],
  },
]
