import type { Language } from '#model/text';

const listed = (words: string) => words.trim().split(/\s+/);

/**
 * What recovery phrases are made of: 256 short words a language, so that a random byte names one. Plain things that can be drawn, read aloud
 * and spelt without asking. Words may only be exchanged: a phrase that was written down is checked by its text, not by this list.
 */
export const recoveryWords: Record<Language, string[]> = {
  nl: listed(`
    aap aarde acht adem akker amandel anker appel avond baard baken balk ballon bamboe banaan bank
    bazuin beek beer bel berg bes beuk bezem bij bijl blad bloem bocht boek boom boot bord bos boter
    brief brood brug bruin buik bus cacao cello cirkel citroen dadel dak dam dans das deur diep dijk
    dorp draak draad droom druif duif duim duin eend egel eiland eik elf emmer engel erwt ezel fee
    feest fiets fles fluit forel fruit gans gast geel geit gras groen grot haag haan haas hagel hals
    hamer hand haven heide helm hemel herfst hert hoed honing hooi hout huis ijs iris jas kaars kaas
    kaart kano kat kersen ketel kiezel kikker klei klok knoop koe koffie komeet konijn koper korf
    krab kraan krijt kroon kruik kuif kust laars lam lamp land lente leeuw lepel licht lied lijst
    linde linnen lucht maan mand mango mast meer melk merel mier mist molen mos mug muis muur naald
    nacht nest net neus noot noord oever olie olijf oog oost oven paard pad palm parel peer pen pijl
    pinda plank poort prei pruim raaf raam regen reus rif ring rivier robijn roos rots rugzak
    saffier schaap schip schelp slak sleutel sluis sneeuw spiegel spin ster steen stoel stroom tafel
    tak tand tapijt tent thee tijger tomaat toren trein trom tuin tulp uil vaas vallei varen veer
    vijver vis vlag vlinder vogel vonk vos vuur walnoot wand water weg week wei wesp wilg wind
    winter wol wolk wortel zaad zand zebra zee zeil zilver zon zomer zout zwaan
  `),
  en: listed(`
    acorn album almond amber anchor angel ankle apple apron april arch arrow aunt autumn bacon badge
    baker bamboo banjo barn basil basket beach bead bean bear berry bike birch bird blanket boat
    bone book boot bottle bowl bread brick bridge brush bucket butter cabin cactus camel candle
    canoe canvas carpet carrot castle cat cave cedar cello chalk cheese cherry circle citrus clay
    cliff clock cloud clover coal coast cocoa comet copper coral corn cotton crab crane crown cup
    curtain daisy dance dawn deer desk donkey door dove dragon dream drum duck dune eagle east echo
    egg elbow ember engine falcon farm feather fern fiddle field fig finger fire fish flag flame
    flute fog forest fossil fox frog garden garlic gate ginger glass globe goat gold goose grape
    grass gravel green guitar hammer hand harbour harp hat hazel hedge helmet heron hill honey hook
    horse hotel house inch iris iron island ivory ivy jacket jam jar jelly jewel juice july kayak
    kettle key kite kitten ladder lake lamp lark laurel leaf lemon lily linen lion lobster lotus
    magnet mango maple marble meadow melon milk mint mirror moon moss moth mouse museum music napkin
    needle nest noon north nutmeg oak oasis oat ocean olive onion opal orange orchid otter oven owl
    paddle palm panda paper parrot peach pearl pebble pencil penny pepper piano pillow pine planet
    plum pond poppy potato pumpkin puzzle quartz quill rabbit radio rain raven ribbon river robin
    rocket roof root rope rose ruby saddle sail salmon salt sand scarf seal seed shell silk silver
  `),
};
