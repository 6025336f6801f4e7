// Cities that stand in datelines without their country, in lower case: capitals and seats of international bodies.

/** Names as printed in English, lower case. */
export const datelineCities: ReadonlySet<string> = new Set(
  `abidjan|abu dhabi|abuja|accra|addis ababa|aden|algiers|almaty|amman|amsterdam|ankara|antananarivo|ashgabat|asmara|astana|asuncion|athens|auckland|
baghdad|baku|bamako|bangkok|bangui|barcelona|beijing|beirut|belgrade|benghazi|berlin|bern|bishkek|bogota|bonn|brasilia|bratislava|brazzaville|brussels|
bucharest|budapest|buenos aires|bujumbura|busan|cairo|canberra|caracas|chennai|chisinau|colombo|conakry|copenhagen|dakar|dalian|damascus|dar es salaam|davos|
delhi|dhaka|dili|djibouti|doha|donetsk|dubai|dublin|dushanbe|erbil|freetown|fukuoka|gaborone|gaza|gaza city|geneva|guangzhou|guatemala city|hague|hamburg|
hanoi|harare|havana|helsinki|hiroshima|ho chi minh city|hong kong|honolulu|islamabad|istanbul|jakarta|jeddah|jerusalem|johannesburg|juba|kabul|kampala|
kathmandu|karachi|khartoum|kiev|kigali|kingston|kinshasa|kolkata|kuala lumpur|kunming|kuwait city|kyiv|kyoto|la paz|lagos|lahore|lausanne|libreville|lilongwe|
lima|lisbon|ljubljana|lome|london|los angeles|luanda|lusaka|luxembourg|macau|madrid|malabo|male|managua|manama|manila|maputo|marrakech|mecca|melbourne|mexico city|
milan|minsk|mogadishu|monrovia|montevideo|montreal|moscow|mumbai|munich|muscat|n'djamena|nagasaki|nairobi|nassau|naypyidaw|naypyitaw|new delhi|new york|niamey|
nicosia|nouakchott|nuuk|osaka|oslo|ottawa|ouagadougou|panama city|paramaribo|paris|perth|phnom penh|podgorica|port moresby|port-au-prince|prague|pretoria|pristina|
pyongyang|quito|rabat|ramallah|rangoon|reykjavik|riga|rio de janeiro|riyadh|rome|samarkand|san francisco|san jose|san salvador|sanaa|santiago|santo domingo|sao paulo|
sarajevo|seoul|shanghai|sharm el-sheikh|shenzhen|singapore|skopje|sochi|sofia|st petersburg|st. petersburg|stockholm|strasbourg|suva|sydney|taipei|tallinn|tashkent|
tbilisi|tegucigalpa|tehran|tel aviv|the hague|thimphu|tianjin|tirana|tokyo|toronto|tripoli|tunis|ulaanbaatar|ulan bator|united nations|urumqi|valletta|vatican city|
victoria|vienna|vientiane|vilnius|vladivostok|warsaw|washington|wellington|windhoek|xi'an|yangon|yaounde|yerevan|yokohama|zagreb|zurich`
    .replace(/\n/g, '')
    .split('|'),
)
