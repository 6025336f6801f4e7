// Words that every text of a language is full of; in: a language; out: those of its words that tell it from English.

/** English, with words that others write too (in, an, was, on, as): they tell against a language that no list knows. */
export const ENGLISH = wordsOf(
  'the of and to in on an a was as at is that for with by from has have had it they its their said are be been were would will not which who this after over about than between during against under into could when there these what where while because he she his him her you but if new other more also no or so we our i out up all before both since through until whose whom did do does may can should must ahead amid says told met meets meet visit visited visits held hold holds signed calls call called urges urged warns warned agreed president minister foreign government officials talks country countries trade security leader leaders state people week month year years day days first two three',
)

/** English words that the languages below hardly write: what German, Dutch or French text is full of as well (in, an, was, on, as) is not among them. */
export const ENGLISH_ALONE = wordsOf(
  'the of and to that for with by from has had it they its their said are be been were would will not which who this after about than between during against into could when there these what where while because she his you but if ahead amid says told meets visited held signed urged warned agreed minister foreign government officials talks country countries should must both before since through until whose',
)

/** ISO 639-1 code and the commonest words of each language that is written in Latin letters and has much news. */
export const OTHERS: readonly (readonly [string, ReadonlySet<string>])[] = [
  [
    'de',
    'der die das und den dem des ein eine einen einem einer ist nicht mit von zu im auf für sich auch wurde werden hat bei nach wie aber aus über',
  ],
  [
    'nl',
    'de het een en van dat niet zijn voor met op aan te ook werd worden heeft bij naar over uit maar door hij ze naar',
  ],
  ['af', "die en van 'n nie het vir met wat is op dat sal om te aan hy word ook deur"],
  [
    'fr',
    'le la les des et en un une du de à au aux est que qui pour dans sur avec pas par ce cette sont ont été plus son sa ses il elle leur après entre a l d',
  ],
  [
    'es',
    'el la los las de del y en que un una por con para se su al es no lo como más fue ha sus este esta sobre entre',
  ],
  [
    'pt',
    'o a os as de do da dos das e em que um uma por com para não se no na ao foi mais sua seu como é nos nas pelo pela',
  ],
  [
    'it',
    'il lo la i gli le di del della dei delle e che un una per con non in nel nella è si al alla dal dalla sono ha anche più come ai',
  ],
  ['ca', 'el la els les de del dels i que un una per amb en es ha al no com més seva seu'],
  ['gl', 'o a os as de do da dos das e en que un unha por con para non se no na ao foi máis'],
  ['ro', 'și de la în a cu pe un o că care din pentru nu este al ale fost sunt mai său prin lui'],
  ['sv', 'och att det i en ett som på är av för med den till inte om har de var från han vid efter'],
  ['da', 'og at det i en et som på er af for med den til ikke om har de var fra han ved efter'],
  ['no', 'og å det i en et som på er av for med den til ikke om har de var fra han ved etter'],
  ['is', 'og að í er á sem til var ekki um með en við hann hefur það fyrir af'],
  ['fi', 'ja on ei että oli se hän myös mukaan mutta kuin ovat sekä joka'],
  ['et', 'ja on ei et oli see ta ka kui mis ning oma'],
  ['hu', 'a az és hogy nem is egy van volt meg már ki csak de szerint mint'],
  ['pl', 'i w na z że się do nie o jest to po przez jak od za oraz dla został'],
  ['cs', 'a v na se že je s z do o to po by jako pro ve za k si podle'],
  ['sk', 'a v na sa že je s z do o to po by ako pre vo za k si podľa'],
  ['sl', 'in je v na da se so za s z ne po pa ki tudi bi kot'],
  ['hr', 'i u je na da se su za s od ne o koji će iz bi kao što'],
  ['sq', 'dhe e të në i për me se një që nga është u ka do si më'],
  ['lt', 'ir į kad su iš yra bei apie buvo dėl po nuo'],
  ['lv', 'un ir ka ar no par uz arī lai gan pie bija'],
  ['tr', 've bir bu için ile da de olarak olan daha çok en gibi ne etti dedi'],
  ['az', 'və bir bu üçün ilə də ki olan edib edir ən'],
  ['id', 'yang dan di dengan untuk dari pada ini itu dalam tidak akan ke oleh telah juga adalah'],
  ['tl', 'ang ng sa na mga at ay si ni para hindi ito kay'],
  ['vi', 'và của là các trong có được cho với đã một không những người này đến khi về tại'],
  ['sw', 'ya wa na kwa ni katika za la kuwa cha hiyo huo yake'],
  ['so', 'iyo in oo ka ku la ay uu ee waa ah'],
  ['ha', 'da na a ya ta cewa ne ce don ga wanda'],
  ['eu', 'eta da ez ere dute du zuen bat dira izan'],
  ['cy', 'y yr yn i a o ar mae wedi ei gan am'],
  ['ga', 'an na agus ar i a go is le do bhí ag'],
].map(([code = '', words = '']) => [code, wordsOf(words)])

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
