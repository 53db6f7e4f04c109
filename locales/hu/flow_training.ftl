# The questions. Plain words, short sentences, no exclamation marks.

## Training for professionals

training-about = Milyen képzést keresel?
    .recognise = Az emberkereskedelem felismerése
    .youth = Fiatalok szexuális kizsákmányolásáról
    .shelter = Képzés menedékhelyeknek
    .elearning = A CCV e-learning folytatása
    .unknown = Még nem tudom

training-form = Milyen forma felel meg?
    .hint = Néha alacsonyabb az ár. A csapat megmondja, mikor.
    .open = Nyílt jelentkezés
    .in_company = A mi szervezetünknél
    .after_report = Nálunk, bejelentés után
    .unknown = Még nem tudom
