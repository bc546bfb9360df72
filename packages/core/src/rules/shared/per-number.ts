/** Makes what depends on a number (a pattern with a year in it) once for each number. */
export function perNumber<Made>(make: (number: number) => Made): (number: number) => Made {
  const made = new Map<number, Made>();
  return (number) => {
    let known = made.get(number);
    if (known === undefined) made.set(number, (known = make(number)));
    return known;
  };
}
