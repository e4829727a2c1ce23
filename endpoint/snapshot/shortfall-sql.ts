/**
 * The shortfall of `scoring-worker/match` as SQL text: same formulas, same order of operations, so that both agree to the last digits.
 * Source of the normal distribution: Hart et al. (1968) as given by West (2005).
 */

/** Expected shortfall at a required level, of SQL texts for mean and SD. */
export function shortfallSql(level: number, mean: string, sd: string): string {
  const deficit = `(${below(level, mean, sd)} - ${below(level - 2, mean, sd)})`
  return `least(1, greatest(0, ${deficit} / 2))`
}

/** P(θ ≥ required). */
export function meetsSql(required: number, mean: string, sd: string): string {
  return `(CASE WHEN ${sd} = 0 THEN (CASE WHEN ${mean} >= ${required} THEN 1 ELSE 0 END) ELSE ${probability(`((${mean} - ${required}) / ${sd})`)} END)`
}

/** E[(c − θ)⁺]. */
function below(c: number, mean: string, sd: string): string {
  const z = `((${c} - ${mean}) / ${sd})`
  return `(CASE WHEN ${sd} = 0 THEN greatest(${c} - ${mean}, 0) ELSE (${c} - ${mean}) * ${probability(z)} + ${sd} * ${density(z)} END)`
}

function probability(z: string): string {
  const tail = `(SELECT CASE WHEN x > 37 THEN 0 WHEN x < 7.07106781186547 THEN exp(-0.5 * x * x) * ${polynomial(numerator)} / ${polynomial(denominator)}
    ELSE exp(-0.5 * x * x) / ${rootOfTwoPi} / (x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65))))) END FROM (SELECT abs(${z}) AS x OFFSET 0) AS absolute)`
  return `(CASE WHEN ${z} > 0 THEN 1 - ${tail} ELSE ${tail} END)`
}

/** Beyond 38 SD an engine may refuse to underflow. */
function density(z: string): string {
  return `(CASE WHEN abs(${z}) > 38 THEN 0 ELSE exp(-0.5 * ${z} * ${z}) / ${rootOfTwoPi} END)`
}

function polynomial(coefficients: readonly number[]): string {
  return coefficients.map(String).reduce((value, coefficient) => `(${value} * x + ${coefficient})`)
}

const rootOfTwoPi = `${Math.sqrt(2 * Math.PI)}::float8`
const numerator = [
  3.52624965998911e-2, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871,
  221.213596169931, 220.206867912376,
]
const denominator = [
  8.83883476483184e-2, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674,
  637.333633378831, 793.826512519948, 440.413735824752,
]
