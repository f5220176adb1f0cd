import type { Rule } from '../../../law.ts'
import { ask, dateless, fixed } from '../../terms.ts'
import { text } from '../../text.ts'
import { convention, conventionMonths, iachrDays, iachrRules, inTheLetter } from '../counting.ts'

const art46 = iachrRules('art. 46', 'conditions stated in Series C Nos. 387, 397, 405 and 475')

/** After the merits report: the State reports back, the petitioner takes a position, the Commission refers or publishes. */
export const reportRules: readonly Rule[] = [
  {
    id: 'iachr-art50-state-report-back',
    name: text(
      'Relatório do Estado sobre as recomendações (art. 50)',
      'Informe del Estado sobre las recomendaciones (art. 50)',
      "State's report on the recommendations (art. 50)",
    ),
    holder: 'state',
    nature: 'body-set',
    opens: ['merits-report-notified'],
    closes: ['state-compliance-report-received'],
    silence: ['petitioner-position-filed', 'submitted-to-court'],
    extension: { allowed: true, base: 'due', source: art46 },
    terms: [
      {
        limit: ask(inTheLetter, { months: 2 }),
        source: iachrRules('art. 44(2); ACHR art. 50', '"two months" in Series C Nos. 333, 353, 405, 454, 463 and 508'),
        confidence: 'VERIFIED',
      },
    ],
    examples: [
      dateless('ask', '2018-11-07', 'Guzmán Albarracín v. Ecuador: the Commission gave two months, the State reported on 9 January 2019'),
      dateless('ask', '2003-03-13', 'Palamara Iribarne v. Chile: two months, moved to 5 June 2003 at the request of the State'),
    ],
  },
  {
    id: 'iachr-art44-petitioner-position',
    name: text(
      'Posição da parte peticionária sobre o envio à Corte',
      'Posición de la parte peticionaria sobre el sometimiento a la Corte',
      "Petitioner's position on referral to the Court",
    ),
    holder: 'petitioner',
    nature: 'procedural',
    opens: ['merits-report-notified-to-petitioner'],
    closes: ['petitioner-position-filed'],
    terms: [
      {
        from: '2001-05-01',
        limit: fixed({ months: 1 }, iachrDays),
        source: iachrRules(
          'art. 44(3) (art. 43(3) of the Rules of 2000)',
          'quoted in Series C No. 154 para. 62, in part in No. 351; practice in Nos. 125, 135 and 151',
        ),
        confidence: 'VERIFIED',
        note: text(
          'Deve conter: posição da vítima ou familiares, seus dados, fundamentos do envio, provas disponíveis e pretensões de reparações e custas.',
          'Debe contener: posición de la víctima o familiares, sus datos, fundamentos del sometimiento, prueba disponible y pretensiones de reparaciones y costas.',
          'Must contain: position of the victim or family, their data, grounds for referral, available evidence, and claims on reparations and costs.',
        ),
      },
    ],
    examples: [
      dateless('uncovered', '2001-04-30', 'the Regulations of 1980 had no such period'),
      {
        trigger: '2003-03-13',
        due: '2003-04-13',
        safe: '2003-04-11',
        why: 'Palamara Iribarne v. Chile, Series C No. 135 paras. 8-12: a Sunday; filed on the Monday, nobody objected',
      },
    ],
  },
  {
    id: 'iachr-art51-three-months',
    name: text(
      'Três meses para submeter o caso à Corte (art. 51)',
      'Tres meses para someter el caso a la Corte (art. 51)',
      'Three months to submit the case to the Court (art. 51)',
    ),
    holder: 'body',
    nature: 'bar',
    opens: ['merits-report-notified'],
    closes: ['submitted-to-court', 'recommendations-complied'],
    silence: ['art51-report-notified'],
    extension: { allowed: true, base: 'due', source: art46 },
    terms: [
      {
        from: '1978-07-18',
        limit: fixed({ months: 3 }, conventionMonths),
        source: convention(
          'art. 51(1)',
          'Series C No. 1 para. 62; OC-13/93 para. 51: from transmission of the report, preclusive; practice of 188 judgments',
        ),
        confidence: 'VERIFIED',
        note: text(
          'O prazo é da Comissão e do Estado; a parte peticionária não pode submeter o caso.',
          'El plazo es de la Comisión y del Estado; la parte peticionaria no puede someter el caso.',
          'The period belongs to the Commission and the State; a petitioner cannot submit the case.',
        ),
      },
    ],
    examples: [
      {
        trigger: '2010-11-11',
        due: '2011-02-11',
        safe: '2011-02-10',
        why: 'Nadege Dorzema v. Dominican Republic, Series C No. 251 paras. 1-2: referred on that day',
      },
      {
        trigger: '2018-11-07',
        due: '2019-02-07',
        safe: '2019-02-06',
        why: 'Guzmán Albarracín v. Ecuador, Series C No. 405 paras. 3-4: referred on that day, no suspension asked',
      },
      {
        trigger: '2015-08-28',
        due: '2015-11-28',
        safe: '2015-11-27',
        why: 'a Saturday, and the case was referred on it: no move to Monday',
      },
      { trigger: '2020-02-28', due: '2020-05-28', safe: '2020-05-27', why: 'the suspension of 2020 did not reach art. 51(1)' },
    ],
  },
  {
    id: 'iachr-art46-suspension',
    name: text(
      'Medidas do Estado durante a suspensão do art. 46',
      'Medidas del Estado durante la suspensión del art. 46',
      "State's measures during the suspension of art. 46",
    ),
    holder: 'state',
    nature: 'body-set',
    opens: ['art51-suspension-granted'],
    closes: ['state-compliance-report-received', 'recommendations-complied', 'submitted-to-court'],
    silence: ['submitted-to-court', 'art51-suspension-granted'],
    terms: [
      {
        limit: ask(
          text(
            'registre até quando a Comissão suspendeu o prazo.',
            'registre hasta cuándo la Comisión suspendió el plazo.',
            'record until when the Commission suspended the period.',
          ),
        ),
        source: art46,
        confidence: 'VERIFIED',
        note: text(
          'Exige vontade e capacidade de cumprir e renúncia expressa e irrevogável a objetar o prazo.',
          'Exige voluntad y capacidad de cumplir y renuncia expresa e irrevocable a objetar el plazo.',
          'Requires will and capacity to comply, and an express, irrevocable waiver of objections to the period.',
        ),
      },
    ],
    examples: [
      dateless('ask', '2012-04-19', 'Favela Nova Brasília v. Brazil, Series C No. 333: twelve extensions, each with its own date'),
      dateless('ask', '2020-05-28', 'Honorato v. Brazil, Series C No. 508: four extensions'),
    ],
  },
  {
    id: 'iachr-art51-final-report',
    name: text(
      'Medidas do Estado no prazo do relatório do art. 51',
      'Medidas del Estado en el plazo del informe del art. 51',
      "State's measures within the period of the art. 51 report",
    ),
    holder: 'state',
    nature: 'body-set',
    opens: ['art51-report-notified'],
    closes: ['state-compliance-report-received', 'recommendations-complied'],
    silence: ['report-published'],
    terms: [
      {
        limit: ask(inTheLetter),
        source: convention('art. 51(1)-(3); IACHR Rules art. 47', 'Series C No. 1 para. 62; OC-13/93; OC-15/97'),
        confidence: 'VERIFIED',
      },
    ],
    examples: [
      dateless('ask', '2019-02-08', 'the Commission sets the period, then decides on publication'),
      dateless('ask', '2020-02-29', 'a leap day; the Commission still sets the period'),
    ],
  },
  {
    id: 'iachr-follow-up-information',
    name: text('Informação de seguimento', 'Información de seguimiento', 'Follow-up information'),
    holder: 'party',
    nature: 'body-set',
    survives: true,
    opens: ['follow-up-information-requested'],
    closes: ['follow-up-information-filed'],
    terms: [{ limit: ask(inTheLetter), source: iachrRules('arts. 40 and 48'), confidence: 'KNOWN' }],
    examples: [
      dateless('ask', '2024-08-30', 'recommendations of a published report: the letter sets the date'),
      dateless('ask', '2024-12-31', 'clauses of a friendly settlement: the letter sets the date'),
    ],
  },
]
