/**
 * Units of measure: name, its abbreviations (case counts), its words. Plurals in -s and -es are understood. `family` and `factor`
 * (in the family's first unit) serve sums such as "5 feet and 2 inches". Data only.
 */
export interface Unit {
  readonly name: string;
  readonly family: string;
  readonly factor: number;
}

const TABLE = `
length     metre 1           | m | meter metre
length     kilometre 1000    | km kms KM Km k.m. | kilometer kilometre
length     centimetre .01    | cm cms | centimeter centimetre
length     millimetre .001   | mm | millimeter millimetre
length     decimetre .1      | dm | decimeter decimetre
length     micrometre 1e-6   | µm μm | micrometer micrometre micron
length     nanometre 1e-9    | nm | nanometer nanometre
length     picometre 1e-12   | | picometer picometre
length     inch .0254        | ″ | inch inches
length     foot .3048        | ft | foot feet
length     yard .9144        | yd yds | yard
length     mile 1609.344     | mi | mile
sea        nautical-mile 1   | nmi | nautical-mile
sky        light-year 1      | ly | light-year
area       acre 1            | | acre
area       hectare 1         | ha | hectare
volume     litre 1           | l L ℓ | liter litre
volume     millilitre .001   | ml mL mls | milliliter millilitre
volume     centilitre .01    | cl | centiliter centilitre
volume     hectolitre 100    | hl | hectoliter hectolitre
volume     gallon 3.785      | gal | gallon
volume     quart .946        | qt | quart
volume     pint .473         | pt | pint
volume     barrel 158.99     | bbl | barrel
volume     cup .2366         | | cup
volume     tablespoon .01479 | tbsp | tablespoon
volume     teaspoon .00493   | tsp | teaspoon
volume     bushel 35.24      | | bushel
flow       acre-foot 1       | | acre-foot acre-feet
mass       gram 1            | g gs gr | gram gramme
mass       kilogram 1000     | kg kgs KG Kg k.g. | kilogram kilogramme kilo
mass       milligram .001    | mg | milligram milligramme
mass       microgram 1e-6    | mcg µg μg ug | microgram microgramme
mass       tonne 1e6         | t | tonne metric-ton metric-tonne
mass       ton 907185        | | ton
mass       pound 453.59      | lb lbs | pound
mass       ounce 28.35       | oz | ounce
mass       stone 6350        | | stone
mass       carat .2          | ct | carat
mass       dram 1.77         | | drachma dram
time       second 1          | s sec secs | second
time       millisecond .001  | ms | millisecond
time       minute 60         | min mins | minute
time       hour 3600         | h hr hrs | hour
time       day 86400         | | day
time       week 604800       | wk wks | week
calendar   month 1           | | month
calendar   quarter 3         | | quarter
calendar   year 12           | yr yrs | year
calendar   decade 120        | | decade
calendar   century 1200      | | century
calendar   gigayear 12e9     | Ga | gigaannum gigayear
calendar   megayear 12e6     | Ma | megaannum megayear
data       bit 1             | | bit
data       byte 8            | | byte
data       kilobyte 8e3      | KB kB | kilobyte
data       megabyte 8e6      | MB | megabyte
data       gigabyte 8e9      | GB | gigabyte
data       terabyte 8e12     | TB | terabyte
data       petabyte 8e15     | PB | petabyte
data       exabyte 8e18      | EB | exabyte
data       kilobit 1e3       | kb | kilobit
data       megabit 1e6       | mb Mb | megabit
data       gigabit 1e9       | gb Gb | gigabit
data       kibibyte 8192     | KiB | kibibyte
data       megapixel 1       | MP | megapixel
power      watt 1            | W | watt
power      kilowatt 1e3      | kW KW | kilowatt
power      megawatt 1e6      | MW | megawatt
power      gigawatt 1e9      | GW | gigawatt
power      horsepower 745.7  | hp | horsepower
energy     joule 1           | J | joule
energy     kilojoule 1e3     | kJ | kilojoule
energy     calorie 4.184     | cal | calorie
energy     kilocalorie 4184  | kcal | kilocalorie
energy     watt-hour 3600    | Wh | watt-hour
energy     kilowatt-hour 3.6e6 | kWh | kilowatt-hour
energy     megawatt-hour 3.6e9 | MWh | megawatt-hour
energy     gigawatt-hour 3.6e12 | GWh | gigawatt-hour
energy     electronvolt 1    | eV | electronvolt
energy     gigaelectronvolt 1e9 | GeV | gigaelectronvolt
energy     teraelectronvolt 1e12 | TeV | teraelectronvolt
frequency  hertz 1           | Hz | hertz
frequency  kilohertz 1e3     | kHz | kilohertz
frequency  megahertz 1e6     | MHz | megahertz
frequency  gigahertz 1e9     | GHz | gigahertz
electric   volt 1            | V | volt
electric   kilovolt 1e3      | kV | kilovolt
electric   ampere 1          | A | ampere amp
electric   ohm 1             | Ω | ohm
force      newton 1          | N | newton
pressure   pascal 1          | Pa | pascal
pressure   hectopascal 100   | hPa | hectopascal
pressure   kilopascal 1e3    | kPa | kilopascal
pressure   millibar 100      | mbar | millibar
light      lumen 1           | lm | lumen
light      candela 1         | cd | candela
temperature degree-celsius 1 | °C ℃ | degree-celsius degree-centigrade degree-c
temperature degree-fahrenheit 1 | °F ℉ | degree-fahrenheit degree-f
temperature kelvin 1         | K | kelvin
angle      degree 1          | ° | degree
sound      decibel 1         | dB | decibel
speed      mile-per-hour 1   | mph | mile-per-hour
speed      kilometre-per-hour 1 | kph kmph kmh | kilometre-per-hour
speed      knot 1            | kt kts | knot
flow       cubic-foot-per-second 1 | cfs | cubic-foot-per-second
flow       ton-per-day 1     | tpd | ton-per-day
density    part-per-million 1 | ppm | part-per-million parts-per-million
density    part-per-billion 1 | ppb | part-per-billion parts-per-billion
turn       turn 1            | | turn
`;

/** Units by abbreviation and by word, spaces as one blank. */
export const ABBREVIATIONS = new Map<string, Unit>();
export const UNIT_WORDS = new Map<string, Unit>();

for (const line of TABLE.trim().split('\n')) {
  const [head, short, words] = line.split('|') as [string, string, string];
  const [family, name, factor] = head.trim().split(/\s+/) as [string, string, string];
  const unit: Unit = { name: name.replace(/-/g, ' '), family, factor: Number(factor) };
  for (const form of short.trim().split(/\s+/)) if (form) ABBREVIATIONS.set(form, unit);
  for (const form of words.trim().split(/\s+/)) {
    const word = form.replace(/-/g, ' ');
    UNIT_WORDS.set(word, unit);
    if (!word.endsWith('s')) UNIT_WORDS.set(`${word}s`, unit);
    // "degrees Celsius", "parts per million": the plural stands in the first word.
    const [first, ...rest] = word.split(' ');
    if (rest.length > 0) UNIT_WORDS.set(`${first}s ${rest.join(' ')}`, unit);
  }
}
ABBREVIATIONS.set('"', UNIT_WORDS.get('inch')!);
