import { searchText, searchWords } from '@travessia/shared/search'
import { describe, expect, test } from 'vitest'

/** As the database folds both sides. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

function finds(query: string, text: string): boolean {
  const stored = plain(searchText([text]))
  return searchWords(query).every((spellings) => spellings.some((word) => stored.includes(plain(word))))
}

const pairs = `
  ação/ações decisão/decisões petição/petições violação/violações expulsão/expulsões detenção/detenções prisão/prisões comissão/comissões
  convenção/convenções resolução/resoluções prorrogação/prorrogações notificação/notificações intimação/intimações citação/citações
  audiência/audiências sentença/sentenças acórdão/acórdãos órgão/órgãos cidadão/cidadãos cidadã/cidadãs irmão/irmãos irmã/irmãs mãe/mães pão/pães
  capitão/capitães escrivão/escrivães tabelião/tabeliães alemão/alemães tribunal/tribunais federal/federais estadual/estaduais municipal/municipais
  nacional/nacionais internacional/internacionais regional/regionais judicial/judiciais extrajudicial/extrajudiciais processual/processuais penal/penais
  criminal/criminais civil/civis lei/leis juiz/juízes juíza/juízas promotor/promotores defensor/defensores procurador/procuradores relator/relatores
  relatora/relatoras autor/autores réu/réus parte/partes recurso/recursos apelação/apelações agravo/agravos embargo/embargos liminar/liminares
  medida/medidas cautelar/cautelares prazo/prazos data/datas mês/meses ano/anos dia/dias país/países fronteira/fronteiras migrante/migrantes
  imigrante/imigrantes refugiado/refugiados refugiada/refugiadas apátrida/apátridas solicitante/solicitantes venezuelano/venezuelanos haitiano/haitianos
  criança/crianças adolescente/adolescentes mulher/mulheres homem/homens jovem/jovens idoso/idosos família/famílias comunidade/comunidades povo/povos
  indígena/indígenas quilombola/quilombolas terra/terras território/territórios demarcação/demarcações remoção/remoções despejo/despejos moradia/moradias
  abrigo/abrigos saúde/saúdes escola/escolas trabalho/trabalhos trabalhador/trabalhadores documento/documentos visto/vistos passaporte/passaportes
  certidão/certidões registro/registros laudo/laudos perícia/perícias perito/peritos testemunha/testemunhas prova/provas anexo/anexos fato/fatos
  direito/direitos garantia/garantias liberdade/liberdades dever/deveres obrigação/obrigações reparação/reparações indenização/indenizações dano/danos
  vítima/vítimas representante/representantes advogado/advogados advogada/advogadas organização/organizações instituição/instituições instituto/institutos
  universidade/universidades conselho/conselhos comitê/comitês corte/cortes câmara/câmaras senado/senados projeto/projetos parecer/pareceres norma/normas
  portaria/portarias decreto/decretos regulamento/regulamentos regra/regras artigo/artigos inciso/incisos parágrafo/parágrafos capítulo/capítulos
  tratado/tratados pacto/pactos protocolo/protocolos relatório/relatórios informe/informes denúncia/denúncias comunicação/comunicações observação/observações
  recomendação/recomendações supervisão/supervisões cumprimento/cumprimentos mandado/mandados ofício/ofícios carta/cartas ordem/ordens bem/bens fim/fins
  origem/origens viagem/viagens passagem/passagens homenagem/homenagens imagem/imagens vantagem/vantagens refém/reféns armazém/armazéns
  papel/papéis móvel/móveis imóvel/imóveis responsável/responsáveis admissível/admissíveis inadmissível/inadmissíveis cruel/cruéis fiel/fiéis
  azul/azuis sol/sóis farol/faróis espanhol/espanhóis vez/vezes voz/vozes luz/luzes capaz/capazes incapaz/incapazes veloz/velozes cruz/cruzes raiz/raízes
  mar/mares lugar/lugares hospital/hospitais animal/animais jornal/jornais canal/canais edital/editais memorial/memoriais oficial/oficiais policial/policiais
  militar/militares familiar/familiares titular/titulares menor/menores maior/maiores maus-tratos/maus-tratos tese/teses síntese/sínteses análise/análises
  crise/crises base/bases fase/fases classe/classes índice/índices apêndice/apêndices espécie/espécies série/séries juízo/juízos ato/atos
  petición/peticiones decisión/decisiones acción/acciones resolución/resoluciones comunicación/comunicaciones libertad/libertades juez/jueces ley/leyes
  derecho/derechos menor/menores orden/órdenes joven/jóvenes mes/meses tribunal/tribunales víctima/víctimas plazo/plazos
  right/rights case/cases judgment/judgments deadline/deadlines party/parties remedy/remedies country/countries`
  .trim()
  .split(/\s+/)
  .map((pair): [string, string] => {
    const [one = '', many = ''] = pair.split('/')
    return [one, many]
  })

describe('looking words up', () => {
  test('the singular finds the plural and the plural the singular, with and without accents', () => {
    expect(pairs.length).toBeGreaterThan(200)
    const missed = pairs.flatMap(([one, many]) =>
      [
        [one, many],
        [many, one],
        [plain(one), many],
        [plain(many), one],
      ].filter(([query = '', text = '']) => !finds(query, `Sobre ${text}, no caso.`)),
    )
    expect(missed).toEqual([])
  })

  test.each([
    ['5001234-56.2024.4.04.7000', 'Autos 5001234-56.2024.4.04.7000'],
    ['50012345620244047000', 'Autos 5001234-56.2024.4.04.7000'],
    ['5001234-56', 'Autos 50012345620244047000'],
    ['5001234 56 2024', 'Autos 5001234-56.2024.4.04.7000'],
    ['P1220', 'Petição P-12-20'],
    ['PL 2630', 'PL 2.630/2020'],
  ])('%s finds “%s”', (query, text) => {
    expect(finds(query, text)).toBe(true)
  })

  test('every word must occur, in any order', () => {
    expect(finds('indígena demarcação', 'Demarcação de terra indígena')).toBe(true)
    expect(finds('indígena pesca', 'Demarcação de terra indígena')).toBe(false)
  })
})
