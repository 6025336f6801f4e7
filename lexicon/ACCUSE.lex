# Criticism, accusation, protest by word, summons, inquiry.

pattern accuse-party
  when      verb accuse|blame|fault|charge ; obj party
  actor     subj
  recipient obj
  mode      allege
  prior     0.9
  yes       Armenia accused Azerbaijan of shelling a village.
  not       The electrician charged the battery overnight.

pattern condemn
  when      verb @condemn ; obj
  actor     subj
  recipient obj
  mode      disapprove
  prior     0.85
  yes       Austria condemned the attack by Hungarian hooligans.
  not       The city condemned the old warehouse as unsafe.

pattern criticise-passive-noun
  when      noun criticism|condemnation|rebuke|denunciation|accusation|outcry|anger|fury|ire ; subj party ; prep of|against|over|at party
  actor     subj
  recipient of against over at
  mode      disapprove
  prior     0.65
  yes       Cuba's criticism of Jamaica over the vote was unusually sharp.
  not       Literary criticism of the novel was mild.

pattern draw-criticism-from
  when      noun criticism|condemnation|rebuke|anger|ire|fury|protest ; prep from|in party ; head draw
  actor     from in
  recipient head.subj
  mode      disapprove
  prior     0.75
  yes       Turkey's incursion drew condemnation from Egypt.
  not       The exhibition drew praise from critics.

pattern under-fire-from
  when      noun fire|criticism ; prep from party
  actor     from
  recipient subj
  mode      disapprove
  prior     0.5
  yes       Rwanda came under fire from Belgium over the raid.
  not       Smoke rose from the fire at the mill.

pattern summon-envoy
  when      verb summon ; obj @envoy
  actor     subj
  recipient obj
  mode      disapprove
  instrument protocol
  prior     0.95
  yes       Finland summoned the Russian ambassador over the airspace violation.
  not       The judge summoned the ambassador of the bank to the stand.

pattern summon-party
  when      verb summon|call_in ; obj party
  actor     subj
  recipient obj
  mode      disapprove
  instrument protocol
  prior     0.75
  yes       The Dutch foreign ministry summoned Iran's chargé d'affaires on Friday.
  not       The bell summoned the monks to prayer.

pattern lodge-protest
  when      noun protest|representation|démarche|demarche|complaint|objection|note ; head @lodge
  actor     subj
  recipient with to against at over
  mode      disapprove
  instrument protocol
  prior     0.85
  yes       Vietnam lodged a protest with China over the survey ship.
  not       The neighbour lodged a complaint about the noise.

pattern protest-verb
  when      verb protest|complain|object ; subj party ; prep to|with|against|about|over party
  actor     subj
  recipient to with against about over
  mode      disapprove
  prior     0.7
  yes       Georgia protested to Russia over the fence.
  not       The players protested to the referee.

pattern express-anger
  when      noun anger|concern|outrage|dissatisfaction|displeasure|regret|indignation|opposition|objection|dismay|alarm ; subj party ; prep over|about|at|with|to|against party
  actor     subj
  recipient over about at with to against
  mode      disapprove
  prior     0.6
  yes       Seoul expressed outrage over Japan's new textbooks.
  not       The parents expressed concern about the broken swing.

pattern sue-party
  when      verb sue|indict|prosecute ; obj party
  actor     subj
  recipient obj
  mode      investigate
  instrument legal
  prior     0.75
  yes       Ukraine sued Russia at the international court.
  not       The singer sued her former agent.

pattern lawsuit-against
  when      noun lawsuit|suit|complaint|case|probe|investigation|inquiry ; prep against|into party ; subj party
  actor     subj
  recipient against into
  mode      investigate
  instrument legal
  prior     0.7
  yes       The EU opened an investigation into Chinese makers of electric cars.
  not       The firm opened an investigation into the leak.

pattern investigate
  when      verb investigate|probe ; obj party
  actor     subj
  recipient obj
  mode      investigate
  prior     0.6
  yes       Brazil is investigating a Paraguayan bank for fraud.
  not       The plumber investigated a leak.

pattern call-party-names
  when      verb call|brand|label|describe ; obj party ; xcomp @insult
  actor     subj
  recipient obj
  mode      disapprove
  prior     0.7
  yes       Nicaragua called Costa Rica a liar.
  not       They called the dog a menace.

pattern say-wrong
  when      adj @condemnable ; speaker party ; cop
  actor     speaker
  recipient inside
  mode      disapprove
  prior     0.55
  yes       The Danish foreign minister said Russia's flights were unacceptable.
  not       The chef said the soup was unacceptable.

pattern say-wrong-noun
  when      noun @condemnable ; speaker party ; cop
  actor     speaker
  recipient nsubj inside
  mode      disapprove
  prior     0.55
  yes       The Danish foreign minister said Russia's flights were a provocation.
  not       The critic said the novel was a provocation.

pattern say-violates
  when      verb violate|undermine|breach|infringe|endanger|provoke|destabilise|destabilize|escalate|interfere|meddle|aggravate|jeopardise|jeopardize ; speaker party ; subj party
  actor     speaker
  recipient subj
  mode      allege
  prior     0.6
  yes       Seoul said North Korea had violated the resolution.
  not       The referee said the player violated the rule.

pattern violate-party
  when      verb call|brand|label|describe|denounce|dismiss|regard|see ; obj ; near @condemnable ; subj party
  actor     subj
  recipient obj inside
  mode      disapprove
  prior     0.55
  yes       The North called South Korea's move a declaration of war.
  not       The tenants called the rent a scandal.

pattern offensive-remark
  when      noun remark|post|comment|statement|message|tweet ; comp provocative|inflammatory|insulting|threatening|offensive|hostile|abusive|aggressive ; subj party
  actor     subj
  recipient about against on to
  mode      disapprove
  instrument rhetoric
  alone     yes
  prior     0.5
  yes       The Serbian consul published inflammatory posts about Croatia.
  not       The fan wrote offensive comments under the video.
