/** Words of the law in the singular and the plural, as they are spelled. */
export type Pair = readonly [singular: string, plural: string]

const pairsOf = (list: string): Pair[] =>
  list
    .trim()
    .split('\n')
    .flatMap((line) => line.split(','))
    .map((pair) => pair.trim().split(' '))
    .map(([singular = '', plural = '']) => [singular, plural])

export const portuguesePairs = pairsOf(`
decisão decisões, ação ações, petição petições, violação violações, obrigação obrigações, reparação reparações, sanção sanções
convenção convenções, declaração declarações, comissão comissões, reunião reuniões, opinião opiniões, região regiões, união uniões
exceção exceções, resolução resoluções, recomendação recomendações, observação observações, contestação contestações, audição audições
intimação intimações, citação citações, notificação notificações, prisão prisões, detenção detenções, expulsão expulsões
deportação deportações, repatriação repatriações, extradição extradições, migração migrações, discriminação discriminações
proteção proteções, restrição restrições, interpretação interpretações, investigação investigações, indenização indenizações
constituição constituições, legislação legislações, jurisdição jurisdições, apelação apelações, execução execuções, lesão lesões
razão razões, questão questões, sessão sessões, omissão omissões, agressão agressões, órgão órgãos, cidadão cidadãos, irmão irmãos
alemão alemães, capitão capitães, tabelião tabeliães, escrivão escrivães, mãe mães, irmã irmãs, mão mãos, acórdão acórdãos
tribunal tribunais, tratado tratados, jornal jornais, edital editais, oficial oficiais, federal federais, estadual estaduais
municipal municipais, judicial judiciais, criminal criminais, penal penais, social sociais, nacional nacionais
internacional internacionais, constitucional constitucionais, legal legais, ilegal ilegais, real reais, moral morais, rural rurais
local locais, fiscal fiscais, pessoal pessoais, material materiais, manual manuais, sinal sinais, animal animais, canal canais
papel papéis, móvel móveis, imóvel imóveis, responsável responsáveis, inviolável invioláveis, admissível admissíveis
inadmissível inadmissíveis, vulnerável vulneráveis, possível possíveis, aplicável aplicáveis, razoável razoáveis, visível visíveis
nível níveis, cível cíveis, civil civis, útil úteis, fácil fáceis, difícil difíceis, hábil hábeis, fértil férteis, hostil hostis
infantil infantis, juvenil juvenis, fuzil fuzis, perfil perfis, cônsul cônsules, azul azuis, lençol lençóis, espanhol espanhóis
lei leis, rei reis, réu réus, ré rés, juiz juízes, juíza juízas, raiz raízes, vez vezes, voz vozes, cruz cruzes, paz pazes
autor autores, autora autoras, relator relatores, relatora relatoras, procurador procuradores, defensor defensores, credor credores
devedor devedores, trabalhador trabalhadores, trabalhadora trabalhadoras, menor menores, maior maiores, mulher mulheres, lugar lugares
caráter caracteres, dever deveres, poder poderes, parecer pareceres, mês meses, país países, gás gases, português portugueses
inglês ingleses, francês franceses, interesse interesses, crise crises, base bases, tese teses, hipótese hipóteses, classe classes
ordem ordens, homem homens, jovem jovens, imagem imagens, origem origens, margem margens, viagem viagens, linguagem linguagens
testemunho testemunhos, bem bens, fim fins, comum comuns, crime crimes, regime regimes, álbum álbuns, item itens, refém reféns
direito direitos, sentença sentenças, recurso recursos, artigo artigos, parágrafo parágrafos, inciso incisos, alínea alíneas
vítima vítimas, testemunha testemunhas, perito peritos, laudo laudos, prova provas, prazo prazos, processo processos
procedimento procedimentos, protocolo protocolos, relatório relatórios, medida medidas, cautelar cautelares, liminar liminares
refugiado refugiados, refugiada refugiadas, migrante migrantes, imigrante imigrantes, apátrida apátridas, estrangeiro estrangeiros
solicitante solicitantes, requerente requerentes, representante representantes, peticionário peticionários, beneficiário beneficiários
criança crianças, adolescente adolescentes, família famílias, fronteira fronteiras, visto vistos, abrigo abrigos, conselho conselhos
liberdade liberdades, dignidade dignidades, igualdade igualdades, nacionalidade nacionalidades, autoridade autoridades
responsabilidade responsabilidades, universidade universidades, entidade entidades, competência competências, audiência audiências
violência violências, jurisprudência jurisprudências, instância instâncias, circunstância circunstâncias, garantia garantias
princípio princípios, júri júris, ônus ônus, vírus vírus, decreto-lei decretos-leis, habeas-corpus habeas-corpus, mandado mandados
segurança seguranças, dano danos, embargo embargos, agravo agravos, ministro ministros, ministra ministras, súmula súmulas
portaria portarias, emenda emendas, anexo anexos, parte partes, Estado Estados, voto votos, dissidência dissidências
`)

export const spanishPairs = pairsOf(`
decisión decisiones, acción acciones, petición peticiones, violación violaciones, obligación obligaciones, reparación reparaciones
excepción excepciones, comisión comisiones, región regiones, reunión reuniones, opinión opiniones, expulsión expulsiones
sesión sesiones, detención detenciones, resolución resoluciones, conexión conexiones, ley leyes, rey reyes, juez jueces, vez veces
voz voces, raíz raíces, tribunal tribunales, internacional internacionales, judicial judiciales, papel papeles, civil civiles
fácil fáciles, responsable responsables, admisible admisibles, orden órdenes, joven jóvenes, origen orígenes, régimen regímenes
imagen imágenes, crimen crímenes, común comunes, derecho derechos, sentencia sentencias, recurso recursos, víctima víctimas
perito peritos, migrante migrantes, refugiado refugiados, solicitante solicitantes, autor autores, mujer mujeres, deber deberes
poder poderes, mes meses, país países, interés intereses, francés franceses, crisis crisis, carácter caracteres, libertad libertades
nacionalidad nacionalidades, autoridad autoridades, garantía garantías, niño niños, niña niñas, israelí israelíes, informe informes
`)

export const englishPairs = pairsOf(`
decision decisions, petition petitions, violation violations, court courts, judgment judgments, judge judges, party parties
body bodies, treaty treaties, appeal appeals, tribunal tribunals, council councils, remedy remedies, case cases, measure measures
witness witnesses, process processes, woman women, man men, child children, refugee refugees, right rights, article articles
`)

/** As somebody writes who has no accents at hand. */
export function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '')
}
