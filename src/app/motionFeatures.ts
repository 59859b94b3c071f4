/** A module of its own, so that it loads beside the first screen instead of before it. */
export { domAnimation } from 'framer-motion';
