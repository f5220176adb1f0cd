import type { Filing } from '../../law.ts'
import { text } from '../text.ts'
import { courtLanguages, officialLanguages } from './languages.ts'
import { convention, courtRules, practiceDirection } from './sources.ts'

const numbered = text('Parágrafos e páginas numerados.', 'Párrafos y páginas numerados.', 'Numbered paragraphs and pages.')

const form: Filing = {
  id: 'echr-form',
  name: text('Formulário de petição', 'Formulario de demanda', 'Application form'),
  by: 'petitioner',
  events: ['application-lodged'],
  languages: officialLanguages,
  outline: [
    text('A. Requerente', 'A. Demandante', 'A. Applicant'),
    text('B. Estado(s)', 'B. Estado(s)', 'B. State(s)'),
    text('C-D. Representante e procuração', 'C-D. Representante y poder', 'C-D. Representative and authority'),
    text('E. Exposição dos fatos', 'E. Exposición de los hechos', 'E. Statement of the facts'),
    text('F. Violações alegadas, por artigo', 'F. Violaciones alegadas, por artículo', 'F. Alleged violations, by Article'),
    text(
      'G. Admissibilidade: recursos internos e datas',
      'G. Admisibilidad: recursos internos y fechas',
      'G. Admissibility: remedies used and dates',
    ),
    text('Outros recursos disponíveis', 'Otros recursos disponibles', 'Other available remedies'),
    text('H. Outros procedimentos internacionais', 'H. Otros procedimientos internacionales', 'H. Other international proceedings'),
    text('I. Lista de documentos, em ordem de data', 'I. Lista de documentos, por orden de fecha', 'I. List of documents, by date'),
    text('Declaração e assinatura', 'Declaración y firma', 'Declaration and signature'),
  ],
  requirements: [
    {
      id: 'echr-form-original-by-post',
      says: text(
        'Formulário oficial em vigor; original pelo correio (eComms e fax não detêm o prazo).',
        'Formulario oficial vigente; original por correo (eComms y fax no detienen el plazo).',
        'The official form in force; the original by post (eComms and fax do not stop time).',
      ),
      source: courtRules('Rule 47 §§ 1 and 2 (a)', 'French text of Rule 47 §§ 1 and 2 (a)'),
      confidence: 'VERIFIED',
    },
    {
      id: 'echr-form-facts',
      says: text(
        'Os fatos cabem nas 3 páginas do formulário e devem bastar-se ali.',
        'Los hechos caben en las 3 páginas del formulario y deben bastarse allí.',
        'The facts fit the 3 pages of the form and must be complete there.',
      ),
      most: { n: 3, unit: 'pages' },
      source: courtRules('Rule 47 § 2 (a)'),
      confidence: 'KNOWN',
    },
    {
      id: 'echr-form-copies',
      says: text(
        'Só cópias, numeradas, sem grampo nem encadernação.',
        'Solo copias, numeradas, sin grapas ni encuadernación.',
        'Copies only, numbered, neither stapled nor bound.',
      ),
      source: courtRules('Rule 47 § 3.1; Practice Direction on the institution of proceedings'),
      confidence: 'KNOWN',
    },
  ],
  checklist: [
    text('Procuração no formulário, assinada à mão', 'Poder en el formulario, firmado a mano', 'Authority in the form, signed by hand'),
    text(
      'Decisões internas e prova das datas',
      'Decisiones internas y prueba de las fechas',
      'Domestic decisions and proof of their dates',
    ),
    text('Formulário da versão atual', 'Formulario de la versión vigente', 'The current version of the form'),
    text('Comprovante de postagem', 'Comprobante de envío', 'Proof of posting'),
  ],
}

const supplement: Filing = {
  id: 'echr-supplement',
  name: text('Suplemento ao formulário', 'Suplemento al formulario', 'Supplement to the application form'),
  by: 'petitioner',
  events: ['application-lodged'],
  languages: officialLanguages,
  outline: [
    text('Fatos, em complemento', 'Hechos, como complemento', 'Facts, in addition'),
    text('Violações e argumentos', 'Violaciones y argumentos', 'Violations and arguments'),
    text('Admissibilidade', 'Admisibilidad', 'Admissibility'),
  ],
  requirements: [
    {
      id: 'echr-supplement-20-pages',
      says: text(
        'Até 20 páginas, sem os documentos; completa o formulário, não o substitui.',
        'Hasta 20 páginas, sin los documentos; completa el formulario, no lo sustituye.',
        'Up to 20 pages, documents aside; it completes the form and does not replace it.',
      ),
      most: { n: 20, unit: 'pages' },
      source: courtRules('Rule 47 § 2 (b)'),
      confidence: 'KNOWN',
    },
    {
      id: 'echr-supplement-format',
      says: text(
        'A4, margem de 3,5 cm ou mais, corpo 12; parágrafos e páginas numerados.',
        'A4, margen de 3,5 cm o más, cuerpo 12; párrafos y páginas numerados.',
        'A4, margin of 3.5 cm or more, 12 pt; numbered paragraphs and pages.',
      ),
      source: practiceDirection('written pleadings'),
      confidence: 'KNOWN',
    },
  ],
  checklist: [
    numbered,
    text('Remissão aos itens do formulário', 'Remisión a los apartados del formulario', 'References to the sections of the form'),
  ],
}

const observations: Filing = {
  id: 'echr-observations',
  name: text(
    'Réplica e pedido de satisfação equitativa',
    'Réplica y solicitud de satisfacción equitativa',
    'Observations in reply and claims for just satisfaction',
  ),
  by: 'petitioner',
  events: ['applicant-observations-filed', 'just-satisfaction-claimed'],
  languages: courtLanguages,
  outline: [
    text('Introdução e fatos controvertidos', 'Introducción y hechos controvertidos', 'Introduction and facts in dispute'),
    text('Resposta a cada pergunta da Corte', 'Respuesta a cada pregunta del Tribunal', 'Reply to each question of the Court'),
    text('Admissibilidade', 'Admisibilidad', 'Admissibility'),
    text('Mérito, por artigo', 'Fondo, por artículo', 'Merits, by Article'),
    text(
      'Satisfação equitativa: danos, custas e despesas, discriminados',
      'Satisfacción equitativa: daños, gastos y costas, desglosados',
      'Just satisfaction: damage, costs and expenses, itemised',
    ),
    text('Conclusão', 'Conclusión', 'Conclusion'),
    text('Anexos', 'Anexos', 'Annexes'),
  ],
  requirements: [
    {
      id: 'echr-observations-language',
      says: text(
        'Em inglês ou francês, salvo autorização.',
        'En inglés o francés, salvo autorización.',
        'In English or French, unless leave is given.',
      ),
      source: courtRules('Rule 34 § 3'),
      confidence: 'KNOWN',
    },
    {
      id: 'echr-observations-pages',
      says: text(
        'O número de páginas está na carta da Secretaria; 30 são usuais.',
        'El número de páginas figura en la carta de la Secretaría; 30 son usuales.',
        "The number of pages is in the Registry's letter; 30 are usual.",
      ),
      source: practiceDirection('written pleadings'),
      confidence: 'KNOWN',
    },
    {
      id: 'echr-settlement-confidential',
      says: text(
        'Nada sobre as negociações de acordo amigável.',
        'Nada sobre las negociaciones del arreglo amistoso.',
        'Nothing about the friendly-settlement negotiations.',
      ),
      source: courtRules('Rule 62 § 2'),
      confidence: 'KNOWN',
    },
  ],
  checklist: [
    text('Perguntas da Corte', 'Preguntas del Tribunal', "The Court's questions"),
    text('Comprovantes de despesas', 'Comprobantes de gastos', 'Vouchers of expenses'),
    text('Prova dos danos', 'Prueba de los daños', 'Proof of damage'),
    numbered,
  ],
}

const referral: Filing = {
  id: 'echr-gc-request',
  name: text('Pedido de reenvio à Grande Câmara', 'Solicitud de remisión a la Gran Sala', 'Request for referral to the Grand Chamber'),
  by: 'party',
  events: ['referral-requested'],
  languages: courtLanguages,
  outline: [
    text('Sentença', 'Sentencia', 'The judgment'),
    text(
      'Questão grave de interpretação ou aplicação',
      'Cuestión grave de interpretación o aplicación',
      'Serious question of interpretation or application',
    ),
    text('Questão grave de importância geral', 'Cuestión grave de importancia general', 'Serious issue of general importance'),
    text('Fundamentos', 'Fundamentos', 'Grounds'),
    text('Pedido', 'Petición', 'Request'),
  ],
  requirements: [
    {
      id: 'echr-gc-request-grounds',
      says: text(
        'Só por questão grave, de interpretação, de aplicação ou de importância geral.',
        'Solo por cuestión grave, de interpretación, de aplicación o de importancia general.',
        'Only for a serious question of interpretation or application, or a serious issue of general importance.',
      ),
      source: convention('art. 43 § 2'),
      confidence: 'KNOWN',
    },
    {
      id: 'echr-gc-request-pages',
      says: text(
        'Dez páginas são usuais; nenhum limite foi conferido.',
        'Diez páginas son usuales; no se ha verificado ningún límite.',
        'Ten pages are usual; no limit was checked.',
      ),
      source: courtRules('Rule 73'),
      confidence: 'UNSURE',
    },
  ],
  checklist: [
    text('Data da sentença', 'Fecha de la sentencia', 'Date of the judgment'),
    text('Precedentes em conflito', 'Precedentes en conflicto', 'Conflicting case-law'),
  ],
}

/** What an applicant files, from the form to the request for referral. */
export const applicantFilings: readonly Filing[] = [form, supplement, observations, referral]
