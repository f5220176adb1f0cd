/** What Zotero, JabRef and others really write, shortened. */

export const cslJson = JSON.stringify([
  {
    id: 'http://zotero.org/users/1/items/AAAA',
    type: 'legal_case',
    title: 'Caso Vélez Loor Vs. Panamá',
    'title-short': 'Caso Vélez Loor',
    authority: 'Corte Interamericana de Derechos Humanos',
    number: 'Serie C No. 218',
    genre: 'Sentencia',
    language: 'es',
    URL: 'https://www.corteidh.or.cr/docs/casos/articulos/seriec_218_esp2.pdf',
    issued: { 'date-parts': [['2010', 11, 23]] },
    keyword: 'migrantes; detención',
  },
  {
    id: 'B',
    type: 'legislation',
    title: 'Lei de Migração',
    number: '13.445/2017',
    URL: 'https://www.lexml.gov.br/urn/urn:lex:br:federal:lei:2017-05-24;13445',
    issued: { 'date-parts': [[2017, 5, 24]] },
    language: 'pt-BR',
  },
  {
    id: 'C',
    type: 'article-journal',
    title: 'A <i>proteção</i> internacional dos refugiados',
    'container-title': 'Revista Brasileira de Política Internacional',
    volume: '39',
    issue: '1',
    page: '5–20',
    author: [
      { family: 'Cançado Trindade', given: 'Antônio Augusto' },
      { family: 'Oliveira', given: 'João', 'non-dropping-particle': 'de' },
      { literal: 'ACNUR' },
    ],
    issued: { 'date-parts': [[1996, 7]] },
    DOI: '10.1590/x-1996',
    language: 'Português',
  },
  { id: 'D', type: 'report', title: 'Movilidad humana', publisher: 'Comisión Interamericana de Derechos Humanos', issued: { raw: '2013' } },
])

export const bibtex = String.raw`@string{rbpi = "Revista Brasileira de Pol{\'i}tica Internacional"}

@article{trindade1996,
  title = {A prote{\c c}{\~a}o internacional dos {Refugiados}},
  author = {Can{\c{c}}ado Trindade, Ant{\^o}nio Augusto and {Human Rights Watch}},
  journal = rbpi,
  volume = 39, number = 1, pages = {5--20},
  year = 1996, month = jul,
  keywords = {asilo, refúgio}
}

@book{broken,
  title = {Um livro sem fim,
  year = 2001

@jurisdiction{velez,
  title = {Caso V\'elez Loor vs. Panam\'a},
  institution = {Corte Interamericana de Direitos Humanos},
  number = {Serie C No. 218},
  date = {2010-11-23},
}

@misc{nameless, year = 1999}

@comment{jabref-meta: databaseType:bibtex;}
`

export const ris = `TY  - CASE
TI  - Hirsi Jamaa and Others v. Italy
PB  - European Court of Human Rights
DA  - 2012/02/23/
UR  - https://hudoc.echr.coe.int/eng?i=001-109231
KW  - push-backs
KW  - collective expulsion
LA  - en
ER  - 

TY  - BOOK
TI  - Direitos Humanos e o Direito Constitucional Internacional
AU  - Piovesan, Flávia
PY  - 2018
PB  - Saraiva
CY  - São Paulo
ER  - 
`
