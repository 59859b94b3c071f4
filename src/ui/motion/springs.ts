/** How things settle: quick, a little over, never wobbly. */
export const settleSpring = { type: 'spring', stiffness: 420, damping: 34, mass: 0.9 } as const;
export const liftSpring = { type: 'spring', stiffness: 600, damping: 32 } as const;
