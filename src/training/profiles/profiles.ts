// Every scoring profile and region, by id.
import regions from './regions.json' with { type: 'json' };
import scoring from './scoring.json' with { type: 'json' };
import type { RegionProfile, ScoringProfile } from './profile';

// tests/training/profiles hold the data to the types
export const scoringProfiles = scoring as unknown as readonly ScoringProfile[];
export const regionProfiles = regions as readonly RegionProfile[];

export function findScoring(id: string): ScoringProfile | undefined {
  return scoringProfiles.find((profile) => profile.id === id);
}

export function findRegion(id: string): RegionProfile | undefined {
  return regionProfiles.find((region) => region.id === id);
}

/** The figures of a region as a level's texts and conditions may use them. */
export function regionFilling(region: RegionProfile): Readonly<Record<string, string | number>> {
  const { rescueNumber, personsOnSite, helpOutHeight, arrivalMinutes } = region;
  return { rescueNumber, personsOnSite, helpOutHeight, arrivalMinutes };
}
