import { text } from '../../../forums/text.ts'
import { usualWords } from '../../../forums/un/words.ts'
import { ofConvention, ruleOf } from '../citing.ts'
import { type Committee, spoken } from '../committee.ts'

const comments = ['tb-author-comments', 'tb-author-comments-admissibility']

const torture = spoken(
  'Convención contra la Tortura y Otros Tratos o Penas Crueles, Inhumanos o Degradantes',
  'Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment',
)
const discrimination = spoken(
  'Convención Internacional sobre la Eliminación de todas las Formas de Discriminación Racial',
  'International Convention on the Elimination of All Forms of Racial Discrimination',
)
const disappearance = spoken(
  'Convención Internacional para la protección de todas las personas contra las desapariciones forzadas',
  'International Convention for the Protection of All Persons from Enforced Disappearance',
)

/** Committee against Torture: a complaint by a complainant, which ends in a decision. */
export const cat: Committee = {
  id: 'cat',
  procedure: 'cat-complaint',
  short: text('Comitê contra a Tortura', 'Comité contra la Tortura', 'Committee against Torture'),
  terms: {
    communication: text('queixa', 'queja', 'complaint'),
    author: text('parte autora', 'parte autora', 'complainant'),
    views: text('decisão', 'decisión', 'decision'),
  },
  instrument: torture,
  ofTreaty: spoken('de la Convención', 'of the Convention'),
  provisions: {
    competence: ofConvention('22(1)'),
    standing: spoken(
      'artículo 22(1) de la Convención y artículo 113(a) del reglamento del Comité',
      'article 22(1) of the Convention and rule 113(a) of the Committee’s rules of procedure',
    ),
    anonymity: ofConvention('22(2)'),
    exhaustion: ofConvention('22(5)(b)'),
    sameMatter: ofConvention('22(5)(a)'),
    facts: ofConvention('22(1)'),
    substance: ofConvention('22(2)'),
    interim: ruleOf('114'),
    finding: ofConvention('22(7)'),
    redress: ofConvention('14'),
    followUp: ruleOf('118(5)'),
  },
  lodging: {
    rules: [],
    says: spoken(
      'La Convención no fija plazo. El tiempo transcurrido desde el agotamiento de los recursos internos no es tan injustificadamente prolongado que dificulte en exceso el examen de la queja al Comité o al Estado parte (artículo 113(f) del reglamento del Comité): {why}.',
      'The Convention sets no time limit. The time elapsed since the exhaustion of domestic remedies is not so unreasonably prolonged as to render consideration of the complaint unduly difficult for the Committee or the State party (rule 113(f) of the Committee’s rules of procedure): {why}.',
    ),
    asks: spoken(
      'el tiempo transcurrido hasta la presentación de la queja y las razones que lo explican',
      'the time that elapsed until the complaint was submitted, and the reasons for it',
    ),
  },
  comments,
  claims: spoken(
    'cada artículo de la Convención y los párrafos de hecho en que se apoya; contra una expulsión (artículo 3), las razones fundadas para creer que existe un riesgo previsible, real, presente y personal de tortura en el país de destino',
    'each article of the Convention and the paragraphs of fact on which it rests; against a removal (article 3), the substantial grounds for believing that there is a foreseeable, real, present and personal risk of torture in the country of destination',
  ),
  followUp: spoken('en un plazo de 90 días', 'within 90 days'),
}

/** Committee on the Elimination of Racial Discrimination: a communication by a petitioner, which ends in an opinion. */
export const cerd: Committee = {
  id: 'cerd',
  procedure: 'cerd-communication',
  short: text('Comitê CERD', 'Comité CERD', 'CERD Committee'),
  terms: {
    communication: text('comunicação', 'comunicación', 'communication'),
    author: text('parte peticionária', 'parte peticionaria', 'petitioner'),
    views: text('opinião', 'opinión', 'opinion'),
  },
  instrument: discrimination,
  ofTreaty: spoken('de la Convención', 'of the Convention'),
  provisions: {
    competence: ofConvention('14(1)'),
    standing: spoken(
      'artículo 14(1) de la Convención y artículo 91(b) del reglamento del Comité',
      'article 14(1) of the Convention and rule 91(b) of the Committee’s rules of procedure',
    ),
    anonymity: ofConvention('14(6)(a)'),
    identity: ofConvention('14(6)(a)'),
    exhaustion: ofConvention('14(7)(a)'),
    facts: ofConvention('14(1)'),
    substance: ofConvention('14(1)'),
    interim: ruleOf('94(3)'),
    finding: ofConvention('14(7)(b)'),
    redress: ofConvention('6'),
    followUp: ofConvention('14(7)(b)'),
  },
  lodging: {
    rules: ['cerd-six-months-rules'],
    says: spoken(
      'La comunicación debe presentarse dentro de los seis meses siguientes al agotamiento de los recursos internos, salvo circunstancias excepcionales debidamente comprobadas (artículo 91(f) del reglamento del Comité).{note}',
      'The communication must be submitted within six months after the exhaustion of domestic remedies, except in duly verified exceptional circumstances (rule 91(f) of the Committee’s rules of procedure).{note}',
    ),
    others: [
      {
        rule: 'cerd-six-months-treaty',
        says: spoken(
          'El órgano nacional designado por el Estado parte no dio satisfacción el {date}; la comunicación debe presentarse dentro de los seis meses siguientes (artículo 14(5) de la Convención).{note}',
          'The body designated by the State party gave no satisfaction on {date}; the communication must be submitted within the six months that follow (article 14(5) of the Convention).{note}',
        ),
      },
    ],
  },
  recommends: true,
  comments,
  claims: spoken(
    'cada artículo de la Convención, la distinción, exclusión, restricción o preferencia y el motivo en que se basa (artículo 1(1)), y los párrafos de hecho en que se apoya',
    'each article of the Convention, the distinction, exclusion, restriction or preference and the ground on which it is based (article 1(1)), and the paragraphs of fact on which it rests',
  ),
  followUp: spoken('en el plazo que el Comité fije', 'within the time that it sets'),
}

/** Committee on Enforced Disappearances. */
export const ced: Committee = {
  id: 'ced',
  procedure: 'ced-communication',
  short: text('Comitê CED', 'Comité CED', 'CED Committee'),
  terms: usualWords,
  instrument: disappearance,
  ofTreaty: spoken('de la Convención', 'of the Convention'),
  provisions: {
    competence: ofConvention('31(1)'),
    standing: ofConvention('31(1)'),
    anonymity: ofConvention('31(2)(a)'),
    exhaustion: ofConvention('31(2)(d)'),
    sameMatter: ofConvention('31(2)(c)'),
    facts: ofConvention('35'),
    substance: ofConvention('31(2)(b)'),
    interim: ofConvention('31(4)'),
    finding: ofConvention('31(5)'),
    redress: ofConvention('24(4)-(5)'),
    followUp: ofConvention('31(5)'),
  },
  lodging: {
    rules: [],
    says: spoken(
      'La Convención no fija plazo para presentar la comunicación.',
      'The Convention sets no time limit for submitting the communication.',
    ),
  },
  comments,
  claims: spoken(
    'cada artículo de la Convención y los párrafos de hecho en que se apoya; la privación de libertad, la intervención o aquiescencia del Estado y la negativa a reconocerla o el ocultamiento de la suerte o el paradero (artículo 2)',
    'each article of the Convention and the paragraphs of fact on which it rests; the deprivation of liberty, the involvement or acquiescence of the State, and the refusal to acknowledge it or the concealment of fate or whereabouts (article 2)',
  ),
  followUp: spoken('en el plazo que el Comité fije', 'within the time that it sets'),
}
