export interface Placed {
  latitude: number;
  longitude: number;
}

export interface MapFrame {
  width: number;
  height: number;
  pixelsPerKm: number;
  place: (point: Placed) => { x: number; y: number };
}

const kmPerDegree = 111.32;

/** A flat frame around the points, true to scale at their middle latitude; good for a city. */
export function frameAround(points: readonly Placed[], width: number, margin: number): MapFrame {
  const west = Math.min(...points.map((point) => point.longitude));
  const east = Math.max(...points.map((point) => point.longitude));
  const south = Math.min(...points.map((point) => point.latitude));
  const north = Math.max(...points.map((point) => point.latitude));
  const kmPerLongitude = kmPerDegree * Math.cos((((south + north) / 2) * Math.PI) / 180);
  const pixelsPerKm = (width - 2 * margin) / Math.max((east - west) * kmPerLongitude, 1);
  return {
    width,
    height: (north - south) * kmPerDegree * pixelsPerKm + 2 * margin,
    pixelsPerKm,
    place: ({ latitude, longitude }) => ({
      x: margin + (longitude - west) * kmPerLongitude * pixelsPerKm,
      y: margin + (north - latitude) * kmPerDegree * pixelsPerKm,
    }),
  };
}
