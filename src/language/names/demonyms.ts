/** Countries and lands with a government of their own, by their names, and the adjectives that stand for them. */
const LANDS = `
Afghanistan: Afghan | Albania: Albanian | Algeria: Algerian | Angola: Angolan | Argentina: Argentine, Argentinian
Armenia: Armenian | Australia: Australian | Austria: Austrian | Azerbaijan: Azerbaijani, Azeri | Bahrain: Bahraini
Bangladesh: Bangladeshi | Belarus: Belarusian, Belarussian | Belgium: Belgian | Bolivia: Bolivian | Bosnia, Bosnia and Herzegovina: Bosnian
Botswana: Botswanan | Brazil: Brazilian | Britain, Great Britain, United Kingdom, UK, U.K.: British, UK | Bulgaria: Bulgarian
Burma, Myanmar: Burmese | Cambodia: Cambodian | Cameroon: Cameroonian | Canada: Canadian | Catalonia: Catalan | Chile: Chilean
China, People's Republic of China: Chinese | Colombia: Colombian | Congo, Democratic Republic of the Congo: Congolese
Costa Rica: Costa Rican | Croatia: Croatian, Croat | Cuba: Cuban | Cyprus: Cypriot | Czech Republic, Czechia: Czech | Denmark: Danish
Dominican Republic: Dominican | Ecuador: Ecuadorian, Ecuadorean | Egypt: Egyptian | El Salvador: Salvadoran | Eritrea: Eritrean
Estonia: Estonian | Ethiopia: Ethiopian | Fiji: Fijian | Finland: Finnish | France: French | Gambia: Gambian | Georgia: Georgian
Germany: German | Ghana: Ghanaian | Greece: Greek | Guatemala: Guatemalan | Haiti: Haitian | Honduras: Honduran | Hungary: Hungarian
Iceland: Icelandic | India: Indian | Indonesia: Indonesian | Iran: Iranian | Iraq: Iraqi | Ireland, Republic of Ireland: Irish
Israel: Israeli | Italy: Italian | Ivory Coast: Ivorian | Jamaica: Jamaican | Japan: Japanese | Jordan: Jordanian | Kazakhstan: Kazakh
Kenya: Kenyan | Kosovo: Kosovar | Kuwait: Kuwaiti | Kyrgyzstan: Kyrgyz | Laos: Laotian | Latvia: Latvian | Lebanon: Lebanese
Liberia: Liberian | Libya: Libyan | Lithuania: Lithuanian | Luxembourg: Luxembourgish | Macedonia, North Macedonia: Macedonian
Malawi: Malawian | Malaysia: Malaysian | Mali: Malian | Malta: Maltese | Mexico: Mexican | Moldova: Moldovan | Mongolia: Mongolian
Montenegro: Montenegrin | Morocco: Moroccan | Mozambique: Mozambican | Namibia: Namibian | Nepal: Nepalese, Nepali | Netherlands, Holland: Dutch
New Zealand: New Zealand | Nicaragua: Nicaraguan | Nigeria: Nigerian | North Korea: North Korean | Norway: Norwegian | Oman: Omani
Pakistan: Pakistani | Panama: Panamanian | Paraguay: Paraguayan | Peru: Peruvian | Philippines: Philippine, Filipino | Poland: Polish
Portugal: Portuguese | Puerto Rico: Puerto Rican | Qatar: Qatari | Romania: Romanian | Russia, Russian Federation: Russian
Rwanda: Rwandan | Saudi Arabia: Saudi, Saudi Arabian | Scotland: Scottish | Senegal: Senegalese | Serbia: Serbian, Serb
Sierra Leone: Sierra Leonean | Singapore: Singaporean | Slovakia: Slovak | Slovenia: Slovenian, Slovene | Somalia: Somali
South Africa: South African | South Korea: South Korean | Soviet Union, USSR: Soviet | Spain: Spanish | Sri Lanka: Sri Lankan
Sudan: Sudanese | Sweden: Swedish | Switzerland: Swiss | Syria: Syrian | Taiwan: Taiwanese | Tajikistan: Tajik | Tanzania: Tanzanian
Thailand: Thai | Tibet: Tibetan | Tunisia: Tunisian | Turkey, Türkiye: Turkish | Uganda: Ugandan | Ukraine: Ukrainian
United Arab Emirates, UAE: Emirati | United States, U.S., US, USA, U.S.A., United States of America, America: American
Uruguay: Uruguayan | Uzbekistan: Uzbek | Venezuela: Venezuelan | Vietnam: Vietnamese | Wales: Welsh | Yemen: Yemeni
Zambia: Zambian | Zimbabwe: Zimbabwean
`;

/** Seats of governments, by the first name of the land in the list above. */
const SEATS = `
Kabul: Afghanistan | Algiers: Algeria | Buenos Aires: Argentina | Canberra: Australia | Vienna: Austria | Dhaka: Bangladesh
Brussels: Belgium | Brasilia: Brazil | London: Britain | Sofia: Bulgaria | Phnom Penh: Cambodia | Ottawa: Canada | Santiago: Chile
Beijing: China | Bogota: Colombia | Zagreb: Croatia | Havana: Cuba | Nicosia: Cyprus | Prague: Czech Republic | Copenhagen: Denmark
Quito: Ecuador | Cairo: Egypt | Addis Ababa: Ethiopia | Helsinki: Finland | Paris: France | Berlin: Germany | Bonn: Germany | Accra: Ghana
Athens: Greece | Port-au-Prince: Haiti | Budapest: Hungary | Reykjavik: Iceland | New Delhi: India | Jakarta: Indonesia | Tehran: Iran
Baghdad: Iraq | Dublin: Ireland | Rome: Italy | Kingston: Jamaica | Tokyo: Japan | Amman: Jordan | Nairobi: Kenya | Riga: Latvia
Beirut: Lebanon | Tripoli: Libya | Vilnius: Lithuania | Kuala Lumpur: Malaysia | Mexico City: Mexico | Rabat: Morocco | Kathmandu: Nepal
The Hague: Netherlands | Wellington: New Zealand | Managua: Nicaragua | Abuja: Nigeria | Oslo: Norway | Islamabad: Pakistan | Lima: Peru
Manila: Philippines | Warsaw: Poland | Lisbon: Portugal | Bucharest: Romania | Moscow: Russia | Riyadh: Saudi Arabia | Edinburgh: Scotland
Belgrade: Serbia | Bratislava: Slovakia | Mogadishu: Somalia | Pretoria: South Africa | Seoul: South Korea | Madrid: Spain | Colombo: Sri Lanka
Khartoum: Sudan | Stockholm: Sweden | Bern: Switzerland | Damascus: Syria | Taipei: Taiwan | Bangkok: Thailand | Tunis: Tunisia
Ankara: Turkey | Kampala: Uganda | Kiev: Ukraine | Kyiv: Ukraine | Washington: United States | Caracas: Venezuela | Hanoi: Vietnam
Cardiff: Wales | Harare: Zimbabwe
`;

const rowsOf = (table: string): string[][][] =>
  table
    .trim()
    .split(/ \| |\n/)
    .map(row => row.split(': ').map(half => half.split(', ')));

let seats: ReadonlyMap<string, readonly string[]> | null = null;

/** The names of the land that is governed from a city: "HAVANA" of Cuba; none for other names. */
export function landsGovernedFrom(city: string): readonly string[] {
  seats ??= new Map(
    rowsOf(SEATS).map(([seat, land]) => [
      seat![0]!.toUpperCase(),
      rowsOf(LANDS).find(([names]) => names![0] === land![0])![0]!,
    ]),
  );
  return seats.get(city.toUpperCase()) ?? [];
}

let lands: ReadonlyMap<string, readonly string[]> | null = null;

/** The names of the land that an adjective stands for: "Cuban" of Cuba, "British" of Britain and the United Kingdom; none for other words. */
export function landsOf(adjective: string): readonly string[] {
  lands ??= new Map(
    rowsOf(LANDS).flatMap(([names, adjectives]) => adjectives!.map(one => [one, names!] as const)),
  );
  return lands.get(adjective) ?? [];
}
