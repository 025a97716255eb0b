/*
 * How colours look to people with dichromatic vision, by the matrices of Machado, Oliveira and Fernandes, "A
 * Physiologically-based Model for Simulation of Color Vision Deficiency" (2009), severity 1, over linear RGB; and how far two
 * colours lie apart in CIE L*a*b* (D65).
 */

/** Linear red, green and blue, 0 to 1. */
type Rgb = readonly [number, number, number];

const DEUTERANOPIA = [
  [0.367322, 0.860646, -0.227968],
  [0.280085, 0.672501, 0.047413],
  [-0.01182, 0.04294, 0.968881],
];
const PROTANOPIA = [
  [0.152286, 1.052583, -0.204868],
  [0.114503, 0.786281, 0.099216],
  [-0.003882, -0.048116, 1.051998],
];
const XYZ = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];
const WHITE: Rgb = [0.95047, 1, 1.08883];

/** A "#RRGGBB" as somebody sees it who lacks the green cones. */
export function deuteranope(color: string): Rgb {
  return seen(DEUTERANOPIA, color);
}

/** A "#RRGGBB" as somebody sees it who lacks the red cones. */
export function protanope(color: string): Rgb {
  return seen(PROTANOPIA, color);
}

/** CIE 1976 difference: 2 is just seen, 10 at a glance. */
export function difference(one: Rgb, other: Rgb): number {
  const [first, second] = [lab(one), lab(other)];
  return Math.hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2]);
}

/** L* of a "#RRGGBB", 0 to 100: what a printer without colours makes of it. */
export function lightness(color: string): number {
  return lab(linear(color))[0];
}

function seen(matrix: readonly (readonly number[])[], color: string): Rgb {
  const [red, green, blue] = times(matrix, linear(color));
  const within = (value: number) => Math.min(1, Math.max(0, value));
  return [within(red), within(green), within(blue)];
}

function lab(rgb: Rgb): Rgb {
  const [x, y, z] = times(XYZ, rgb).map((value, index) => root(value / WHITE[index]!));
  return [116 * y! - 16, 500 * (x! - y!), 200 * (y! - z!)];
}

function root(share: number): number {
  return share > 216 / 24_389 ? Math.cbrt(share) : (24_389 / 27 / 116) * share + 16 / 116;
}

function linear(color: string): Rgb {
  const channel = (at: number) => {
    const share = parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function times(matrix: readonly (readonly number[])[], [a, b, c]: Rgb): Rgb {
  const [first, second, third] = matrix.map(([x, y, z]) => x! * a + y! * b + z! * c);
  return [first!, second!, third!];
}
