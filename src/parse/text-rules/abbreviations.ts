// Abbreviations that keep their full stop, by the company they must keep; the tokenizer reads them.

function toSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}

/** Kept in any casing: "Dr.", "approx.". Lower-case, without the stop. */
export const anyCaseAbbreviations = toSet(`
  mr mrs ms messrs dr drs prof st ste jr sr hon supt insp cpl sgt adm cmdr capt comdr brig maj gov govt lt
  rep reps sen sens rev fr mlle mme vs inc corp ltd bros dept dist univ assn assoc attn ave blvd rd hwy bldg
  apt tel fax mob ext est esp misc approx etc eg ie al viz cf ca cit esq asst ass't natl intl int'l gov't dep't
  jan feb apr jun jul aug sept sept oct nov dec tue tues thu thur thurs ph.d ph eds trans ft mt vol vols spec
  arrv arr depart lv ret min max incl excl sq mins yrs hrs
  wed fri sts lb lbs oz dr. llc jnr snr gens profs pres treas
`)

/** Kept only with a capital first: elsewhere they are words ("sun.", "gen.", "mass."). Without the stop. */
export const capitalAbbreviations = toSet(`
  Gen Col Mar Mon Sat Sun Co Ed Ala Ariz Ark Calif Colo Conn Del Fla Ga Ind Kan Ky La Md Mich Minn Miss
  Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wisc Wyo Ont Que Alta Sask Mass Ill Pvt Pfc
  Amb Min Sec Def Sup Det Dir Chm Bro Sc Dem Rep Cong Atty Cmte Conf Para Sect Ing Phil Sgt Sr Bp Msgr Rs Dj
  Cal Lieut Pte Prin Cllr Bart Hon Gosp Ter Mtn Pt Ste Cape Geo Wm Chas Jas Thos Jos Robt
`)

/** Kept only before a figure: "No. 2", "p. 14", "Art. 51". Lower-case, without the stop. */
export const figureAbbreviations = toSet(`
  no nos art arts fig figs p pp sec ch par para ver op vol vols nr pt r res cl reg tab app div b c d m ed n
`)
