/**
 * Departments, agencies and courts of the United States government: name | acronyms | kind. Names as the bodies write
 * them, without "United States" or "U.S.", which may stand before any of them.
 */
export const AGENCIES = `
Department of State | DOS | department
Department of the Treasury | | department
Treasury Department | | department
Department of Defense | DOD, DoD | department
Department of Justice | DOJ | department
Department of the Interior | DOI | department
Department of Agriculture | USDA | department
Department of Commerce | DOC | department
Department of Labor | DOL | department
Department of Health and Human Services | HHS | department
Department of Housing and Urban Development | HUD | department
Department of Transportation | DOT, USDOT | department
Department of Energy | DOE | department
Department of Education | ED | department
Department of Veterans Affairs | VA | department
Department of Homeland Security | DHS | department
State Department | | department
Justice Department | | department
Defense Department | | department
Interior Department | | department
Agriculture Department | | department
Commerce Department | | department
Labor Department | | department
Transportation Department | | department
Energy Department | | department
Education Department | | department
Homeland Security Department | | department
Veterans Affairs Department | | department
Department of the Army | | department
Department of the Navy | | department
Department of the Air Force | | department
Immigration and Customs Enforcement | ICE | agency
Customs and Border Protection | CBP | agency
Border Patrol | USBP | agency
Citizenship and Immigration Services | USCIS | agency
Immigration and Naturalization Service | INS | agency
Transportation Security Administration | TSA | agency
Federal Emergency Management Agency | FEMA | agency
Secret Service | USSS | agency
Coast Guard | USCG | agency
Enforcement and Removal Operations | ERO | agency
Homeland Security Investigations | HSI | agency
Executive Office for Immigration Review | EOIR | agency
Federal Bureau of Investigation | FBI | agency
Drug Enforcement Administration | DEA | agency
Bureau of Alcohol, Tobacco, Firearms and Explosives | ATF, BATFE | agency
Marshals Service | USMS | agency
Federal Bureau of Prisons | BOP | agency
Bureau of Prisons | BOP | agency
Office of Justice Programs | OJP | agency
Bureau of Justice Assistance | BJA | agency
Bureau of Justice Statistics | BJS | agency
Office of Community Oriented Policing Services | COPS | agency
Office on Violence Against Women | OVW | agency
Office of Legal Counsel | OLC | agency
Office of the Inspector General | OIG | agency
Civil Rights Division | CRT | agency
Antitrust Division | | agency
Solicitor General's Office | | agency
Central Intelligence Agency | CIA | agency
National Security Agency | NSA | agency
National Security Council | NSC | agency
Defense Intelligence Agency | DIA | agency
Defense Advanced Research Projects Agency | DARPA | agency
Office of the Director of National Intelligence | ODNI | agency
Joint Chiefs of Staff | JCS | agency
National Guard | | agency
Army Corps of Engineers | USACE | agency
Army | | agency
Navy | | agency
Air Force | USAF | agency
Marine Corps | USMC | agency
Marines | | agency
Space Force | USSF | agency
Pentagon | | agency
White House | | agency
Executive Office of the President | EOP | agency
Office of Management and Budget | OMB | agency
Council of Economic Advisers | CEA | agency
Council on Environmental Quality | CEQ | agency
Office of the United States Trade Representative | USTR | agency
Office of Personnel Management | OPM | agency
General Services Administration | GSA | agency
Government Accountability Office | GAO | agency
Congressional Budget Office | CBO | agency
Congressional Research Service | CRS | agency
Library of Congress | LOC | agency
Government Publishing Office | GPO | agency
National Archives and Records Administration | NARA | agency
Environmental Protection Agency | EPA | agency
Food and Drug Administration | FDA | agency
Centers for Disease Control and Prevention | CDC | agency
Centers for Disease Control | CDC | agency
Centers for Medicare and Medicaid Services | CMS | agency
National Institutes of Health | NIH | agency
National Cancer Institute | NCI | agency
Substance Abuse and Mental Health Services Administration | SAMHSA | agency
Health Resources and Services Administration | HRSA | agency
Administration for Children and Families | ACF | agency
Office of Refugee Resettlement | ORR | agency
Indian Health Service | IHS | agency
Social Security Administration | SSA | agency
Internal Revenue Service | IRS | agency
Federal Reserve | Fed | agency
Federal Reserve Board | | agency
Federal Reserve System | | agency
Securities and Exchange Commission | SEC | agency
Commodity Futures Trading Commission | CFTC | agency
Consumer Financial Protection Bureau | CFPB | agency
Consumer Product Safety Commission | CPSC | agency
Federal Deposit Insurance Corporation | FDIC | agency
Office of the Comptroller of the Currency | OCC | agency
Office of Foreign Assets Control | OFAC | agency
Financial Crimes Enforcement Network | FinCEN | agency
Federal Trade Commission | FTC | agency
Federal Communications Commission | FCC | agency
Federal Energy Regulatory Commission | FERC | agency
Federal Election Commission | FEC | agency
Election Assistance Commission | EAC | agency
Federal Housing Administration | FHA | agency
Federal Housing Finance Agency | FHFA | agency
Fannie Mae | | company
Freddie Mac | | company
Federal Highway Administration | FHWA | agency
Federal Transit Administration | FTA | agency
Federal Aviation Administration | FAA | agency
Federal Railroad Administration | FRA | agency
Federal Maritime Commission | FMC | agency
Maritime Administration | MARAD | agency
National Highway Traffic Safety Administration | NHTSA | agency
National Transportation Safety Board | NTSB | agency
Pipeline and Hazardous Materials Safety Administration | PHMSA | agency
Surface Transportation Board | STB | agency
Amtrak | | company
Postal Service | USPS | agency
Small Business Administration | SBA | agency
Economic Development Administration | EDA | agency
Minority Business Development Agency | MBDA | agency
Census Bureau | | agency
Bureau of the Census | | agency
Bureau of Economic Analysis | BEA | agency
Bureau of Labor Statistics | BLS | agency
Occupational Safety and Health Administration | OSHA | agency
Mine Safety and Health Administration | MSHA | agency
Employment and Training Administration | ETA | agency
Equal Employment Opportunity Commission | EEOC | agency
National Labor Relations Board | NLRB | agency
Merit Systems Protection Board | MSPB | agency
Patent and Trademark Office | USPTO | agency
National Institute of Standards and Technology | NIST | agency
National Oceanic and Atmospheric Administration | NOAA | agency
National Weather Service | NWS | agency
National Marine Fisheries Service | NMFS | agency
National Aeronautics and Space Administration | NASA | agency
National Science Foundation | NSF | agency
National Endowment for the Arts | NEA | agency
National Endowment for the Humanities | NEH | agency
National Telecommunications and Information Administration | NTIA | agency
Nuclear Regulatory Commission | NRC | agency
National Nuclear Security Administration | NNSA | agency
Tennessee Valley Authority | TVA | agency
Bonneville Power Administration | BPA | agency
Bureau of Land Management | BLM | agency
Bureau of Reclamation | | agency
Bureau of Indian Affairs | BIA | agency
Bureau of Ocean Energy Management | BOEM | agency
Fish and Wildlife Service | USFWS, FWS | agency
National Park Service | NPS | agency
Geological Survey | USGS | agency
Forest Service | USFS | agency
Natural Resources Conservation Service | NRCS | agency
Farm Service Agency | FSA | agency
Food and Nutrition Service | FNS | agency
Food Safety and Inspection Service | FSIS | agency
Animal and Plant Health Inspection Service | APHIS | agency
Agricultural Research Service | ARS | agency
Rural Utilities Service | RUS | agency
Agency for International Development | USAID | agency
Peace Corps | | agency
Export-Import Bank | | agency
Overseas Private Investment Corporation | OPIC | agency
International Trade Commission | ITC | agency
International Trade Administration | ITA | agency
Commission on Civil Rights | USCCR | agency
Office for Civil Rights | OCR | agency
Legal Services Corporation | LSC | agency
Corporation for National and Community Service | CNCS | agency
AmeriCorps | | agency
Interagency Council on Homelessness | USICH | agency
Selective Service System | SSS | agency
Smithsonian Institution | | agency
Sentencing Commission | USSC | agency
Judicial Conference | | court
Administrative Office of the Courts | | agency
Congress | | legislature
Senate | | legislature
House of Representatives | | legislature
House | | legislature
House Judiciary Committee | | legislature
Senate Judiciary Committee | | legislature
Senate Finance Committee | | legislature
House Appropriations Committee | | legislature
Ways and Means Committee | | legislature
General Assembly | | legislature
Supreme Court | SCOTUS | court
Court of Appeals | | court
Circuit Court of Appeals | | court
First Circuit | | court
Second Circuit | | court
Third Circuit | | court
Fourth Circuit | | court
Fifth Circuit | | court
Sixth Circuit | | court
Seventh Circuit | | court
Eighth Circuit | | court
Ninth Circuit | | court
Tenth Circuit | | court
Eleventh Circuit | | court
Federal Circuit | | court
District Court | | court
Bankruptcy Court | | court
Court of Federal Claims | | court
Court of International Trade | | court
Tax Court | | court
Foreign Intelligence Surveillance Court | FISC | court
Board of Immigration Appeals | BIA | court
`;

/** Bodies outside the United States government: name | acronyms | kind. */
export const BODIES = `
United Nations | UN, U.N. | international
Security Council | UNSC | international
UN Security Council | | international
European Union | EU, E.U. | international
European Commission | EC | international
European Parliament | | international
European Council | | international
European Central Bank | ECB | international
European Court of Justice | ECJ | court
European Court of Human Rights | ECHR | court
International Criminal Court | ICC | court
International Court of Justice | ICJ | court
North Atlantic Treaty Organization | NATO | international
World Health Organization | WHO | international
World Trade Organization | WTO | international
World Bank | | international
International Monetary Fund | IMF | international
International Atomic Energy Agency | IAEA | international
International Labour Organization | ILO | international
International Olympic Committee | IOC | international
International Committee of the Red Cross | ICRC | international
International Organization for Migration | IOM | international
International Energy Agency | IEA | international
Intergovernmental Panel on Climate Change | IPCC | international
Organization of American States | OAS | international
Organisation for Economic Co-operation and Development | OECD | international
Organization for Security and Co-operation in Europe | OSCE | international
Organization of the Petroleum Exporting Countries | OPEC | international
Association of Southeast Asian Nations | ASEAN | international
African Union | AU | international
Arab League | | international
Council of Europe | | international
Eurostat | | international
Europol | | agency
Interpol | | agency
UNESCO | | international
UNICEF | | international
UNHCR | | international
FIFA | | association
UEFA | | association
Red Cross | | charity
Red Crescent | | charity
Salvation Army | | charity
Doctors Without Borders | MSF | charity
Médecins Sans Frontières | MSF | charity
Oxfam | | charity
Greenpeace | | advocacy
Amnesty International | | advocacy
Human Rights Watch | HRW | advocacy
Transparency International | | advocacy
American Civil Liberties Union | ACLU | advocacy
National Association for the Advancement of Colored People | NAACP | advocacy
National Rifle Association | NRA | advocacy
Planned Parenthood | | advocacy
Sierra Club | | advocacy
Natural Resources Defense Council | NRDC | advocacy
Southern Poverty Law Center | SPLC | advocacy
Anti-Defamation League | ADL | advocacy
Electronic Frontier Foundation | EFF | advocacy
AARP | | advocacy
AIPAC | | advocacy
Chamber of Commerce | | association
U.S. Conference of Mayors | USCM | association
National League of Cities | NLC | association
National Association of Counties | NACo | association
National Governors Association | NGA | association
American Medical Association | AMA | association
American Bar Association | ABA | association
American Red Cross | | charity
United Way | | charity
Habitat for Humanity | | charity
Boy Scouts | | charity
Rotary | | association
AFL-CIO | | union
Teamsters | | union
Service Employees International Union | SEIU | union
United Auto Workers | UAW | union
American Federation of Teachers | AFT | union
National Education Association | NEA | union
Fraternal Order of Police | FOP | union
Republican Party | GOP | party
Democratic Party | | party
Republican National Committee | RNC | party
Democratic National Committee | DNC | party
Libertarian Party | | party
Green Party | | party
Labour Party | | party
Labour | | party
Conservative Party | | party
Liberal Democrats | | party
Liberal Party | | party
Social Democratic Party | SPD | party
Christian Democratic Union | CDU | party
Communist Party | | party
Scottish National Party | SNP | party
UKIP | | party
Sinn Féin | | party
Sinn Fein | | party
National Front | | party
Likud | | party
Fatah | | party
Hamas | | party
Hezbollah | | party
Baath Party | | party
Taliban | | armed group
al-Qaeda | | armed group
Al Qaeda | | armed group
al-Qaida | | armed group
Islamic State | ISIS, ISIL | armed group
Boko Haram | | armed group
Irish Republican Army | IRA | armed group
Palestine Liberation Organization | PLO | party
Palestinian Authority | PA | government
Muslim Brotherhood | | party
Islamic Jihad | | armed group
Kremlin | | government
Downing Street | | government
Number 10 | No 10, No. 10, Number Ten | government
Whitehall | | government
Stormont | | government
Holyrood | | legislature
Senedd | | legislature
Dáil | Dail | legislature
Oireachtas | | legislature
Lok Sabha | | legislature
Rajya Sabha | | legislature
Treasury | | department
HM Treasury | | department
House of Commons | | legislature
House of Lords | | legislature
Parliament | | legislature
Bundestag | | legislature
Knesset | | legislature
Duma | | legislature
National Assembly | | legislature
Home Office | | department
Foreign Office | | department
Scotland Yard | | police
Metropolitan Police | | police
Bank of England | | bank
Bank of Japan | BOJ | bank
Bundesbank | | bank
MI5 | | agency
MI6 | | agency
Mossad | | agency
KGB | | agency
FSB | | agency
NHS | | agency
British Army | | agency
Royal Navy | | agency
Royal Air Force | RAF | agency
Red Army | | agency
Royal Society | | association
CERN | | agency
European Space Agency | ESA | agency
New York Times | NYT | media
Washington Post | | media
Wall Street Journal | WSJ | media
USA Today | | media
Los Angeles Times | | media
Chicago Tribune | | media
Boston Globe | | media
San Francisco Chronicle | | media
Miami Herald | | media
Philadelphia Inquirer | | media
Houston Chronicle | | media
Dallas Morning News | | media
Denver Post | | media
Seattle Times | | media
New York Post | | media
Daily News | | media
Financial Times | FT | media
Economist | | media
Guardian | | media
Daily Telegraph | | media
Telegraph | | media
Daily Mail | | media
Independent | | media
Sunday Times | | media
Le Monde | | media
Der Spiegel | | media
El País | | media
Newsweek | | media
Bloomberg | | media
Reuters | | media
Associated Press | AP | media
Agence France-Presse | AFP | media
United Press International | UPI | media
Xinhua | | media
Al Jazeera | | media
Al-Jazeera | | media
Al Arabiya | | media
British Broadcasting Corporation | BBC | media
BBC News | | media
Cable News Network | CNN | media
Fox News | | media
MSNBC | | media
NBC News | | media
NBC | | media
ABC News | | media
ABC | | media
CBS News | | media
CBS | | media
PBS | | media
NPR | | media
National Public Radio | NPR | media
C-SPAN | | media
ESPN | | media
HBO | | media
MTV | | media
Netflix | | company
Politico | | media
The Atlantic | | media
ProPublica | | media
BuzzFeed | | media
Huffington Post | | media
Univision | | media
Telemundo | | media
Pravda | | media
Haaretz | | media
Google | | company
Alphabet | | company
Microsoft | | company
Apple | | company
Amazon | | company
Facebook | | company
Twitter | | company
YouTube | | company
Instagram | | company
WhatsApp | | company
LinkedIn | | company
Wikipedia | | website
Wikimedia Foundation | | charity
MySpace | | company
Skype | | company
Yahoo | | company
eBay | | company
PayPal | | company
Uber | | company
Lyft | | company
Airbnb | | company
Tesla | | company
SpaceX | | company
IBM | | company
Intel | | company
AMD | | company
Nvidia | | company
Oracle | | company
Cisco | | company
Hewlett-Packard | HP | company
Dell | | company
Adobe | | company
Samsung | | company
Sony | | company
Nokia | | company
Motorola | | company
Ericsson | | company
Huawei | | company
Lenovo | | company
Alibaba | | company
Tencent | | company
Nintendo | | company
Sega | | company
Panasonic | | company
Toshiba | | company
Hitachi | | company
Canon | | company
Nikon | | company
Siemens | | company
Philips | | company
General Electric | GE | company
General Motors | GM | company
Ford Motor Company | | company
Ford | | company
Chrysler | | company
Toyota | | company
Honda | | company
Nissan | | company
Hyundai | | company
Mazda | | company
Mitsubishi | | company
Volkswagen | VW | company
BMW | | company
Mercedes-Benz | | company
Daimler | | company
Audi | | company
Porsche | | company
Renault | | company
Peugeot | | company
Fiat | | company
Volvo | | company
Boeing | | company
Airbus | | company
Lockheed Martin | | company
Raytheon | | company
Northrop Grumman | | company
General Dynamics | | company
BAE Systems | | company
Halliburton | | company
Blackwater | | company
Bechtel | | company
Enron | | company
ExxonMobil | | company
Exxon Mobil | | company
Exxon | | company
Chevron | | company
Texaco | | company
BP | | company
Shell | | company
Royal Dutch Shell | | company
Total | | company
Gazprom | | company
Petrobras | | company
Saudi Aramco | | company
Duke Energy | | company
Pacific Gas and Electric | PG&E | company
AT&T | | company
Verizon | | company
Comcast | | company
Sprint | | company
T-Mobile | | company
Vodafone | | company
Walmart | | company
Wal-Mart | | company
Target | | company
Costco | | company
Sears | | company
Home Depot | | company
Best Buy | | company
IKEA | | company
Tesco | | company
McDonald's | | company
Starbucks | | company
Burger King | | company
Subway | | company
KFC | | company
Pizza Hut | | company
Taco Bell | | company
Coca-Cola | | company
Pepsi | | company
PepsiCo | | company
Nestlé | | company
Unilever | | company
Procter & Gamble | P&G | company
Johnson & Johnson | J&J | company
Pfizer | | company
Merck | | company
Novartis | | company
Roche | | company
GlaxoSmithKline | GSK | company
AstraZeneca | | company
Bayer | | company
Monsanto | | company
DuPont | | company
Dow Chemical | | company
BASF | | company
3M | | company
Caterpillar | | company
Nike | | company
Adidas | | company
Disney | | company
Walt Disney Company | | company
Warner Bros. | | company
Time Warner | | company
Paramount | | company
Universal | | company
20th Century Fox | | company
Goldman Sachs | | bank
JPMorgan Chase | | bank
JP Morgan | | bank
Morgan Stanley | | bank
Lehman Brothers | | bank
Merrill Lynch | | bank
Bank of America | | bank
Citigroup | | bank
Citibank | | bank
Wells Fargo | | bank
HSBC | | bank
Barclays | | bank
Deutsche Bank | | bank
UBS | | bank
Credit Suisse | | bank
BNP Paribas | | bank
American Express | | company
Visa | | company
MasterCard | | company
Moody's | | company
Standard & Poor's | S&P | company
Berkshire Hathaway | | company
BlackRock | | company
AIG | | company
Allianz | | company
Deloitte | | company
PricewaterhouseCoopers | PwC | company
KPMG | | company
Ernst & Young | | company
McKinsey | | company
FedEx | | company
UPS | | company
United Airlines | | company
American Airlines | | company
Delta Air Lines | | company
Southwest Airlines | | company
British Airways | | company
Lufthansa | | company
Air France | | company
Ryanair | | company
New York Stock Exchange | NYSE | company
Nasdaq | NASDAQ | company
Mozilla | | company
Foxconn | | company
Monster.com | | company
CoreCivic | | company
GEO Group | | company
Harvard | | university
Harvard University | | university
Yale | | university
Yale University | | university
Princeton | | university
Stanford | | university
Stanford University | | university
Columbia University | | university
Cornell | | university
Georgetown University | | university
UCLA | | university
Berkeley | | university
MIT | | university
Massachusetts Institute of Technology | MIT | university
Caltech | | university
Oxford University | | university
University of Oxford | | university
Cambridge University | | university
University of Cambridge | | university
National Football League | NFL | association
National Basketball Association | NBA | association
National Hockey League | NHL | association
Major League Baseball | MLB | association
NCAA | | association
NASCAR | | association
Premier League | | association
Manchester United | | team
Manchester City | | team
Arsenal | | team
Chelsea | | team
Liverpool F.C. | | team
Real Madrid | | team
Bayern Munich | | team
Juventus | | team
Yankees | | team
Red Sox | | team
Mets | | team
Dodgers | | team
Cubs | | team
Lakers | | team
Celtics | | team
Knicks | | team
Cowboys | | team
Patriots | | team
Steelers | | team
Packers | | team
Beatles | | band
The Beatles | | band
Rolling Stones | | band
Pink Floyd | | band
Led Zeppelin | | band
Heritage Foundation | | advocacy
Brookings Institution | | advocacy
Cato Institute | | advocacy
RAND Corporation | | advocacy
Pew Research Center | | advocacy
Council on Foreign Relations | CFR | advocacy
American Enterprise Institute | AEI | advocacy
Gates Foundation | | charity
Ford Foundation | | charity
Catholic Church | | church
Church of England | | church
Vatican | | church
Holy See | | church
Ku Klux Klan | KKK | armed group
Tea Party | | party
Nazi Party | | party
SS | | armed group
Gestapo | | agency
Stasi | | agency
PKK | | armed group
FARC | | armed group
ETA | | armed group
IDF | | agency
PLA | | agency
`;
