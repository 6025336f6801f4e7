// The words that tell of journeys: verbs of going and of being somewhere, nouns of journeys, of gatherings and of places.

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** A goal under "to", "into", "for" or "in" is a stop: "flew on to Lima". */
export const GOING = words(
  `travel fly go head journey arrive land come proceed continue move cross drive sail jet rush hurry hasten depart leave set
   touch stop stay spend pay make swing decamp descend tour visit disembark alight embark progress`,
)
/** Whoever is taken there goes there: "the trip takes the president on to Bergen". */
export const TAKING = words('take bring carry lead fly ferry whisk drive escort accompany')
/** The object is the stop: "visits Lagos", "reached the border town". */
export const REACHING = words('visit tour reach enter inspect')
/** The object was a stop: "left Lima after two days". */
export const LEAVING = words('leave quit depart exit')
/** A stage of a journey: "began in Lima", "wound up the tour in Quito". */
export const STAGING = words(
  'begin start open kick commence end finish conclude wrap wind close complete round cap resume continue',
)
/** Whoever is awaited there is to go there. */
export const AWAITING = words('expect schedule await book slate')
/** What a visitor does at a stop; who undergoes it may be the visitor: "was received in Rabat". */
export const BEING = words(
  `meet talk hold speak address attend sign inaugurate open lay dine lunch breakfast receive welcome greet host hug embrace
   say tell stand appear chair launch unveil deliver gather confer sit see join brief announce arrive hail praise urge warn
   thank reiterate stress reaffirm assure discuss raise exchange shake wait review witness walk tour visit pose preside
   participate take stay sleep overnight rest co-chair kneel pray celebrate pledge agree call give have begin land be`,
)
/** Those met, greeted or spoken to are where the visitor is. */
export const MEETING = words(
  'meet visit address greet see inspect tour talk speak confer lunch dine sit join attend open inaugurate unveil receive',
)
/** Nouns whose "to", "in", "of" or compound is a stop. */
export const JOURNEYS = words(
  'visit trip tour journey stop stay leg stopover swing sojourn pilgrimage voyage flight arrival mission travel layover part departure day night week hour',
)
/** Those sent: "led a delegation to Lima" goes there, "a delegation of Peru" does not. */
export const SENT = words('delegation team mission entourage contingent party group')
/** Nouns that a place may be equated with: "Accra is the second stop". */
export const STOPS = words('stop leg destination stopover stage')
/** Between a place and what is done there: "at the airport of Lagos", "attended the summit in Geneva", "for talks in Rabat". */
export const PASSED_THROUGH = words(
  `airport airfield port harbour harbor base city town capital province state region district island village suburb outskirt area part
   county prefecture coast north south east west centre center site park garden zoo museum shrine temple mosque cathedral church
   factory plant refinery mine university school hospital palace residence hotel hall house embassy consulate monument cemetery
   memorial square office headquarters camp resort plantation farm shipyard barrack border
   summit meeting conference forum talk gathering ceremony session dialogue congress assembly inauguration funeral dinner lunch
   banquet reception expo exhibition fair consultation signing opening festival anniversary celebration parade event
   estate ranch villa castle mansion lodge retreat compound chapel monastery basilica library theatre theater stadium arena
   ministry parliament court academy institute laboratory reactor dam bridge tunnel canal pier dock dockyard station terminal
   checkpoint crossing frontier line side edge bank shore beach valley mountain lake market ground premises venue`,
)
/** Under these a place is a goal or where one is. */
export const PLACING = words(
  'to into onto in at for inside near outside around across through throughout towards toward on via off within aboard',
)
/** A place named so is a goal of going only: "left for Lima". */
export const GOAL_ONLY = words('to into onto for towards toward')
/** Places passed on the way: no stop. */
export const PASSING = words('via over past beyond')

/** A visit, or a visitor, that is counted among others: "the first visit since 2009". */
export const ORDINAL =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|latest|last|only|maiden|inaugural)$/
/** Under "on" a place of these is where one is: "on the northern side of the border", "on the island". */
export const UNDERFOOT = words(
  'side island border frontier bank shore beach coast soil ground outskirts edge premises',
)
