/** Sum of digits weighted 3, 1, 3 … from the right, to the next ten (GS1 general specifications, 7.9). */
export function gs1CheckDigit(digits: string): number {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    sum += Number(digits.at(-1 - place)) * (place % 2 === 0 ? 3 : 1);
  }
  return (10 - (sum % 10)) % 10;
}

/** True where the last digit is the GS1 check digit of those before it. */
export function endsInGs1CheckDigit(digits: string): boolean {
  return Number(digits.at(-1)) === gs1CheckDigit(digits.slice(0, -1));
}

/** Sum of digits by weights that repeat from the left. */
export function weightedSum(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    sum += Number(digits[place]) * (weights[place % weights.length] ?? 0);
  }
  return sum;
}
