import { useState } from 'react';
import { hyphenated } from '#i18n/hyphenation';
import type { Card } from '#model/cards/card';
import { textIn } from '#model/text';
import { useLanguage } from '../LanguageContext';
import styles from './CardFace.module.css';
import { type ImageSize, imageUrlOf } from './cardImages';

interface CardFaceProps {
  card: Card;
  size: ImageSize;
  /** The picture is described where it stands alone; inside a control the control's name does it. */
  isDescribed?: boolean;
  /** Drawn where there is no picture: a card never becomes an empty hole. */
  isNameShown?: boolean;
}

export function CardFace({ card, size, isDescribed = false, isNameShown = false }: CardFaceProps) {
  const language = useLanguage();
  const [isBroken, setBroken] = useState(false);
  const thumb = imageUrlOf(card.image, 'thumb');
  const url = size === 'table' ? thumb : imageUrlOf(card.image, size);
  // On the table the screen chooses: the thumbnail, or the middle size where its pixels are twice as small.
  const sharper = size === 'table' ? imageUrlOf(card.image, 'table') : undefined;
  const alt = isDescribed ? textIn(card.alt, language) : '';
  return (
    <span className={styles.face}>
      {url && !isBroken ? (
        <img
          className={styles.picture}
          // The thumbnail shows at once, under the large picture, until that one is decoded.
          style={size === 'large' && thumb ? { backgroundImage: `url("${thumb}")` } : undefined}
          src={url}
          srcSet={sharper && `${url} 1x, ${sharper} 2x`}
          alt={alt}
          draggable={false}
          decoding="async"
          onError={() => setBroken(true)}
        />
      ) : (
        <span className={styles.placeholder}>{hyphenated(textIn(card.name, language))}</span>
      )}
      {isNameShown && <span className={styles.name}>{hyphenated(textIn(card.name, language))}</span>}
    </span>
  );
}
