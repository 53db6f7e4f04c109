# The questions. Plain words, short sentences, no exclamation marks.

## How to go on and what contact is safe

reaching-how = Hogyan szeretnéd folytatni?
    .hint = A csapat először itt válaszol. Utána együtt megbeszélitek a telefont vagy a találkozót.
    .here = Itt, ebben a chatben
    .call = Telefonon
    .meet = Személyesen találkozva
    .fieldworker = Segítővel, aki kijön hozzám

reaching-channel = Milyen kapcsolat biztonságos neked?
    .phone = Telefonhívás
    .message = Üzenet a telefonomra
    .mail = E-mail

reaching-voicemail = Hagyhat a csapat hangüzenetet?
    .voicemail = Igen
    .no_voicemail = Nem

reaching-safe_times = Mikor biztonságos neked a kapcsolat?
    .hint = Többet is választhatsz. A csapat csak nyitvatartási időben dolgozik.
    .monday = Hétfő
    .tuesday = Kedd
    .wednesday = Szerda
    .thursday = Csütörtök
    .friday = Péntek
    .weekend = Hétvége
    .morning = Délelőtt
    .afternoon = Délután
    .evening = Este

reaching-first = Hívhat vagy írhat előbb a csapat?
    .hint = Ha nem, a csapat csak arra válaszol, amit itt írsz.
    .may = Igen
    .only_after_me = Nem, csak ha már jelentkeztem

reaching-sender = Milyen nevet láthat vagy hallhat más?
    .hint = Arra az esetre, ha valaki belenéz, vagy más veszi fel a telefont.
    .own_name = Humanitas
    .neutral = Csak egy keresztnév

reaching-contact = Hogyan érhet el a csapat biztonságosan?
    .hint = Nem kötelező. Csak olyan számot vagy e-mail-címet adj meg, amit senki más nem néz.

reaching-proof = Mit mondjon a csapat először, hogy tudd, tényleg ők azok?
    .hint = Nem kötelező. Válassz egy mondatot, amit senki más nem ismer. A csapat minden más előtt ezt mondja.

reaching-duress = Szeretnél megbeszélni egy riasztó szót?
    .hint = Ha ezt a szót később leírod egy üzenetben, a csapat csendes riasztást kap. Itt ebből semmit sem fogsz látni. Olyan szót válassz, amit máskor sosem írsz. Akkor működik, amint a csapatnál van az üzeneted. Veszély van most? Ha tudod, hívd a 112-t.
