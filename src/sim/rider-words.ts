// Words of the player as a passenger, for whoever sends them, reads them from a file or shows them.
/** Who the player is; nobody rides as a technician does. */
export const riderAges = ['nobody', 'child', 'grown'] as const;
/** What the player has along, in the order in which the state keeps it; `model`: a lift that may be broken. */
export const ridersThings = ['nothing', 'dog', 'pram', 'scooter', 'load', 'model'] as const;
/** How it is held: a long lead, a ridden scooter, a pram let go; close at hand; in the arms or folded; left behind. */
export const holdings = ['loose', 'close', 'carried', 'left'] as const;
/** What a door is held open with. */
export const doorHolders = ['nothing', 'hand', 'foot', 'bag'] as const;
/** What the model lift of a lesson can have broken: one rope, all of them, the brake, the drive's speed. */
export const breakables = ['one-rope', 'all-ropes', 'brake', 'speed'] as const;
/** What can be said on the car's intercom. */
export const riderSayings = ['place-and-number', 'who-is-here', 'come-quickly', 'a-joke'] as const;
