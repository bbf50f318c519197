// One small line drawing for each campaign.
import type { Campaign } from '../../level-format/campaigns';

const drawings: Readonly<Record<Campaign, string>> = {
  // a car with its doors ajar and a rider
  'ride-safe': 'M5 3h22v26H5zM11 3v26M21 3v26M16 13.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM13.5 24v-7.5h5V24',
  // a padlock
  'get-there-alive': 'M7 14h18v14H7zM11 14V9.5a5 5 0 0 1 10 0V14M16 19v4.5',
  // a sheave with its rope
  'keep-it-running':
    'M16 23a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM16 17a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM7 14v15M25 14v15',
  // an open contact between two terminals
  'find-the-fault':
    'M3 20h7M22 20h7M10 20l11-8M10 20m-1.6 0a1.6 1.6 0 1 0 3.2 0 1.6 1.6 0 1 0-3.2 0M22 20m-1.6 0a1.6 1.6 0 1 0 3.2 0 1.6 1.6 0 1 0-3.2 0',
  // a hand-held telephone and a way out
  'bring-them-out': 'M4 29V4h13v25M17 29h11M13 17h.5M21 12h7m-3-3.5 3.5 3.5-3.5 3.5',
  // a signed sheet
  'answer-for-it': 'M7 3h13l5 5v21H7zM20 3v5h5M11.5 14h9M11.5 18.5h9M11.5 24.5c2-3 3 2 4.500-.5s2 .5 3 0',
};

export function CampaignIcon({ campaign }: { readonly campaign: Campaign }) {
  return (
    <svg class="campaign-icon" viewBox="0 0 32 32" aria-hidden="true">
      <path d={drawings[campaign]} />
    </svg>
  );
}
