import type { Procedure, Rule } from '../../law.ts'
import { dateless, fixed } from '../terms.ts'
import { text } from '../text.ts'
import { hearingRules } from './advocacy.ts'
import { advocacyFilings } from './advocacy-filings.ts'
import { assentRules } from './assent-rules.ts'
import { congressCalendar, congressDays, constitution, measureDays, measureResolution, runningDays } from './counting.ts'
import { measureEvents, measureStages } from './measure-events.ts'

const decided = ['converted-unchanged', 'conversion-bill-passed', 'measure-rejected']

const julyNote = text(
  'Em julho só há recesso, e suspensão, se a LDO foi aprovada: sem ela o prazo corre (CF, art. 57, § 2º). Confira a data no site do Congresso.',
  'En julio solo hay receso, y suspensión, si se aprobó la LDO: sin ella el plazo corre (CF, art. 57, § 2º). Verifique la fecha en el sitio del Congreso.',
  'In July there is a recess, and a stop, only if the LDO was passed: without it the count runs on (CF art. 57 §2). Check the date on the site of Congress.',
)

const rules: readonly Rule[] = [
  {
    id: 'br-mp-emendas-6d',
    name: text('Emendas à medida provisória', 'Enmiendas a la medida provisoria', 'Amendments to the measure'),
    holder: 'third',
    nature: 'bar',
    opens: ['measure-published'],
    closes: ['amendment-presented'],
    terms: [
      {
        from: '2002-05-08',
        limit: fixed({ days: 6 }, congressDays),
        source: measureResolution('art. 4º'),
        confidence: 'KNOWN',
        note: text(
          'O dia da publicação não conta; no recesso, conta-se do reinício. Se o sexto dia não tem expediente, leia o calendário do Congresso.',
          'El día de la publicación no cuenta; en receso se cuenta desde la reanudación. Si el sexto día es inhábil, lea el calendario del Congreso.',
          'The day of publication does not count; in the recess it starts with the session. If the sixth day is closed, read the calendar of Congress.',
        ),
        contested: {
          limit: fixed({ days: 6 }, runningDays),
          source: { cite: 'Agência Câmara, 29/07/2022: emendas à MP 1.130/2022, publicada no recesso, até 2 de agosto' },
        },
      },
    ],
    examples: [
      { trigger: '2026-03-02', due: '2026-03-08', safe: '2026-03-06', why: '3 a 8/3; o sexto dia é domingo: mire na sexta-feira.' },
      { trigger: '2026-12-29', due: '2027-02-07', safe: '2027-01-04', why: 'No recesso: 2 a 7/2; se o recesso não suspende, 30/12 a 4/1.' },
      dateless('uncovered', '2002-05-07', 'Um dia antes da Resolução 1/2002-CN.'),
    ],
  },
  {
    id: 'br-mp-urgencia-45d',
    name: text('Votar antes de trancar a pauta', 'Votar antes de bloquear la agenda', 'Vote before the agenda is blocked'),
    holder: 'body',
    nature: 'target',
    opens: ['measure-published'],
    closes: [...decided, 'agenda-blocked', 'measure-lapsed'],
    silence: ['agenda-blocked'],
    terms: [
      {
        limit: fixed({ days: 45 }, measureDays),
        source: constitution('art. 62, § 6º', 'Notícia de 2020; página do Congresso sobre a MP 1.263/2024'),
        confidence: 'VERIFIED',
        note: julyNote,
      },
    ],
    examples: [
      {
        trigger: '2024-10-08',
        due: '2024-11-21',
        why: 'MP 1.263/2024: 8-31/10 = 24; 21/11 = 45; urgência desde 22/11, como publicou o Congresso.',
      },
      { trigger: '2026-06-15', due: '2026-08-14', why: '15-30/6 = 16; 1-17/7 = 33; recesso de 18/7 a 2/8; 3-14/8 = 45.' },
    ],
  },
  {
    id: 'br-mp-60d',
    name: text('Primeiro período de vigência', 'Primer período de vigencia', 'First period of validity'),
    holder: 'body',
    nature: 'target',
    opens: ['measure-published'],
    closes: [...decided, 'validity-extended', 'measure-lapsed'],
    silence: ['validity-extended'],
    terms: [
      {
        from: '2001-09-12',
        limit: fixed({ days: 60 }, measureDays),
        source: constitution('art. 62, §§ 3º, 4º e 7º; Resolução 1/2002-CN, art. 10', 'Texto do § 3º em transcrição; Ato CN 4/2005'),
        confidence: 'VERIFIED',
        note: text(
          'Sem votação concluída nas duas Casas, prorroga-se sozinho por mais 60 dias, uma vez.',
          'Sin votación concluida en ambas cámaras, se prorroga solo otros 60 días, una vez.',
          'If both Houses have not finished voting it is extended of itself for another 60 days, once.',
        ),
      },
    ],
    examples: [
      { trigger: '2020-03-22', due: '2020-05-20', why: 'MP 927: 22-31/3 = 10; abril 40; 20/5 = 60.' },
      { trigger: '2026-12-01', due: '2027-03-11', why: '1-22/12 = 22; recesso até 1/2; 2-28/2 = 49; 11/3 = 60.' },
      dateless('uncovered', '2001-09-11', 'Um dia antes da Emenda Constitucional 32.'),
    ],
  },
  {
    id: 'br-mp-120d',
    name: text('Fim da vigência, com a prorrogação', 'Fin de la vigencia, con la prórroga', 'End of validity, with the extension'),
    holder: 'body',
    nature: 'bar',
    opens: ['measure-published'],
    closes: [...decided, 'measure-lapsed'],
    silence: ['measure-lapsed'],
    extension: { allowed: false, base: 'due', source: constitution('art. 62, § 7º') },
    terms: [
      {
        from: '2001-09-12',
        limit: fixed({ days: 120 }, measureDays),
        source: constitution(
          'art. 62, §§ 3º, 4º e 7º; Resolução 1/2002-CN, art. 10',
          'Página do Congresso sobre a MP 1.263/2024; notícias das MPs 927/2020, 1.154/2023 e 1.287/2025',
        ),
        confidence: 'VERIFIED',
        note: julyNote,
      },
    ],
    examples: [
      {
        trigger: '2020-03-22',
        due: '2020-07-19',
        why: 'MP 927: 22-31/3 = 10; abril 40; maio 71; junho 101; 19/7 = 120; sem LDO, sem recesso.',
      },
      {
        trigger: '2024-10-08',
        due: '2025-03-17',
        why: 'MP 1.263: 8/10 a 23/12 = 77; recesso de 24/12 a 2/2; 3-28/2 = 103; 17/3 = 120, como publicou o Congresso.',
      },
      {
        trigger: '2025-01-08',
        due: '2025-06-02',
        why: 'MP 1.287, publicada no recesso: 3/2 = 1; 28/2 = 26; março 57; abril 87; maio 118; 2/6 = 120.',
      },
      {
        trigger: '2023-01-01',
        due: '2023-06-01',
        why: 'MP 1.154, publicada no recesso: 2/2 = 1; 28/2 = 27; março 58; abril 88; maio 119; 1/6 = 120.',
      },
      {
        trigger: '2022-03-28',
        due: '2022-08-07',
        why: 'MP 1.108: 28/3 a 18/7 = 113; recesso de 19 a 31/7 (17/7 foi domingo); 1-7/8 = 120.',
      },
      {
        trigger: '2025-06-11',
        due: '2025-10-08',
        why: 'MP 1.303: sem LDO, julho correu; 11-30/6 = 20; julho 51; agosto 82; setembro 112; 8/10 = 120.',
      },
      {
        trigger: '2026-05-05',
        due: '2026-09-17',
        why: '5-31/5 = 27; junho 57; 1-17/7 = 74; recesso de 18/7 a 2/8; 3-31/8 = 103; 17/9 = 120.',
      },
    ],
  },
  {
    id: 'br-mp-decreto-legislativo-60d',
    name: text('Decreto legislativo sobre os efeitos', 'Decreto legislativo sobre los efectos', 'Legislative decree on its effects'),
    holder: 'body',
    nature: 'bar',
    opens: ['measure-rejected', 'measure-lapsed'],
    closes: ['legislative-decree-issued', 'no-decree'],
    silence: ['no-decree'],
    terms: [
      {
        limit: fixed({ days: 60 }, runningDays),
        source: constitution('art. 62, §§ 3º e 11', 'Resumo do artigo em fonte secundária'),
        confidence: 'VERIFIED',
        note: text(
          'O § 4º suspende no recesso a vigência, não este prazo: confira com o Congresso se ele cair ali.',
          'El § 4º suspende en el receso la vigencia, no este plazo: verifíquelo con el Congreso si cae en él.',
          'Paragraph 4 stops the validity in the recess, not this limit: check with Congress where it falls there.',
        ),
      },
    ],
    examples: [
      { trigger: '2020-07-19', due: '2020-09-17', why: '20-31/7 = 12; agosto 43; 17/9 = 60.' },
      { trigger: '2026-11-27', due: '2027-01-26', why: '28-30/11 = 3; dezembro 34; 26/1 = 60, em pleno recesso.' },
    ],
  },
  ...assentRules,
  ...hearingRules,
]

/** A provisional measure of the President: law at once, for 60 and 60 days, unless Congress converts it. */
export const provisionalMeasure: Procedure = {
  id: 'br-mp',
  name: text('Medida provisória', 'Medida provisoria', 'Provisional measure'),
  noun: text('medida provisória', 'medida provisoria', 'provisional measure'),
  ourRole: 'third',
  country: 'BR',
  calendar: congressCalendar,
  stages: measureStages,
  events: measureEvents,
  rules,
  outcomes: [
    { id: 'lei', name: text('Convertida em lei', 'Convertida en ley', 'Converted into law') },
    { id: 'vetado', name: text('Projeto de conversão vetado', 'Proyecto de conversión vetado', 'Conversion bill vetoed') },
    { id: 'encerrada', name: text('Efeitos regulados por decreto', 'Efectos regulados por decreto', 'Effects settled by decree') },
    { id: 'sem-decreto', name: text('Encerrada sem decreto', 'Concluida sin decreto', 'Over without a decree') },
  ],
  filings: advocacyFilings,
  provisions: [
    {
      id: 'br-mp-reedicao',
      says: text(
        'Rejeitada ou caduca, não se reedita na mesma sessão legislativa.',
        'Rechazada o caducada, no se reedita en la misma sesión legislativa.',
        'Once rejected or lapsed it may not be issued again in the same legislative year.',
      ),
      source: constitution('art. 62, § 10'),
      confidence: 'KNOWN',
    },
    {
      id: 'br-mp-vigencia-ate-sancao',
      says: text(
        'Aprovado o projeto de conversão que a altera, a medida vigora até a sanção ou o veto.',
        'Aprobado el proyecto de conversión que la modifica, la medida rige hasta la sanción o el veto.',
        'Once a conversion bill that changes it is passed, the measure stays in force until assent or veto.',
      ),
      source: constitution('art. 62, § 12'),
      confidence: 'KNOWN',
    },
    {
      id: 'br-mp-materias-vedadas',
      says: text(
        'Não cabe sobre nacionalidade, cidadania, direitos políticos, direito penal ou processual, nem matéria de lei complementar.',
        'No procede sobre nacionalidad, ciudadanía, derechos políticos, derecho penal o procesal, ni materia de ley complementaria.',
        'It may not deal with nationality, citizenship, political rights, criminal law or procedure, nor matters of complementary law.',
      ),
      source: constitution('art. 62, § 1º'),
      confidence: 'VERIFIED',
    },
  ],
}
