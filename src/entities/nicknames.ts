/** A given name, then the short forms it goes by. A short form may belong to several. */
const SHORT_FORMS = `
Abigail Abby Gail
Abraham Abe Bram
Adeline Addie
Agnes Aggie
Albert Al Bert Bertie
Alexander Alex Al Sandy Xander Sasha
Alexandra Alex Sandra Sandy Lexi Sasha
Alfred Al Fred Alf
Alison Ali Allie
Amanda Mandy
Andrea Andie
Andrew Andy Drew
Angela Angie
Anthony Tony
Antonio Tony
Antoinette Toni
Archibald Archie
Arthur Art Artie
Augustus Gus
Barbara Barb Barbie Babs
Bartholomew Bart
Benedict Ben
Benjamin Ben Benny Benji
Bernard Bernie
Bernadette Bernie
Beverly Bev
Bradford Brad
Bradley Brad
Brandon Brand
Cameron Cam
Caroline Carrie
Carolyn Carrie
Catherine Cathy Cate Kate Katie Cat
Cecilia Cece
Charles Charlie Chuck Chas
Charlotte Lottie Charlie
Chester Chet
Christian Chris
Christina Chris Tina Chrissy
Christine Chris Tina Chrissy
Christopher Chris Kit Topher
Clifford Cliff
Clinton Clint
Constance Connie
Cornelius Neil Corny
Curtis Curt
Cynthia Cindy
Daniel Dan Danny
Danielle Dani
David Dave Davey
Deborah Deb Debbie
Debra Deb Debbie
Dennis Denny
Dominic Dom Nick
Donald Don Donnie Donny
Dorothy Dot Dottie
Douglas Doug
Edgar Ed
Edmund Ed Ned Ted
Edward Ed Eddie Ted Teddy Ned
Edwin Ed Eddie
Eleanor Ellie Nell Nora
Elijah Eli
Elizabeth Liz Beth Betty Betsy Eliza Lizzie Libby Lisa Ellie Bess
Emily Em
Emmanuel Manny
Ernest Ernie
Eugene Gene
Evelyn Evie
Ezekiel Zeke
Florence Flo
Frances Fran Frannie
Francis Frank Fran
Francisco Frank Paco Pancho
Franklin Frank
Frederick Fred Freddy Rick
Gabriel Gabe
Gabrielle Gabby
Geoffrey Geoff
Gerald Gerry Jerry
Gerard Gerry Jerry
Gertrude Trudy
Gilbert Gil Bert
Gordon Gord
Gregory Greg
Gustavo Gus
Guadalupe Lupe
Harold Hal Harry
Harriet Hattie
Helen Nell
Henry Hank Harry Hal
Herbert Herb Bert
Herman Herm
Howard Howie
Hubert Bert
Ignacio Nacho
Irving Irv
Isaac Ike
Isabel Izzy Bella
Isabella Izzy Bella
Jacob Jake
Jacqueline Jackie
James Jim Jimmy Jamie
Janet Jan
Janice Jan
Jason Jay
Jeanette Jean
Jefferson Jeff
Jeffrey Jeff
Jennifer Jen Jenny
Jeremiah Jerry
Jeremy Jerry
Jerome Jerry
Jessica Jess Jessie
Jesus Chuy
Joan Joanie
Joanna Jo
John Jack Johnny Jon
Jonathan Jon Jonny
Jose Pepe Joe
Joseph Joe Joey
Josephine Jo Josie
Joshua Josh
Judith Judy
Julia Julie
Julian Jules
Katherine Kathy Kate Katie Kat Kay Kitty
Kathleen Kathy Kate Katie
Kathryn Kathy Kate Katie Kay
Kenneth Ken Kenny
Kimberly Kim
Kristen Kris
Kristin Kris
Lawrence Larry Lars
Laurence Larry
Leo Lee
Leonard Len Lenny Leo
Leroy Roy
Leslie Les
Lester Les
Lewis Lew
Lillian Lil Lily
Louis Lou Louie
Louise Lou
Lucille Lucy
Luis Lou
Madeline Maddie
Malcolm Mal
Manuel Manny Manolo
Marcus Marc Mark
Margaret Peggy Maggie Meg Marge Margie Greta Peg
Marilyn Mari
Marjorie Marge Margie
Martha Marty
Martin Marty
Marvin Marv
Mary Molly Polly Mamie
Matilda Tilly
Matthew Matt
Maurice Moe
Maximilian Max
Maxwell Max
Melissa Missy
Melvin Mel
Michael Mike Mikey Mick Mickey
Michelle Shelly
Mildred Millie
Miriam Mimi
Mitchell Mitch
Mohammed Mo
Mohammad Mo
Morris Moe
Nancy Nan
Natalie Nat
Nathan Nate
Nathaniel Nate Nat Nathan
Nicholas Nick Nicky
Nicole Nicki
Norman Norm
Oliver Ollie
Oscar Ozzie
Pamela Pam
Patricia Pat Patty Tricia Trish
Patrick Pat Paddy
Penelope Penny
Peter Pete
Philip Phil
Phillip Phil
Phyllis Phyl
Priscilla Cilla
Rachel Rae
Ralph Ralphie
Randall Randy
Randolph Randy
Raphael Rafe
Raymond Ray
Rebecca Becky Becca
Reginald Reg Reggie
Ricardo Rick Ricky
Richard Rick Dick Rich Ricky Richie
Robert Bob Rob Bobby Robbie Bert
Roberta Bobbie
Roberto Bob Rob
Roderick Rod
Rodney Rod
Roger Rog
Roland Rollie
Ronald Ron Ronnie
Rosemary Rose Rosie
Rudolph Rudy
Russell Russ
Samantha Sam
Samuel Sam Sammy
Sandra Sandy
Sarah Sally Sadie
Scott Scotty
Sebastian Seb
Shirley Shirl
Sidney Sid
Solomon Sol
Stanley Stan
Stephanie Steph
Stephen Steve Stevie
Steven Steve Stevie
Stuart Stu
Susan Sue Susie Suzy
Suzanne Sue Suzy
Sylvester Sly
Sylvia Syl
Tabitha Tabby
Terence Terry
Terrence Terry
Teresa Terry Tess
Theresa Terry Tess
Theodore Ted Teddy Theo
Thomas Tom Tommy
Timothy Tim Timmy
Tobias Toby
Valerie Val
Vernon Vern
Veronica Ronnie
Victor Vic
Victoria Vicky Tori
Vincent Vince Vinny
Virginia Ginny Ginger
Vivian Viv
Walter Walt Wally
Wallace Wally
Wesley Wes
Wilbur Will
Wilfred Will Fred
William Bill Will Billy Willie Liam
Winston Win
Woodrow Woody
Yvonne Vonnie
Zachary Zach Zack
`;

const formalOf = new Map<string, Set<string>>();
for (const line of SHORT_FORMS.trim().toLowerCase().split('\n')) {
  const [formal = '', ...short] = line.split(' ');
  for (const name of [formal, ...short]) formalOf.set(name, (formalOf.get(name) ?? new Set()).add(formal));
}

/** Spellings of one name: what one text writes so, another may write so. */
const SPELLINGS = [
  'stephen steven',
  'jeffrey geoffrey jeffery',
  'katherine catherine kathryn',
  'phillip philip',
  'sara sarah',
  'jon john',
];
for (const [n, line] of SPELLINGS.entries())
  for (const name of line.split(' '))
    formalOf.set(name, (formalOf.get(name) ?? new Set()).add(`spelling ${n}`));

/** True where one given name is a short form or spelling of the other, or both are of a third. Lower case. */
export function isNickname(a: string, b: string): boolean {
  const formal = formalOf.get(a);
  return formal !== undefined && [...(formalOf.get(b) ?? [])].some(name => formal.has(name));
}

/** The full given names that a short form may stand for; the name itself where it is one. Lower case. */
export function formalNames(name: string): readonly string[] {
  return [...(formalOf.get(name) ?? [])];
}
