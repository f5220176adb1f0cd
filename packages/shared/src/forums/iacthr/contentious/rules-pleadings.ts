import type { Rule } from '../../../law.ts'
import { ask, dateless, fixed } from '../../terms.ts'
import { text } from '../../text.ts'
import { bySubmission, courtRules, fromNotification, inTheOrder, rulesOf2003, since2010 } from '../counting.ts'

const art40 = courtRules('art. 40(1)', 'reproduced; applied in Series C No. 412 fn. 4, No. 408 fn. 5 and No. 372')
const art41 = courtRules('art. 41(1)', 'quoted in Series C No. 325 fn. 461; applied in No. 251 para. 6')

/** The briefs of the parties. */
export const pleadingRules: readonly Rule[] = [
  {
    id: 'iacthr-esap',
    name: text(
      'Escrito de petições, argumentos e provas (ESAP)',
      'Escrito de solicitudes, argumentos y pruebas (ESAP)',
      'Brief of pleadings, motions and evidence (ESAP)',
    ),
    holder: 'petitioner',
    nature: 'bar',
    selector: bySubmission,
    opens: ['case-notified', 'application-notified'],
    completedBy: 'annexes-received',
    closes: ['esap-received'],
    extension: { allowed: false, base: 'due', source: art40 },
    terms: [
      {
        id: 'iacthr-esap-2004-2009',
        from: '2004-01-01',
        to: '2009-12-31',
        limit: fixed({ months: 2 }, fromNotification),
        source: rulesOf2003('art. 36(1)', 'quoted in Series C No. 203 paras. 55-57'),
        confidence: 'VERIFIED',
      },
      since2010(
        fixed({ months: 2 }, fromNotification),
        art40,
        'VERIFIED',
        text(
          'Improrrogável. Fora do prazo o escrito é inadmissível e os representantes atuam no estado em que o processo se encontra (art. 29(2)), sem novos fatos, direitos ou pretensões. O Pleno já prorrogou em situação excepcional (Série C nº 426).',
          'Improrrogable. Fuera de plazo el escrito es inadmisible y los representantes actúan en el estado en que se encuentre el proceso (art. 29(2)), sin nuevos hechos, derechos o pretensiones. El pleno ha prorrogado en situación excepcional (Serie C No. 426).',
          'Not extendable. Out of time the brief is inadmissible and the representatives join the proceedings as they stand (art. 29(2)), with no new facts, rights or claims. The full Court has extended it in an exceptional situation (Series C No. 426).',
        ),
      ),
    ],
    examples: [
      dateless('uncovered', '2003-12-31', 'the Rules before 2004 were not seen'),
      {
        trigger: '2008-02-06',
        due: '2008-04-06',
        safe: '2008-04-04',
        why: 'Escher v. Brazil, Series C No. 200, separate opinion: expired on a Sunday, filed on the Monday, held out of time',
      },
      { trigger: '2008-02-11', due: '2008-04-11', why: 'Garibaldi v. Brazil, Series C No. 203: filed on that day, in time' },
      { trigger: '2010-03-10', selectedBy: '2009-12-31', due: '2010-05-10', why: 'submitted on the last day of the earlier Rules' },
      { trigger: '2010-03-10', selectedBy: '2010-01-01', due: '2010-05-10', why: 'submitted on the first day of the present Rules' },
      { trigger: '2014-08-20', due: '2014-10-20', why: 'the last day of the old counting' },
      { trigger: '2014-08-21', due: '2014-10-22', why: 'the first day of Agreement 1/14: from Friday 22 August' },
      {
        trigger: '2015-06-12',
        selectedBy: '2015-05-19',
        due: '2015-08-17',
        safe: '2015-08-14',
        why: 'Favela Nova Brasília v. Brazil, Series C No. 333 paras. 5-6: from Monday 15 June; Saturday 15 August moves; filed on that day',
      },
      {
        trigger: '2018-12-27',
        due: '2019-03-07',
        why: 'Series C No. 408 paras. 5-6 and fn. 5: notified in the recess, ran from 7 January, expired on 7 March; filed on 10 March, out of time',
      },
      {
        trigger: '2019-09-26',
        due: '2019-11-27',
        why: 'Martínez Esquivia v. Colombia, Series C No. 412 fn. 4: the Court states 27 September to 27 November',
      },
      { trigger: '2020-02-03', due: '2020-06-08', why: '4 April carried on by the 65 days of the suspension of 2020' },
      {
        trigger: '2021-09-30',
        selectedBy: '2021-05-28',
        due: '2021-12-01',
        why: 'Honorato v. Brazil, Series C No. 508 paras. 5-6: from 1 October; filed on that day',
      },
    ],
  },
  {
    id: 'iacthr-state-answer',
    name: text('Contestação do Estado', 'Contestación del Estado', "State's answer"),
    holder: 'state',
    nature: 'bar',
    selector: bySubmission,
    opens: ['esap-transmitted'],
    completedBy: 'esap-annexes-received-by-state',
    closes: ['state-answer-received'],
    silence: ['status-enquiry-sent', 'definitive-lists-requested'],
    extension: { allowed: false, base: 'due', source: courtRules('arts. 41(1) and 25(2)') },
    terms: [
      since2010(
        fixed({ months: 2 }, fromNotification),
        art41,
        'VERIFIED',
        text(
          'A Presidência pode fixar outro prazo se há vários representantes (art. 25(2)). A Corte pode ter por aceitos os fatos e pretensões não negados expressamente (art. 41(3)).',
          'La Presidencia puede fijar otro plazo si hay varios representantes (art. 25(2)). La Corte puede tener por aceptados los hechos y pretensiones no negados expresamente (art. 41(3)).',
          'The Presidency may set another period where there are several representatives (art. 25(2)). The Court may take as accepted what is not expressly denied (art. 41(3)).',
        ),
      ),
    ],
    examples: [
      {
        ...dateless('uncovered', '2010-03-10', 'submitted under the earlier Rules, which had another period and another start'),
        selectedBy: '2009-12-31',
      },
      { trigger: '2010-03-10', selectedBy: '2010-01-01', due: '2010-05-10', why: 'submitted on the first day of the present Rules' },
      {
        trigger: '2011-11-28',
        selectedBy: '2011-02-11',
        due: '2012-01-28',
        safe: '2012-01-27',
        why: 'Nadege Dorzema, Series C No. 251 para. 6: expired on a Saturday; the answer of 14 February was inadmissible',
      },
      { trigger: '2014-08-20', due: '2014-10-20', why: 'the last day of the old counting' },
      { trigger: '2014-08-21', due: '2014-10-22', why: 'the first day of Agreement 1/14' },
    ],
  },
  {
    id: 'iacthr-state-answer-2004-2009',
    name: text('Contestação do Estado (casos até 2009)', 'Contestación del Estado (casos hasta 2009)', "State's answer (cases until 2009)"),
    holder: 'state',
    nature: 'bar',
    selector: bySubmission,
    opens: ['application-notified'],
    closes: ['state-answer-received'],
    silence: ['status-enquiry-sent', 'definitive-lists-requested'],
    extension: {
      allowed: false,
      base: 'due',
      source: rulesOf2003('art. 38', "Series C No. 203: extended of the Court's own motion to 11 July 2008"),
    },
    terms: [
      {
        from: '2004-01-01',
        to: '2009-03-23',
        limit: fixed({ months: 4 }, fromNotification),
        source: rulesOf2003('art. 38', 'quoted in Series C No. 203 para. 58: from notification, whether or not the annexes were there'),
        confidence: 'VERIFIED',
      },
      {
        from: '2009-03-24',
        to: '2009-12-31',
        limit: ask(
          text(
            'o prazo das regras de março a dezembro de 2009 não foi conferido; leia a notificação.',
            'el plazo de las reglas de marzo a diciembre de 2009 no se ha verificado; lea la notificación.',
            'the period in the Rules of March to December 2009 was not seen; read the notification.',
          ),
        ),
        source: { cite: 'IACtHR Rules as amended in January 2009' },
        confidence: 'UNSURE',
      },
    ],
    examples: [
      {
        trigger: '2008-02-11',
        due: '2008-06-11',
        why: 'Garibaldi v. Brazil, Series C No. 203 para. 58: four months, before the Court extended them',
      },
      { trigger: '2009-05-04', selectedBy: '2009-03-23', due: '2009-09-04', why: 'submitted on the last day of the text of 2003' },
      { ...dateless('ask', '2009-05-04', 'submitted under the intermediate Rules'), selectedBy: '2009-03-24' },
      dateless('uncovered', '2010-01-01', 'since then the period runs from the ESAP'),
    ],
  },
  {
    id: 'iacthr-observations-preliminary-objections',
    name: text(
      'Observações às exceções preliminares',
      'Observaciones a las excepciones preliminares',
      'Observations on the preliminary objections',
    ),
    holder: 'petitioner',
    nature: 'bar',
    selector: bySubmission,
    opens: ['preliminary-objections-transmitted'],
    closes: ['observations-on-objections-received'],
    terms: [
      since2010(
        fixed({ days: 30 }, fromNotification),
        courtRules('art. 42(4)', 'quoted in full in Series C No. 518'),
        'VERIFIED',
        text(
          'Um dia de atraso bastou para a inadmissibilidade (Série C nº 398). As exceções não suspendem o mérito nem os prazos (art. 42(3)).',
          'Un día de retraso bastó para la inadmisibilidad (Serie C No. 398). Las excepciones no suspenden el fondo ni los plazos (art. 42(3)).',
          'One day late was enough for inadmissibility (Series C No. 398). Objections suspend neither the merits nor any period (art. 42(3)).',
        ),
      ),
    ],
    examples: [
      { ...dateless('uncovered', '2010-03-10', 'submitted under the earlier Rules'), selectedBy: '2009-12-31' },
      { trigger: '2014-08-20', selectedBy: '2012-01-10', due: '2014-09-19', why: 'the last day of the old counting' },
      {
        trigger: '2014-08-21',
        selectedBy: '2012-01-10',
        due: '2014-09-22',
        safe: '2014-09-19',
        why: 'from Friday 22 August; Sunday 21 September moves',
      },
      {
        trigger: '2018-09-17',
        due: '2018-10-18',
        safe: '2018-10-17',
        why: 'a receipt that gives the date the Court states in Montesinos Mejía v. Ecuador, Series C No. 398 para. 7',
      },
    ],
  },
  {
    id: 'iacthr-other-pleadings',
    name: text('Outros atos escritos', 'Otros actos del procedimiento escrito', 'Further written pleadings'),
    holder: 'petitioner',
    nature: 'body-set',
    selector: bySubmission,
    opens: ['other-pleadings-authorised'],
    closes: ['other-pleadings-filed'],
    terms: [since2010(ask(inTheOrder), courtRules('art. 43'), 'KNOWN')],
    examples: [
      { ...dateless('uncovered', '2010-03-10', 'submitted under the earlier Rules'), selectedBy: '2009-12-31' },
      dateless('ask', '2016-03-01', 'before the oral proceedings, on the date that the Presidency sets'),
    ],
  },
  {
    id: 'iacthr-acquiescence',
    name: text(
      'Observações ao reconhecimento de responsabilidade',
      'Observaciones al reconocimiento de responsabilidad',
      'Observations on the acknowledgment of responsibility',
    ),
    holder: 'petitioner',
    nature: 'body-set',
    selector: bySubmission,
    opens: ['acknowledgment-transmitted'],
    closes: ['acknowledgment-observations-filed'],
    terms: [since2010(ask(inTheOrder), courtRules('arts. 62 and 64'), 'KNOWN')],
    examples: [
      { ...dateless('uncovered', '2010-03-10', 'submitted under the earlier Rules'), selectedBy: '2009-12-31' },
      dateless('ask', '2022-04-11', 'the Court hears the others within the time it sets, then decides'),
    ],
  },
]
