import type { Scheme } from '../preferences.ts';

/** Colours by what they mean; colour is never the only sign. */
export interface Tokens {
  ground: string;
  card: string;
  sunken: string;
  hairline: string;
  edge: string;
  ink: string;
  muted: string;
  faint: string;
  accent: string;
  onAccent: string;
  accentTint: string;
  late: string;
  lateTint: string;
  soon: string;
  soonTint: string;
  onTrack: string;
  onTrackTint: string;
  paused: string;
  pausedTint: string;
  amberInk: string;
  amberTint: string;
  amberEdge: string;
}

export const tokens: Record<Scheme, Tokens> = {
  light: {
    ground: '#F4F6F8',
    card: '#FFFFFF',
    sunken: '#EDF1F3',
    hairline: '#E3E8EC',
    edge: '#8494A1',
    ink: '#16202A',
    muted: '#52606D',
    faint: '#6B7885',
    accent: '#0B5C6B',
    onAccent: '#FFFFFF',
    accentTint: '#E6F0F2',
    late: '#B3261E',
    lateTint: '#FBEBEA',
    soon: '#8A5700',
    soonTint: '#FBF1DF',
    onTrack: '#20694A',
    onTrackTint: '#E4F2EB',
    paused: '#5C6873',
    pausedTint: '#D5DCE1',
    amberInk: '#7A4D00',
    amberTint: '#FFF6E0',
    amberEdge: '#E0BE7A',
  },
  dark: {
    ground: '#0E1518',
    card: '#151E22',
    sunken: '#1C272C',
    hairline: '#263339',
    edge: '#6F838C',
    ink: '#E7EDEF',
    muted: '#A6B6BD',
    faint: '#8A9BA3',
    accent: '#67BFCE',
    onAccent: '#062A31',
    accentTint: '#15343B',
    late: '#FF8F86',
    lateTint: '#3A1D1C',
    soon: '#E8B45C',
    soonTint: '#352A14',
    onTrack: '#74C8A0',
    onTrackTint: '#17322A',
    paused: '#9FB0B8',
    pausedTint: '#3A484F',
    amberInk: '#F0C878',
    amberTint: '#2F2613',
    amberEdge: '#6B5526',
  },
};

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Writes the colours as CSS custom properties: `--ink`, `--late-tint`, … */
export function wear(scheme: Scheme, root: HTMLElement = document.documentElement): void {
  root.dataset.theme = scheme;
  root.style.colorScheme = scheme;
  for (const [name, colour] of Object.entries(tokens[scheme]))
    root.style.setProperty(`--${kebab(name)}`, colour);
}
