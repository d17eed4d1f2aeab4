import { HONORIFICS } from './honorifics.ts';
import { list } from './list.ts';

/** Word lists for names, in lower case unless the capital counts. */

/** Titles and offices that stand right before a person's name. */
export const TITLES = [
  ...HONORIFICS,
  ...list(`
mr., mr, mrs., mrs, ms., ms, miss, dr., dr, doctor, prof., prof, professor, sir, dame, lord, lady, madam, master
president, vice president, president-elect, prime minister, deputy prime minister, premier, chancellor, king, queen
prince, princess, duke, duchess, emperor, empress, sultan, sheikh, shaikh, emir, ayatollah, imam, mullah, rabbi
canon, archdeacon, chaplain, rector, trustees, councillors, commissioners, ministers, mayors, congressmen, attorneys general
pope, cardinal, archbishop, bishop, father, sister, brother, pastor, reverend, rev., rev, saint, deacon, monsignor
senator, sen., sen, senators, sens., representative, rep., rep, reps., congressman, congresswoman, congressmember
majority leader, minority leader, house speaker, speaker, majority whip, minority whip, whip, delegate, del.
assemblyman, assemblywoman, assemblymember, assembly member, state senator, state representative, state sen.
state rep., councilman, councilwoman, councilmember, council member, council president, councillor, councilor
alderman, alderwoman, alderperson, supervisor, county executive, county commissioner, commissioner, mayor
deputy mayor, vice mayor, former mayor, lord mayor, governor, gov., gov, governors, lieutenant governor, lt. gov.
secretary, undersecretary, under secretary, assistant secretary, deputy secretary, acting secretary, secretary-general
secretary general, foreign minister, finance minister, defense minister, defence minister, interior minister
minister, foreign secretary, home secretary, treasury secretary, defense secretary, press secretary, ambassador
envoy, special envoy, consul, attorney general, u.s. attorney, us attorney, united states attorney, acting u.s. attorney
assistant attorney general, deputy attorney general, associate attorney general, acting attorney general
acting assistant attorney general, solicitor general, solicitor, city attorney, county attorney, district attorney
state's attorney, prosecutor, assistant u.s. attorney, assistant u.s. attorneys, trial attorney, trial attorneys
attorney, lawyer, counsel, judge, district judge, u.s. district judge, circuit judge, magistrate judge
u.s. magistrate judge, chief judge, senior judge, judges, justice, chief justice, associate justice, magistrate
inspector general, special agent, special agent in charge, agent, detective, det., inspector, officer, constable
police chief, chief, fire chief, deputy chief, assistant chief, sheriff, deputy, undersheriff, marshal, u.s. marshal
warden, trooper, general, gen., gen, lieutenant general, lt. gen., major general, maj. gen., brigadier general
brig. gen., admiral, adm., vice admiral, rear admiral, colonel, col., col, lieutenant colonel, lt. col., major, maj.
captain, capt., capt, commander, cmdr., lieutenant, lt., lt, sergeant, sgt., sgt, staff sergeant, corporal, cpl.
private, pvt., specialist, field marshal, director, acting director, deputy director, executive director
assistant director, administrator, acting administrator, deputy administrator, city manager, county manager
town manager, city clerk, county clerk, clerk, comptroller, controller, auditor, treasurer, city councilman
city councilwoman, city council member, spokesman, spokeswoman, spokesperson, chairman, chairwoman, chairperson
chair, vice chair, vice chairman, co-chair, ranking member, ceo, chief executive, chief executive officer, cfo
chief of staff, editor in chief, editor-in-chief, managing editor, executive editor, superintendent, principal, dean, provost, chancellor, coach, manager, founder, co-founder, author
actor, actress, singer, director general, first lady, first minister, taoiseach, comrade, archduke, count, baron
baroness, viscount, earl, marquis, tsar, czar, shah, pharaoh, rebel leader, party leader, opposition leader
cr, crs, hon., hon, mp, msp, mep, mla, mlc, mha, mpp, td, cllr, cllr., trustee, board president, board chair, board chairman, board chairwoman, regent
selectman, selectwoman, chief constable, headteacher, head teacher, headmaster, headmistress, chief scientist
cllrs, cllrs., mzee, shri, smt, smt., adv., eng., chief minister, cabinet secretary, principal secretary, chief secretary
attorney-general, solicitor-general, director-general, managing director, vice-chancellor, vice chancellor, town clerk
chief engineer, general manager, plant manager, area manager, council leader, deputy leader, ombudsman
lord justice, lady justice, mr justice, mrs justice, ms justice, representatives, councillors, commissioners
`),
];

/** Words that end the name of a company. */
export const COMPANY_ENDS = list(`
Inc., Inc, Incorporated, Corp., Corp, Corporation, Co., Company, Companies, Ltd., Ltd, Limited, LLC, L.L.C., LLP
L.L.P., LP, L.P., PLC, plc, AG, GmbH, S.A., SA, N.V., NV, SpA, S.p.A., AB, Oy, KG, Pty, Holdings, Holding, Group
Industries, Enterprises, Partners, Airlines, Airways, Motors, Pharmaceuticals, Technologies, Systems, Laboratories
Labs, Stores, Brothers, Bros., Bancorp, Insurance, Savings, Securities, Capital, Records, Pictures, Studios
Entertainment, Press, Publishing, Publishers, Communications, Telecom, Petroleum, Oil, Steel, Foods, Software
Electronics, Railway, Railroad, Bank, Restaurant, Hotel, Hotels, Café, Cafe, Pizza, Grill, Salon, Dental, Realty
`);

/** Words that end (or head, before "of") the name of any other body. */
export const BODY_HEADS = list(`
Agency, Department, Dept., Ministry, Bureau, Office, Commission, Committee, Subcommittee, Council, Board, Authority
Administration, Service, Services, Division, Directorate, Secretariat, Court, Tribunal, Congress, Parliament, Senate
Assembly, Legislature, Caucus, Cabinet, Chamber, House, Party, Front, Union, Federation, Confederation, Association
Assn., Society, Institute, Institution, Foundation, Fund, Trust, Endowment, Center, Centre, Coalition, Alliance
League, Network, Project, Movement, Club, Guild, Brotherhood, Fellowship, Order, Academy, University, College, School
Schools, Polytechnic, Seminary, Conservatory, Faculty, Library, Museum, Gallery, Hospital, Clinic, Church, Diocese
Archdiocese, Parish, Ministries, Temple, Synagogue, Mosque, Army, Navy, Force, Corps, Brigade, Regiment, Battalion
Division, Squadron, Guard, Police, Patrol, Task Force, Command, Militia, Taskforce, Times, Post, Journal, Herald
Tribune, Gazette, Chronicle, News, Observer, Inquirer, Courier, Examiner, Star, Daily, Magazine, Review, Radio
Television, TV, Broadcasting, FM, Orchestra, Symphony, Philharmonic, Choir, Band, Ensemble, Ballet, Opera, Theatre
Theater, Company, United, City, Rovers, Wanderers, Athletic, FC, F.C., CF, SC, AC, RFC, Team, Giants, Lions, Tigers
Bears, Eagles, Rangers, Panthers, Bulls, Sox, Sheriff's, Attorney's, Teachers, Workers, Voters, Democrats
Republicans, Conservatives, Greens, Socialists, Liberals
`);

/** Words that end (or begin) the name of a place. */
export const PLACE_HEADS = list(`
Street, St., Avenue, Ave., Ave, Road, Rd., Rd, Boulevard, Blvd., Drive, Dr., Lane, Highway, Route, Interstate, Parkway
Freeway, Turnpike, Bridge, Tunnel, Square, Plaza, Park, Gardens, Garden, Zoo, Airport, Station, Port, Harbor, Harbour
Bay, Gulf, Sea, Ocean, Lake, River, Creek, Canal, Falls, Strait, Channel, Sound, Cape, Peninsula, Island, Islands
Isle, Isles, Beach, Coast, Coastline, Mountain, Mountains, Mount, Mt., Hill, Hills, Valley, Canyon, Desert, Forest
Plateau, Plain, Plains, Basin, Delta, Glacier, Volcano, County, Parish, Borough, Township, Town, Village, City
District, Province, Prefecture, Region, Territory, State, States, Republic, Kingdom, Empire, Emirates, Federation
Commonwealth, Canton, Oblast, Municipality, Heights, Springs, Grove, Downs, Fort, Castle, Palace, Tower, Towers
Cathedral, Abbey, Stadium, Arena, Memorial, Monument, Cemetery, Reservoir, Dam, Reservation, Quarter, Neighborhood
North, South, East, West, Northern, Southern, Eastern, Western, Upper, Lower, New, Greater, Central, San, Santa, Los
Las, El, La, Saint, Point, Crossing, Junction, Base, Camp, Ranch, Wilderness, Refuge, Trail
`);

/** States: name, postal code, the newspapers' short form. */
export const STATES = `
Alabama AL Ala.
Alaska AK Alaska
Arizona AZ Ariz.
Arkansas AR Ark.
California CA Calif.
Colorado CO Colo.
Connecticut CT Conn.
Delaware DE Del.
Florida FL Fla.
Georgia GA Ga.
Hawaii HI Hawaii
Idaho ID Idaho
Illinois IL Ill.
Indiana IN Ind.
Iowa IA Iowa
Kansas KS Kan.
Kentucky KY Ky.
Louisiana LA La.
Maine ME Maine
Maryland MD Md.
Massachusetts MA Mass.
Michigan MI Mich.
Minnesota MN Minn.
Mississippi MS Miss.
Missouri MO Mo.
Montana MT Mont.
Nebraska NE Neb.
Nevada NV Nev.
New_Hampshire NH N.H.
New_Jersey NJ N.J.
New_Mexico NM N.M.
New_York NY N.Y.
North_Carolina NC N.C.
North_Dakota ND N.D.
Ohio OH Ohio
Oklahoma OK Okla.
Oregon OR Ore.
Pennsylvania PA Pa.
Rhode_Island RI R.I.
South_Carolina SC S.C.
South_Dakota SD S.D.
Tennessee TN Tenn.
Texas TX Texas
Utah UT Utah
Vermont VT Vt.
Virginia VA Va.
Washington WA Wash.
West_Virginia WV W.Va.
Wisconsin WI Wis.
Wyoming WY Wyo.
District_of_Columbia DC D.C.
Puerto_Rico PR P.R.
Guam GU Guam
American_Samoa AS AS
Virgin_Islands VI V.I.
`
  .trim()
  .split('\n')
  .map(line => line.split(' ').map(word => word.replaceAll('_', ' ')))
  .map(([name = '', code = '', short = '']) => ({ name, code, short }));

/** Countries and their other names in common use. */
export const COUNTRIES = list(`
Afghanistan, Albania, Algeria, Andorra, Angola, Antigua and Barbuda, Argentina, Armenia, Australia, Austria, Azerbaijan
Bahamas, Bahrain, Bangladesh, Barbados, Belarus, Belgium, Belize, Benin, Bhutan, Bolivia, Bosnia, Bosnia and Herzegovina
Botswana, Brazil, Brunei, Bulgaria, Burkina Faso, Burundi, Cambodia, Cameroon, Canada, Cape Verde, Chad, Chile, China
Colombia, Comoros, Congo, Costa Rica, Croatia, Cuba, Cyprus, Czech Republic, Czechia, Denmark, Djibouti, Dominica
Dominican Republic, East Timor, Ecuador, Egypt, El Salvador, Equatorial Guinea, Eritrea, Estonia, Ethiopia, Fiji
Finland, France, Gabon, Gambia, Georgia, Germany, Ghana, Greece, Grenada, Guatemala, Guinea, Guinea-Bissau, Guyana
Haiti, Honduras, Hungary, Iceland, India, Indonesia, Iran, Iraq, Ireland, Israel, Italy, Ivory Coast, Jamaica, Japan
Jordan, Kazakhstan, Kenya, Kiribati, Kosovo, Kuwait, Kyrgyzstan, Laos, Latvia, Lebanon, Lesotho, Liberia, Libya
Liechtenstein, Lithuania, Luxembourg, Macedonia, North Macedonia, Madagascar, Malawi, Malaysia, Maldives, Mali, Malta
Marshall Islands, Mauritania, Mauritius, Mexico, Micronesia, Moldova, Monaco, Mongolia, Montenegro, Morocco, Mozambique
Myanmar, Burma, Namibia, Nauru, Nepal, Netherlands, New Zealand, Nicaragua, Niger, Nigeria, North Korea, South Korea
Korea, Norway, Oman, Pakistan, Palau, Palestine, Panama, Papua New Guinea, Paraguay, Peru, Philippines, Poland, Portugal
Qatar, Romania, Russia, Rwanda, Saint Lucia, Samoa, San Marino, Saudi Arabia, Senegal, Serbia, Seychelles, Sierra Leone
Singapore, Slovakia, Slovenia, Solomon Islands, Somalia, South Africa, South Sudan, Spain, Sri Lanka, Sudan, Suriname
Swaziland, Eswatini, Sweden, Switzerland, Syria, Taiwan, Tajikistan, Tanzania, Thailand, Togo, Tonga
Trinidad and Tobago, Tunisia, Turkey, Turkmenistan, Tuvalu, Uganda, Ukraine, United Arab Emirates, UAE, United Kingdom
UK, U.K., Britain, Great Britain, Aotearoa, England, Scotland, Wales, Northern Ireland, United States, United States of America
U.S., US, USA, U.S.A., America, Uruguay, Uzbekistan, Vanuatu, Venezuela, Vietnam, Yemen, Zambia, Zimbabwe, Soviet Union
USSR, Yugoslavia, Czechoslovakia, East Germany, West Germany, Prussia, Russian Federation, Republic of Ireland
People's Republic of China, Hong Kong, Macau, Greenland, Bermuda, Gibraltar, Vatican City, Ottoman Empire
Roman Empire, British Empire, Austria-Hungary, Holland, Persia, Mesopotamia, Democratic Republic of the Congo
`);

/** Continents, regions, seas and other parts of the world. */
export const REGIONS = list(`
Africa, Asia, Europe, North America, South America, Latin America, Central America, Antarctica, Oceania, Australasia
Middle East, Near East, Far East, Southeast Asia, South Asia, East Asia, Central Asia, Eastern Europe, Western Europe
Central Europe, Northern Europe, Southern Europe, Scandinavia, Balkans, Caucasus, Caribbean, Mediterranean, Baltic
Sub-Saharan Africa, West Africa, East Africa, North Africa, Southern Africa, Sahara, Maghreb, Levant, Gaza, Gaza Strip
West Bank, Golan Heights, Kashmir, Punjab, Bengal, Kurdistan, Crimea, Chechnya, Siberia, Tibet, Xinjiang, Manchuria
Catalonia, Basque Country, Andalusia, Brittany, Normandy, Bavaria, Saxony, Tuscany, Sicily, Sardinia, Corsica, Crete
Transylvania, Bohemia, Silesia, Galicia, Flanders, Wallonia, Lombardy, Piedmont, Midwest, New England, Deep South
West Coast, East Coast, Pacific Northwest, Appalachia, Gulf Coast, Silicon Valley, Bay Area, Manhattan, Brooklyn
Queens, Bronx, Staten Island, Hollywood, Harlem, Broadway, Wall Street, Capitol Hill, Washington D.C., Alps, Andes
Himalayas, Rockies, Pyrenees, Urals, Carpathians, Amazon, Nile, Rhine, Danube, Thames, Mississippi, Ganges, Volga
Euphrates, Tigris, Jordan, Atlantic, Atlantic Ocean, Pacific, Pacific Ocean, Indian Ocean, Arctic, Arctic Ocean
Black Sea, Red Sea, Caspian Sea, North Sea, Baltic Sea, South China Sea, Persian Gulf, Gulf of Mexico, Suez Canal
Panama Canal, English Channel, Mount Everest, Earth, Mars, Moon, Jupiter, Saturn, Venus, West, Western world
`);

/** Words for the people or the language of a country, which are no name of a place. */
export const DEMONYMS = list(`
Afghan, Albanian, Algerian, American, Americans, Angolan, Argentine, Argentinian, Armenian, Australian, Austrian
Bangladeshi, Belarusian, Belgian, Bolivian, Bosnian, Brazilian, British, Briton, Britons, Bulgarian, Burmese, Cambodian
Cameroonian, Canadian, Chilean, Chinese, Colombian, Congolese, Croatian, Cuban, Cypriot, Czech, Dane, Danish, Dominican
Dutch, Ecuadorian, Egyptian, English, Eritrean, Estonian, Ethiopian, European, Filipino, Finn, Finnish, French, German
Germans, Ghanaian, Greek, Guatemalan, Haitian, Honduran, Hungarian, Icelandic, Indian, Indonesian, Iranian, Iraqi
Iraqis, Irish, Israeli, Israelis, Italian, Jamaican, Japanese, Jordanian, Kazakh, Kenyan, Korean, Kosovar, Kurd, Kurdish
Kurds, Kuwaiti, Laotian, Latvian, Lebanese, Liberian, Libyan, Lithuanian, Macedonian, Malaysian, Maltese, Mexican
Mexicans, Moldovan, Mongolian, Moroccan, Nepalese, Nicaraguan, Nigerian, Norwegian, Pakistani, Palestinian
Palestinians, Panamanian, Paraguayan, Persian, Peruvian, Pole, Polish, Portuguese, Puerto Rican, Qatari, Roman, Romanian
Russian, Russians, Rwandan, Salvadoran, Saudi, Saudis, Scot, Scottish, Senegalese, Serb, Serbian, Serbs, Singaporean
Slovak, Slovenian, Somali, Soviet, Soviets, Spaniard, Spanish, Sudanese, Swede, Swedish, Swiss, Syrian, Taiwanese, Thai
Tibetan, Tunisian, Turk, Turkish, Turks, Ugandan, Ukrainian, Uruguayan, Venezuelan, Vietnamese, Welsh, Yemeni
Zimbabwean, African, Africans, Asian, Asians, Arab, Arabs, Arabic, Latin, Hispanic, Latino, Latina, Western, Jewish
Jews, Jew, Muslim, Muslims, Islamic, Christian, Christians, Catholic, Catholics, Protestant, Sunni, Sunnis, Shiite
Shiites, Shia, Hindu, Hindus, Buddhist, Buddhists, Sikh, Mormon, Republican, Republicans, Democrat, Democrats, Democratic
Texan, Californian, Bostonian, Londoner, Parisian, New Yorker, Hawaiian, Alaskan, Native American, African American
`);

export const CALENDAR = list(`
January, February, March, April, May, June, July, August, September, October, November, December, Jan., Feb., Mar., Apr.
Jun., Jul., Aug., Sep., Sept., Oct., Nov., Dec., Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday, Mon.
Tue., Wed., Thu., Fri., Sat., Sun., Christmas, Easter, Thanksgiving, Ramadan, Halloween, New Year
`);
