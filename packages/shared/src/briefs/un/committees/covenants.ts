import { text } from '../../../forums/text.ts'
import { usualWords } from '../../../forums/un/words.ts'
import { ofCovenant, ofProtocol, ruleOf } from '../citing.ts'
import { type Committee, spoken } from '../committee.ts'

/** Human Rights Committee. Rules of procedure as numbered in CCPR/C/3/Rev.12. */
export const ccpr: Committee = {
  id: 'ccpr',
  procedure: 'ccpr-communication',
  short: text('Comitê de Direitos Humanos', 'Comité de Derechos Humanos', 'Human Rights Committee'),
  terms: usualWords,
  instrument: spoken(
    'Protocolo Facultativo del Pacto Internacional de Derechos Civiles y Políticos',
    'Optional Protocol to the International Covenant on Civil and Political Rights',
  ),
  ofTreaty: spoken('del Pacto', 'of the Covenant'),
  provisions: {
    competence: ofProtocol('1'),
    standing: spoken(
      'artículos 1 y 2 del Protocolo Facultativo y artículo 99(b) del reglamento del Comité',
      'articles 1 and 2 of the Optional Protocol and rule 99(b) of the Committee’s rules of procedure',
    ),
    anonymity: ofProtocol('3'),
    exhaustion: ofProtocol('5(2)(b)'),
    sameMatter: ofProtocol('5(2)(a)'),
    facts: ofProtocol('1'),
    substance: spoken('artículos 2 y 3 del Protocolo Facultativo', 'articles 2 and 3 of the Optional Protocol'),
    interim: ruleOf('94'),
    finding: ofProtocol('5(4)'),
    redress: ofCovenant('2(3)(a)'),
    followUp: ruleOf('106'),
  },
  lodging: {
    rules: ['ccpr-abuse-five-years'],
    says: spoken(
      'El Protocolo Facultativo no fija plazo. Puede constituir abuso del derecho a presentar comunicaciones la que se presenta cinco años después del agotamiento de los recursos internos, salvo que las circunstancias justifiquen la demora (artículo 99(c) del reglamento del Comité).{note}',
      'The Optional Protocol sets no time limit. A communication submitted five years after the exhaustion of domestic remedies may be an abuse of the right of submission, unless the circumstances justify the delay (rule 99(c) of the Committee’s rules of procedure).{note}',
    ),
    others: [
      {
        rule: 'ccpr-abuse-three-years-other-procedure',
        says: spoken(
          'Otro procedimiento de examen o arreglo internacionales concluyó el {date}; puede constituir abuso la comunicación que se presenta tres años después (artículo 99(c) del reglamento del Comité).{note}',
          'Another procedure of international investigation or settlement was concluded on {date}; a communication submitted three years later may be an abuse (rule 99(c) of the Committee’s rules of procedure).{note}',
        ),
      },
    ],
  },
  comments: ['ccpr-author-comments-joint', 'ccpr-author-comments-admissibility'],
  claims: spoken(
    'cada artículo del Pacto, la conducta del Estado que lo vulnera y los párrafos de hecho en que se apoya; leído por sí solo o conjuntamente con el artículo 2',
    'each article of the Covenant, the conduct of the State that violates it and the paragraphs of fact on which it rests; read alone or with article 2',
  ),
  followUp: spoken('en un plazo de 180 días', 'within 180 days'),
}

/** Committee on Economic, Social and Cultural Rights. */
export const cescr: Committee = {
  id: 'cescr',
  procedure: 'cescr-communication',
  short: text('Comitê DESC', 'Comité DESC', 'CESCR Committee'),
  terms: usualWords,
  instrument: spoken(
    'Protocolo Facultativo del Pacto Internacional de Derechos Económicos, Sociales y Culturales',
    'Optional Protocol to the International Covenant on Economic, Social and Cultural Rights',
  ),
  ofTreaty: spoken('del Pacto', 'of the Covenant'),
  provisions: {
    competence: ofProtocol('1'),
    standing: ofProtocol('2'),
    anonymity: ofProtocol('3(2)(g)'),
    exhaustion: ofProtocol('3(1)'),
    sameMatter: ofProtocol('3(2)(c)'),
    facts: ofProtocol('3(2)(b)'),
    substance: ofProtocol('3(2)(d)-(f)'),
    interim: ofProtocol('5'),
    finding: ofProtocol('9(1)'),
    redress: ofProtocol('9(1)'),
    followUp: ofProtocol('9(2)'),
  },
  lodging: {
    rules: ['cescr-one-year'],
    says: spoken(
      'La comunicación debe presentarse dentro del año siguiente al agotamiento de los recursos internos, salvo que se demuestre que no fue posible hacerlo (artículo 3(2)(a) del Protocolo Facultativo).{note}',
      'The communication must be submitted within one year after the exhaustion of domestic remedies, except where it is shown that this was not possible (article 3(2)(a) of the Optional Protocol).{note}',
    ),
  },
  recommends: true,
  comments: ['tb-author-comments', 'tb-author-comments-admissibility'],
  claims: spoken(
    'cada artículo del Pacto (partes II y III), la conducta del Estado que lo vulnera, si las medidas fueron razonables (artículo 8(4) del Protocolo Facultativo), y los párrafos de hecho en que se apoya',
    'each article of the Covenant (parts II and III), the conduct of the State that violates it, whether the steps taken were reasonable (article 8(4) of the Optional Protocol), and the paragraphs of fact on which it rests',
  ),
  followUp: spoken('en un plazo de seis meses', 'within six months'),
  also: {
    claims: {
      says: spoken(
        'La parte autora ha sufrido una clara desventaja, o la comunicación plantea una cuestión grave de importancia general (artículo 4 del Protocolo Facultativo): {why}.',
        'The author has suffered a clear disadvantage, or the communication raises a serious issue of general importance (article 4 of the Optional Protocol): {why}.',
      ),
      asks: spoken('cuál de las dos, y por qué', 'which of the two, and why'),
    },
  },
}
