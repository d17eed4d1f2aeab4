import { list } from './list.ts';

/**
 * What stands before a name beside the offices of words.ts, in lower case: how councils, forces, churches and courts shorten their
 * ranks, and the titles that other languages and peoples give. What is also a common given or family name ("Pak", "Nana") is left out.
 */
export const HONORIFICS = list(`
coun, coun., couns, ald, ald., clr, clr., clrs, reeve, deputy reeve, bailie, jurat, deemster, seneschal, convener, convenor
councilmembers, council members, councilmen, councilwomen, aldermen, selectmen, directors, supervisors, board member
school board member, board members, mayor-elect, mayor pro tem, mayor pro tempore, council vice president, council chair
council chairman, council chairwoman, committee chair, cabinet member, portfolio holder, burgomaster, village president
pres., sec., secy., ag, assistant speaker, deputy speaker, speaker pro tem, president pro tem, resident commissioner
committee chairman, committee chairwoman, subcommittee chair, subcommittee chairman, subcommittee chairwoman, dels.
senate president, house majority leader, house minority leader, senate majority leader, senate minority leader
governor general, governor-general, lieutenant-governor, deputy premier, vice premier, vice-premier, vice-president
deputy minister, vice minister, state minister, home minister, health minister, education minister, justice minister
environment minister, transport minister, health secretary, education secretary, transport secretary, justice secretary
permanent secretary, parliamentary secretary, under-secretary, chief whip, high commissioner, auditor general
auditor-general, comptroller general, surgeon general, postmaster general, general secretary, deputy general secretary
assistant attorneys general, assistant district attorney, deputy district attorney, assistant state's attorney
assistant city attorney, deputy city attorney, commonwealth's attorney, crown counsel, crown prosecutor, public defender
assistant public defender, deputy public defender, ausa, barrister, advocate general, recorder, coroner, registrar
administrative law judge, immigration judge, hearing officer, presiding judge, presiding justice, president judge
sheriff principal, special master, medical examiner, chief operating officer, chief financial officer
chief medical officer, chief technology officer, chief fire officer, fire marshal, battalion chief, police commissioner
head coach, assistant coach, associate professor, assistant professor, adjunct professor, assoc prof, assoc. prof.
city administrator, town administrator, village manager, city treasurer, city controller, city solicitor, city attorneys
supt, supt., insp, insp., det, det sgt, det. sgt., det insp, det. insp., det con, det ch insp, chief inspector
chief superintendent, chief supt, chief supt., detective sergeant, detective constable, detective inspector
detective chief inspector, detective superintendent, detective chief superintendent, police constable, police sergeant
dci, pc, wpc, pcso, lance corporal, petty officer, chief petty officer, warrant officer, ensign, cdr, cdr., cpt, cpt., pte
pte., pfc, pfc., spc., brigadier, brig, brig., commodore, cdre, air marshal, air chief marshal, air vice-marshal
air commodore, group captain, gp capt, wing commander, wg cdr, squadron leader, sqn ldr, flight lieutenant, flt lt
lt col, lt gen, maj gen, brig gen, rear adm, vice adm, watch manager, station manager
rt rev, rt rev., right reverend, most rev, most reverend, very rev, very reverend, rt hon, rt hon., rt. hon.
right honourable, right hon, ven., venerable, msgr, msgr., mgr, fr, fr., vicar, curate, abbess, mother superior, cantor
rebbe, rav, maulana, mufti, ustaz, hojatoleslam, sheik, shaykh, haji, hajji, alhaji, alhaja
hajia, mallam, oba, otunba, togbe, kgosi, kgosikgolo, inkosi, induna, ntate, ndugu, mwalimu, mheshimiwa, mhe., ato
weizero, khun, bapak, ibu, encik, puan, datuk, datuk seri, dato', dato' seri, dato' sri, dato, dato sri, datin, tan sri
tengku, kagawad, punong barangay, atty, atty., engr, engr., barr., arch., ing., dipl.-ing., lic., mtro., dott., dottor
dottoressa, signor, signora, señor, señora, señorita, sra., srta., senhor, senhora, doña, dona, monsieur, madame, mme
mme., mademoiselle, mlle, maître, maitre, herr, frau, mevrouw, meneer, thiru, sardar, ratu, matua, whaea, kaumātua
kaumatua, uncle, aunty, auntie, simogyet, simoogit, hereditary chief, grand chief, regional chief, national chief
paramount chief, elected chief, chief councillor, band councillor, messrs, messrs., mesdames, drs., profs., revs.
`);
