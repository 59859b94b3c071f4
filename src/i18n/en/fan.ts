import type { CommonTexts } from '../nlCommon';

export const fan: CommonTexts['fan'] = {
  lookAtBlade: 'Look at a blade',
  noBlade: 'no blade chosen',
};
