/** A text that says of the names in it that they are not the right ones. */
export const PSEUDONYM =
  /bukan nama (?:sebenarnya|asli)|sebut saja|panggil saja|samaran|nama(?:nya)? (?:\p{L}+ ){0,2}(?:disamarkan|diubah|diganti|dirahasiakan|fiktif)|not (?:her|his|their) real name|pseudonym|name (?:has been )?changed/iu;
