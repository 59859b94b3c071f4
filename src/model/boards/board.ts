import type { Id } from '../record';
import type { Text } from '../text';

export interface Domain {
  id: Id;
  name: Text;
  about?: Text;
  /** "#rrggbb" */
  colour: string;
}

export interface Board {
  id: Id;
  title: Text;
  question: Text;
  /** 2–8, in the order in which every chart shows them. */
  domains: Domain[];
}
