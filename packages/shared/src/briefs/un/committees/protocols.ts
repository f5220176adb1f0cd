import { text } from '../../../forums/text.ts'
import { usualWords } from '../../../forums/un/words.ts'
import { ofProtocol, ruleOf } from '../citing.ts'
import { type Committee, spoken } from '../committee.ts'

const comments = ['tb-author-comments', 'tb-author-comments-admissibility']
const ofTreaty = spoken('de la Convención', 'of the Convention')
const sixMonths = spoken('en un plazo de seis meses', 'within six months')

const noLimit = spoken(
  'El Protocolo Facultativo no fija plazo para presentar la comunicación.',
  'The Optional Protocol sets no time limit for submitting the communication.',
)

/** Committee on the Elimination of Discrimination against Women. */
export const cedaw: Committee = {
  id: 'cedaw',
  procedure: 'cedaw-communication',
  short: text('Comitê CEDAW', 'Comité CEDAW', 'CEDAW Committee'),
  terms: usualWords,
  instrument: spoken(
    'Protocolo Facultativo de la Convención sobre la Eliminación de Todas las Formas de Discriminación contra la Mujer',
    'Optional Protocol to the Convention on the Elimination of All Forms of Discrimination against Women',
  ),
  ofTreaty,
  provisions: {
    competence: ofProtocol('1'),
    standing: ofProtocol('2'),
    anonymity: ofProtocol('3'),
    identity: ofProtocol('6(1)'),
    exhaustion: ofProtocol('4(1)'),
    sameMatter: ofProtocol('4(2)(a)'),
    facts: ofProtocol('4(2)(e)'),
    substance: ofProtocol('4(2)(b)-(d)'),
    interim: ofProtocol('5'),
    finding: ofProtocol('7(3)'),
    redress: ofProtocol('7(3)'),
    followUp: ofProtocol('7(4)'),
  },
  lodging: { rules: [], says: noLimit },
  recommends: true,
  comments,
  claims: spoken(
    'cada artículo de la Convención, la discriminación por razón de sexo o género y los párrafos de hecho en que se apoya',
    'each article of the Convention, the discrimination on grounds of sex or gender, and the paragraphs of fact on which it rests',
  ),
  followUp: sixMonths,
}

/** Committee on the Rights of the Child. */
export const crc: Committee = {
  id: 'crc',
  procedure: 'crc-communication',
  short: text('Comitê dos Direitos da Criança', 'Comité de los Derechos del Niño', 'Committee on the Rights of the Child'),
  terms: usualWords,
  instrument: spoken(
    'Protocolo Facultativo de la Convención sobre los Derechos del Niño relativo a un procedimiento de comunicaciones',
    'Optional Protocol to the Convention on the Rights of the Child on a communications procedure',
  ),
  ofTreaty,
  provisions: {
    competence: ofProtocol('5(1)'),
    standing: ofProtocol('5'),
    anonymity: ofProtocol('7(a)'),
    publicity: ofProtocol('4(2)'),
    exhaustion: ofProtocol('7(e)'),
    sameMatter: ofProtocol('7(d)'),
    facts: ofProtocol('7(g)'),
    substance: spoken('artículo 7(c) y (f) del Protocolo Facultativo', 'article 7(c) and (f) of the Optional Protocol'),
    interim: ofProtocol('6'),
    finding: ofProtocol('10(5)'),
    redress: ofProtocol('10(5)'),
    followUp: ofProtocol('11(1)'),
  },
  lodging: {
    rules: ['crc-one-year'],
    says: spoken(
      'La comunicación debe presentarse dentro del año siguiente al agotamiento de los recursos internos, salvo que se demuestre que no fue posible hacerlo (artículo 7(h) del Protocolo Facultativo).{note}',
      'The communication must be submitted within one year after the exhaustion of domestic remedies, except where it is shown that this was not possible (article 7(h) of the Optional Protocol).{note}',
    ),
  },
  recommends: true,
  comments,
  claims: spoken(
    'cada artículo de la Convención, su relación con el interés superior del niño (artículo 3(1)) y los párrafos de hecho en que se apoya',
    'each article of the Convention, how it bears on the best interests of the child (article 3(1)), and the paragraphs of fact on which it rests',
  ),
  followUp: spoken('lo antes posible y en un plazo de seis meses', 'as soon as possible and within six months'),
  also: {
    author: {
      says: spoken(
        'La voluntad de la niña o el niño y su interés superior (artículos 2 y 5(2) del Protocolo Facultativo): {why}.',
        'The child’s views and best interests (articles 2 and 5(2) of the Optional Protocol): {why}.',
      ),
      asks: spoken(
        'que la niña o el niño consiente, o por qué actuar sin su consentimiento sirve a su interés superior',
        'that the child consents, or why acting without consent serves the child’s best interests',
      ),
    },
  },
}

/** Committee on the Rights of Persons with Disabilities. */
export const crpd: Committee = {
  id: 'crpd',
  procedure: 'crpd-communication',
  short: text('Comitê CRPD', 'Comité CRPD', 'CRPD Committee'),
  terms: usualWords,
  instrument: spoken(
    'Protocolo Facultativo de la Convención sobre los Derechos de las Personas con Discapacidad',
    'Optional Protocol to the Convention on the Rights of Persons with Disabilities',
  ),
  ofTreaty,
  provisions: {
    competence: ofProtocol('1(1)'),
    standing: ofProtocol('1(1)'),
    anonymity: ofProtocol('2(a)'),
    exhaustion: ofProtocol('2(d)'),
    sameMatter: ofProtocol('2(c)'),
    facts: ofProtocol('2(f)'),
    substance: spoken('artículo 2(b) y (e) del Protocolo Facultativo', 'article 2(b) and (e) of the Optional Protocol'),
    interim: ofProtocol('4'),
    finding: ofProtocol('5'),
    redress: ofProtocol('5'),
    followUp: ruleOf('75'),
  },
  lodging: { rules: [], says: noLimit },
  recommends: true,
  comments,
  claims: spoken(
    'cada artículo de la Convención, leído con los artículos 3 a 5 cuando proceda, y los párrafos de hecho en que se apoya',
    'each article of the Convention, read with articles 3 to 5 where relevant, and the paragraphs of fact on which it rests',
  ),
  followUp: sixMonths,
}
