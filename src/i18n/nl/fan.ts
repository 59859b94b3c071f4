export const fan = {
  lookAtBlade: 'Een blad bekijken',
  noBlade: 'geen blad gekozen',
};
