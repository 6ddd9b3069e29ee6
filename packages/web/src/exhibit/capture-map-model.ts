/** A place on the earth that is drawn. */
export interface Spot {
  readonly id: string;
  readonly title: string;
  readonly lng: number;
  readonly lat: number;
}

export interface DrawnSpot extends Spot {
  readonly x: number;
  readonly y: number;
}

/** What is drawn: spots, a grid and a scale, in the units of the drawing. */
export interface CaptureMapModel {
  readonly width: number;
  readonly height: number;
  readonly spots: readonly DrawnSpot[];
  /** Distance between the lines of the grid, in metres and as drawn. */
  readonly metres: number;
  readonly step: number;
  readonly columns: readonly number[];
  readonly rows: readonly number[];
}

const WIDTH = 320;
const HEIGHT = 200;
const MARGIN = 30;
/** Nearer than this nobody can tell places apart: a telephone is wrong by some ten metres. */
const LEAST_METRES = 60;
const METRES_PER_DEGREE = 111_320;

/** @returns metres between two places; good enough within a city */
export function metresBetween(a: Pick<Spot, "lng" | "lat">, b: Pick<Spot, "lng" | "lat">): number {
  return Math.hypot(...offset(a, b));
}

/** East and north of the first place, in metres. */
function offset(from: Pick<Spot, "lng" | "lat">, to: Pick<Spot, "lng" | "lat">): [number, number] {
  const middle = ((from.lat + to.lat) / 2) * (Math.PI / 180);
  return [(to.lng - from.lng) * METRES_PER_DEGREE * Math.cos(middle), (to.lat - from.lat) * METRES_PER_DEGREE];
}

/** Lays places out as they lie to one another, north at the top, with a grid of a round number of metres. */
export function captureMapModel(spots: readonly Spot[]): CaptureMapModel | undefined {
  const [first] = spots;
  if (!first) return undefined;
  const placed = spots.map((spot) => ({ spot, at: offset(first, spot) }));
  const bounds = [0, 1].map((axis) => {
    const along = placed.map(({ at }) => at[axis] ?? 0);
    return { least: Math.min(...along), most: Math.max(...along) };
  });
  const [east, north] = bounds;
  if (!east || !north) return undefined;
  const scale = Math.min(
    (WIDTH - 2 * MARGIN) / Math.max(LEAST_METRES, east.most - east.least),
    (HEIGHT - 2 * MARGIN) / Math.max(LEAST_METRES, north.most - north.least),
  );
  const x = (metres: number): number => WIDTH / 2 + (metres - (east.least + east.most) / 2) * scale;
  const y = (metres: number): number => HEIGHT / 2 - (metres - (north.least + north.most) / 2) * scale;
  const metres = roundMetres(WIDTH / 4 / scale);
  const step = metres * scale;
  return {
    width: WIDTH,
    height: HEIGHT,
    spots: placed.map(({ spot, at: [right, up] }) => ({ ...spot, x: x(right), y: y(up) })),
    metres,
    step,
    columns: lines(WIDTH, step),
    rows: lines(HEIGHT, step),
  };
}

/** The largest of 1, 2, 5, 10, 20 … metres that is not more. */
function roundMetres(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  return [5, 2, 1].map((digit) => digit * power).find((metres) => metres <= most) ?? power;
}

const lines = (length: number, step: number): number[] =>
  Array.from({ length: Math.ceil(length / step) - 1 }, (_, index) => (index + 1) * step);

/** 50 米, 1.2 千米. */
export const metresText = (metres: number): string =>
  metres < 1000 ? `${Math.round(metres)} 米` : `${(metres / 1000).toFixed(metres < 10_000 ? 1 : 0)} 千米`;

/** As maps and navigators take it in: longitude, latitude, to the metre. */
export const coordinateText = ({ lng, lat }: Pick<Spot, "lng" | "lat">): string =>
  `${lng.toFixed(5)}, ${lat.toFixed(5)}`;
