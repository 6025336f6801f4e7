# Detention, deportation, seizure, censorship, hacking.

pattern arrest-party
  when      verb arrest|detain|jail|imprison|intern|apprehend|nab|incarcerate|interrogate|handcuff|round|collar|lock|book ; obj party
  actor     subj
  recipient obj
  mode      arrest
  prior     0.75
  yes       Eritrea detained two Ethiopian pilots.
  not       The view detained the walkers.

pattern seize-thing
  when      verb seize|confiscate|impound|intercept|ram|board|commandeer|annex|occupy ; obj
  actor     subj
  recipient obj from
  mode      seize
  prior     0.5
  yes       Iran seized a Greek tanker in the strait.
  not       He seized the chance.

pattern freeze-assets
  when      verb freeze|block|seize|impound|confiscate ; obj @assets|deposit|money
  actor     subj
  recipient obj of
  mode      seize
  act       imposed
  prior     0.75
  yes       Switzerland froze the assets of Tunisian officials.
  not       The bank froze its fees.

pattern deport
  when      verb deport ; obj party
  actor     subj
  recipient obj
  mode      deport
  prior     0.75
  yes       Kuwait deported thirty Filipino workers.
  not       They deported the parcels.

pattern arrest-noun
  when      noun arrest|detention|imprisonment ; prep of party
  actor     subj by in
  recipient of
  mode      arrest
  prior     0.55
  yes       The detention of a Chinese executive in Canada went on.
  not       The arrest of decay takes years.

pattern hack
  when      verb hack|breach|infiltrate ; obj party
  actor     subj
  recipient obj
  mode      cyber
  instrument security
  prior     0.7
  yes       Russian agents hacked a Danish ministry.
  not       The gardener hacked the hedge.

pattern hold-captive
  when      verb hold|seize|capture|catch|grab|pick|take|snatch|nab|bundle|whisk|fingerprint|strip-search|search ; obj @captive ; obj party ; no prep as hostage ; no prep with
  actor     subj
  recipient obj
  mode      arrest
  prior     0.6
  yes       Libya seized six Maltese fishermen.
  not       The judge held the tourist to his word.

pattern in-custody
  when      verb hold|take|keep|place|put|remand|lock ; obj party ; prep in|into|under @custody|prison|jail|surveillance|house|cell
  actor     subj
  recipient obj
  mode      arrest
  prior     0.7
  yes       Burundi took two Rwandan traders into custody.
  not       The court took the house into custody.

pattern accept-arrest-passive
  when      verb arrest|detain|jail|imprison ; obj @captive|man|woman|people|member|agent|worker ; prep in party
  actor     subj by in
  recipient obj
  mode      arrest
  prior     0.6
  yes       Two Swedish activists were detained in Turkey.
  not       Two men were arrested in the lane.

pattern detention-of
  when      noun arrest|detention|imprisonment|jailing|capture|seizure|abduction|roundup|internment|takeover|impounding|boarding|interception|forfeiture ; prep of ; subj party
  actor     subj
  recipient of inside
  mode      arrest
  prior     0.55
  yes       Iran's detention of a Belgian nurse went on.
  not       The detention of the pupils went on.

pattern raid-office
  when      verb raid|search|ransack|seal|storm|surround|besiege|cordon ; obj office|embassy|consulate|company|premise|newsroom|headquarters|building|compound|port|mission|bank ; obj party
  actor     subj
  recipient obj
  mode      seize
  prior     0.5
  yes       Police in Russia searched the office of a British bank.
  not       The mice raided the office of the mill.

pattern harass-vessel
  when      verb harass|block|obstruct|pursue|ram|expel|impede|hamper|hinder|bump|hit|collide|swarm|surround|intercept|tow|escort|eject|evict|stop|halt|jam|blind|shadow ; obj @vessel|fisherman|fleet|trawler|convoy|truck|patrol ; obj party ; subj party
  actor     subj
  recipient obj
  mode      restrict
  instrument security
  prior     0.65
  yes       Chinese coastguards blocked Vietnamese boats near the reef.
  not       The ice blocked the fishing boat.

pattern drive-off
  when      verb drive|chase|warn|order|ward|scare|force ; prt away|off|out|back ; obj @vessel|warship|destroyer|bomber|fleet|fisherman ; obj party
  actor     subj
  recipient obj
  mode      restrict
  instrument security
  prior     0.65
  yes       Taiwan drove away a Chinese trawler.
  not       The dog drove away the boat thief.

pattern use-water-cannon
  when      noun cannon|laser|sonar|gas|stun-grenade ; head use|fire|aim|point|deploy|turn|direct|employ
  actor     head.subj subj
  recipient against at on inside
  mode      restrict
  instrument security
  prior     0.65
  yes       Chinese ships used water cannon against a Philippine boat.
  not       The fireman used a water cannon on the shed.

pattern ban-or-block-site
  when      verb block|censor|jam|restrict|shut|silence|muzzle ; obj website|broadcast|channel|broadcaster|newspaper|app|service|radio|station|signal|internet|account ; obj party
  actor     subj
  recipient obj
  mode      censor
  instrument media
  prior     0.5
  yes       Belarus blocked a Polish website.
  not       The wall blocked the radio signal.

pattern cyberattack-noun
  when      noun cyberattack|cyber-attack|hacking|hack|intrusion|cyber-espionage|malware|phishing|ransomware ; prep on|against|into|of|at party
  actor     subj by from head.subj
  recipient on against into of at
  mode      cyber
  instrument security
  prior     0.6
  yes       Russia's cyberattack on Estonia crippled its banks.
  not       The hack of the kettle was simple.

pattern hackers-target
  when      verb target|attack|hit|breach|infiltrate|compromise|penetrate|steal|spy|disrupt|hack ; subj hacker|spy|malware|cyberattack|cyberspy ; subj party
  actor     subj
  recipient obj from on
  mode      cyber
  instrument security
  prior     0.65
  yes       Iranian hackers targeted Albania's ministries.
  not       Hackers of the club attacked the puzzle.

pattern spy-on
  when      verb spy|eavesdrop|snoop ; prep on|upon party ; subj party
  actor     subj
  recipient on upon
  mode      restrict
  prior     0.6
  yes       Denmark spied on German officials.
  not       The boy spied on the neighbours.

pattern spying-noun
  when      noun espionage|spying|surveillance|wiretapping|eavesdropping ; prep on|against|of|upon party ; subj party
  actor     subj
  recipient on against of upon
  mode      restrict
  prior     0.5
  yes       America's espionage against Brazil caused outrage.
  not       The surveillance of the yard cost little.

pattern annex-land
  when      verb annex|occupy|grab|usurp ; obj ; subj party
  actor     subj
  recipient obj obj.of from
  mode      seize
  instrument territory
  prior     0.65
  yes       Russia annexed part of Ukraine.
  not       The guests occupied the sofa.

pattern annexation-noun
  when      noun annexation|occupation|seizure|confiscation|blockade|expropriation|nationalisation|nationalization ; prep of|against party
  actor     subj by head.subj
  recipient of against
  mode      seize
  prior     0.4
  yes       Azerbaijan's occupation of Armenia's valley lasted for years.
  not       The occupation of the flat took a day.

pattern blockade-verb
  when      verb blockade|besiege|encircle|quarantine|nationalise|nationalize|expropriate ; obj party
  actor     subj
  recipient obj
  mode      restrict
  prior     0.65
  yes       Egypt blockaded Qatari ports.
  not       The sheep blockaded the lane.

pattern round-up
  when      verb round|lock|pick|haul ; prt up|away|in ; obj party
  actor     subj
  recipient obj
  mode      arrest
  prior     0.65
  yes       Angola rounded up Congolese miners.
  not       The farmer rounded up the sheep.

pattern deport-noun
  when      noun deportation|expulsion|removal|eviction ; prep of party ; near migrant|refugee|worker|national|citizen|asylum-seeker|foreigner|resident|family|thousand
  actor     subj by from head.subj
  recipient of
  mode      deport
  prior     0.6
  yes       Algeria's deportation of Malian migrants went on.
  not       The removal of the family piano went badly.

pattern send-back-people
  when      verb send|return|expel|evict|remove|force|push|repatriate|turn|fly ; prt back|out|home|away ; obj migrant|refugee|afghan|worker|asylum-seeker|deportee|family|national|child|traveller|people|herder ; obj party
  actor     subj
  recipient obj
  mode      deport
  prior     0.6
  yes       Iran sent back Afghan refugees.
  not       The inn sent back the family soup.

pattern travel-ban-person
  when      verb bar|prevent|stop|forbid|prohibit|ban|block ; obj @captive ; obj party ; near leave|leaving|departure|exit
  actor     subj
  recipient obj
  mode      restrict
  prior     0.65
  yes       China stopped an American executive from leaving.
  not       The guard stopped the tourist from leaving the shop.

pattern put-on-trial
  when      verb try|interrogate|question|sentence|convict ; obj @captive ; obj party
  actor     subj
  recipient obj
  mode      arrest
  instrument legal
  prior     0.5
  yes       Russia interrogated an American journalist.
  not       The shop questioned the reporter twice.

pattern arrest-captive
  when      verb arrest|detain|jail|imprison|intern|apprehend|capture|nab ; obj @captive|@vessel|national|citizen ; no subj protester
  actor     subj by
  recipient obj from inside
  follows   answer
  mode      arrest
  prior     0.5
  yes       The Guinean navy captured a ferry off Sierra Leone.
  not       Two fishermen were detained by the storm.

pattern turn-back-vessel
  when      verb turn|push|chase|send|drive|escort|tow ; prt back|away|off|out ; obj @vessel|@captive|convoy ; subj party ; no head @speech
  actor     subj
  recipient obj from inside
  mode      restrict
  prior     0.5
  yes       Guinea turned back three Liberian ferries.
  not       The wind turned back three ferries.
