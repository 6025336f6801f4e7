# Benefits mainly for the recipient: grants, relief, arms, asylum.

pattern give-aid
  when      noun @aid ; head @give
  actor     subj
  recipient to for iobj head.iobj
  prior     0.8
  yes       Japan sent medical supplies to Nepal.
  not       The uncle sent money to his niece.

pattern donate
  when      verb donate|lend|grant ; prep to party
  actor     subj
  recipient to
  prior     0.75
  yes       Kuwait donated generators to Yemen.
  not       She donated blood to the clinic.

pattern provide-with
  when      verb provide|supply|equip|arm|fund ; obj party ; prep with
  actor     subj
  recipient obj
  prior     0.7
  yes       Iran supplied Sudan with drones.
  not       The inn supplied guests with towels.

pattern aid-party
  when      verb aid|assist|help|shelter|train ; obj party ; no obj @visitor
  actor     subj
  recipient obj
  prior     0.5
  yes       Denmark trained Ukrainian soldiers.
  not       The coach trained swimmers.

pattern asylum
  when      noun asylum ; head grant|give|offer|receive
  actor     subj
  recipient to iobj obj
  prior     0.75
  yes       Mexico granted asylum to a Peruvian politician.
  not       The old asylum was demolished.

pattern aid-to-noun
  when      noun @aid ; subj party ; prep to|for party
  actor     subj
  recipient to for
  prior     0.6
  yes       Norway's aid to Malawi doubled.
  not       Hearing aids for children are free.
