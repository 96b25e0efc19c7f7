/** What was done to a victim of sexual crime, and what its doer does; parts of patterns, with the flag `i`. */
export const DONE_TO = String.raw`(?:di(?:perkosa|hamili|nodai|raba-raba|cabuli|rudapaksa|setubuhi|sodomi|gagahi|lecehkan|gilir|raba|tiduri paksa|gauli|gerayangi|remas|jamah)\w*|dipaksa (?:melayani|berhubungan|membuka baju)|(?:men)?jadi korban|raped|molested|sexually (?:assaulted|abused|harassed))`;
export const DOES = String.raw`(?:(?:me(?:mp|m)|p)erkosa|men?cabuli|cabuli|(?:me)?rudapaksa|(?:men)?yetubuhi|setubuhi|(?:men)?yodomi|sodomi|menggagahi|(?:me)?lecehkan|meraba|menggauli|menghamili|menodai|rap(?:ed|ing)|molest(?:ed|ing))`;

/** Roles of others than the victim. */
export const DOER = String.raw`(?:pelaku|tersangka|terdakwa|terpidana|terduga|oknum|suspect|defendant)`;
