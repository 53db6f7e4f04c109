# Canned replies on the desk. Short, no exclamation marks.

## Choosing one in a conversation

desk-canned = Kész válasz kiválasztása
desk-canned-hint = A szöveg a válaszodba kerül, az ember nyelvén: { $language }. Olvasd át, és módosítsd. Semmi sem megy el.
desk-canned-find = Keresés
desk-canned-none = Nincs hozzá illő kész válasz.
desk-canned-in = csak ezen a nyelven: { $language }
desk-notice-canned-other = Ez a válasz még nincs meg az ember nyelvén ({ $language }). Lent ezen a nyelven olvasható: { $spoken }.
desk-notice-canned-gone = Ez a kész válasz már nincs meg. Semmi sem változott.

## Managing them

desk-replies = Válaszok
desk-replies-all = Kész válaszok
desk-replies-text = Beszélgetés közben választasz egyet: a szöveg akkor a válaszodba kerül, az ember nyelvén. A koordinátorok módosíthatják őket.
desk-replies-new = Új válasz
desk-replies-rule = Ne írj ide semmit egy emberről: se nevet, se helyet, se szavakat egy beszélgetésből. Írj röviden és egyszerűen, és ne ígérj semmit, ami nem biztos.
desk-replies-language = Nyelv
desk-replies-title = Cím
desk-replies-title-hint = A kollégák a cím alapján választják ki a választ. Az ember nem látja a címet.
desk-replies-words = Szöveg az embernek
desk-replies-words-hint = Legfeljebb { $limit } karakter.
desk-replies-look = Megnézem
desk-replies-look-title = Így fog állni egy válaszban
desk-replies-change-more = További módosítás
desk-replies-avoided = Ez áll benne: „{ $word }”. Ezt a szót inkább nem használjuk. Így is elmentheted.
desk-replies-change = Módosítás
desk-replies-write = Írás
desk-replies-reset = Visszaállítás
desk-replies-remove = Törlés
desk-replies-missing = nincs meg ezen a nyelven: { $language }
desk-replies-changed = módosítva ezen a nyelven: { $language }
desk-replies-edited = módosítva: { $when }
desk-replies-now-in = Ami most ott áll, ezen a nyelven: { $language }
desk-replies-fault-empty = Adj meg egy címet és egy szöveget.
desk-replies-fault-title-too-long = A cím túl hosszú. Ide { $most } karakter fér.
desk-replies-fault-too-long = A szöveged túl hosszú: ide { $limit } karakter fér, a tiéd { $length } karakter. Még itt van.
desk-replies-fault-cut = A szöveged sokkal túl hosszú, és nem érkezett meg egészben. Semmit sem mentettünk el.
desk-replies-fault-changed = Közben egy kolléga módosította ezt a választ. A szöveged lent van, és még nincs elmentve. Alatta áll, ami most ott van. Ha továbblépsz, a te szöveged kerül a helyére.
desk-replies-reset-sure = Visszaállítod: „{ $title }” ({ $language })?
desk-replies-reset-text = A szervezeted saját szövegét töröljük. Visszakerül a programmal kapott szöveg. Ami már elment, nem változik.
desk-replies-reset-do = Igen, visszaállítom
desk-replies-remove-sure = Törlöd: „{ $title }” ({ $language })?
desk-replies-remove-text = Ezt a szöveget töröljük, és többé nem választható. Ami már elment, nem változik.
desk-replies-remove-do = Igen, törlöm
desk-refused-reply-gone = Ez a válasz már nincs meg. Semmi sem változott.

reply-group-start = Kezdés
reply-group-safety = Biztonság
reply-group-meeting = Beszélgetés és találkozó
reply-group-secrecy = Titoktartás, kód és törlés
reply-group-topics = Témák
reply-group-others = Aggódás másokért, fiatalok, szakemberek
reply-group-end = Lezárás
reply-group-own = A szervezetünk saját válaszai

## The knowledge base

web-info-link = Információ

web-info-title = Információ

web-info-what = Rövid oldalak olyan témákról, amelyekről sokan kérdeznek. Inkább embert szeretnél? Minden oldalon kérheted.

web-info-search = Mit keresel?

web-info-search-do = Keresés

web-info-found = { $count ->
    [0] Nincs találat. Próbálj másik szót, vagy kérdezz egy embert.
    [one] Egy oldalt találtunk
   *[other] { $count } oldalt találtunk
}

web-info-topics = Minden téma

web-info-updated = Frissítve: { $day }.

web-info-draft = Ezt a szöveget még nem nézte át olyan, aki ért a témához.

web-info-sources = Forrás:

web-info-enough = Ez elég volt, vagy embert szeretnél?

web-info-person = Kérdezz egy embert

web-info-more = Ez elég volt. Minden témához
