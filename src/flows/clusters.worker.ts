import { likeMindedOf } from '#model/agreement/likeMinded';

self.onmessage = ({ data }: MessageEvent<{ codes: Uint8Array; rows: number }>) =>
  self.postMessage(likeMindedOf(data.codes, data.rows));
