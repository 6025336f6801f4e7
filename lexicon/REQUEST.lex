# Appeals, calls, demands.

pattern urge-party
  when      verb urge|implore|exhort|press|pressure|lobby|beseech|prod ; obj party
  actor     subj
  recipient obj
  mode      change
  prior     0.85
  yes       Norway urged Iceland to reopen the fishing grounds.
  not       Doctors urged rest after the operation.

pattern ask-party-to
  when      verb ask|tell|order|instruct|petition|require|warn ; obj party ; xcomp
  actor     subj
  recipient obj
  mode      change
  prior     0.75
  yes       Thailand asked Cambodia to pull its guards back from the temple.
  not       The teacher asked her pupils to sit down.

pattern call-on-party
  when      verb call|appeal|prevail|plead ; prep on|upon|to|with party
  actor     subj
  recipient on upon to with
  mode      change
  prior     0.8
  yes       Brussels called on Serbia to arrest the gunmen.
  not       The postman called on the widow every Friday.

pattern call-for-act
  when      verb call|appeal|push|press ; prep for @demanded
  actor     subj
  recipient for
  mode      change
  prior     0.55
  yes       Ghana called for the withdrawal of Togolese troops.
  not       The recipe calls for two eggs.

pattern demand-of-party
  when      verb demand|seek|request|insist|want|require ; prep from|of|on party
  actor     subj
  recipient from of on
  mode      change
  prior     0.7
  yes       Poland demanded an apology from Belarus.
  not       The buyers demanded a discount from the shop.

pattern demand-that-party
  when      verb demand|insist|request|ask ; ccomp
  actor     subj
  recipient ccomp.subj ccomp.obj
  mode      change
  prior     0.7
  yes       Ecuador demanded that Mexico hand over the fugitive.
  not       The crowd demanded that the band play on.

pattern demand-act
  when      verb demand|seek|request ; obj @demanded
  actor     subj
  recipient obj.of obj.by obj.from obj.poss obj
  mode      change
  prior     0.55
  yes       Algeria demanded the release of its sailors by Spain.
  not       The market demands the release of new models.

pattern appeal-noun
  when      noun appeal|call|request|demand|plea ; prep to|on party ; subj party
  actor     subj
  recipient to on
  mode      change
  prior     0.65
  yes       Nepal's appeal to India to reopen the crossing went unanswered.
  not       The singer's appeal to young people is plain.

pattern demand-for-noun
  when      noun demand|request|call ; subj party ; prep for @demanded
  actor     subj
  recipient for
  mode      change
  prior     0.5
  yes       Colombia repeated its demand for the extradition of the pilot from Panama.
  not       Demand for tea rose in winter.

pattern must-do
  when      verb * ; aux must|should|need|ought ; speaker party ; subj party
  actor     speaker
  recipient subj
  mode      change
  prior     0.55
  yes       The Polish foreign minister said Belarus must free the prisoners.
  not       The doctor said patients must rest.

pattern must-stop-passive
  when      verb * ; aux must|should|need ; speaker party ; inside party ; no subj party
  actor     speaker
  recipient inside
  mode      change
  prior     0.45
  yes       The Polish foreign minister said the arrests by Belarus must end.
  not       The doctor said the treatment must end.

pattern expect-party-to
  when      verb expect|want|need ; obj party ; xcomp ; subj party
  actor     subj
  recipient obj
  mode      change
  prior     0.5
  yes       Brussels wants Serbia to hand over the files.
  not       The coach wants his players to rest.
