# The questions. Plain words, short sentences, no exclamation marks.

## What happens next: promise only what usually succeeds

after-start = Iată ce urmează.

after-now =
    E pericol acum? Atunci nu aștepta echipa. Sună la 112.

    Ce ai povestit e primul pe lista echipei. Dacă echipa e aici acum, cineva citește cât de repede se poate.

after-work_now =
    E pericol acum? Atunci nu aștepta echipa. Sună la 112.

    Ce ai povestit e primul pe lista echipei. Dacă echipa e aici acum, cineva citește cât de repede se poate.

after-younger = Cineva din echipa pentru tineri citește asta ca pe ceva urgent. Dacă echipa e aici acum, încearcă să răspundă în cel mult o oră. Dacă echipa nu e aici, începe cu asta când lucrează din nou.

after-young_question = Cineva din echipa pentru tineri citește întrebarea ta. De obicei primești un răspuns în cel mult o zi lucrătoare.

after-urgent = Echipa citește asta ca pe ceva urgent. Dacă echipa e aici acum, încearcă să răspundă în cel mult o oră. Dacă echipa nu e aici, începe cu asta când lucrează din nou.

after-intake = Cineva din echipa pentru prima discuție citește asta, de obicei în cel mult o zi lucrătoare. Prima discuție e de obicei în aceeași săptămână. Alegeți împreună unde și când.

after-fieldwork = Cineva din echipa de teren citește asta, de obicei în cel mult o zi lucrătoare. Stabiliți împreună unde și când.

after-group = Cineva din echipă pune cererea ta pe lista de așteptare, fără nume. De obicei primești un răspuns în cel mult trei zile lucrătoare. Nu știm încă de când e loc într-un grup.

after-volunteer = Cineva din echipă caută o persoană voluntară care ți se potrivește. De obicei primești un răspuns în cel mult trei zile lucrătoare. Poate dura mai mult până se găsește cineva.

after-today = Cineva din echipă citește asta, de obicei în cel mult o zi lucrătoare. Nu putem promite un răspuns azi.

after-training = Cineva care se ocupă de cursuri te sună sau îți scrie, de obicei în cel mult trei zile lucrătoare. Afli atunci ce se poate, când și cât costă.

after-work_urgent = E vorba de cineva sub 18 ani. De aceea echipa citește asta ca pe ceva urgent. Dacă echipa e aici acum, încearcă să răspundă în cel mult o oră. Dacă echipa nu e aici, începe cu asta când lucrează din nou.

after-care_coordination = Cineva care coordonează sprijinul citește asta, de obicei în cel mult o zi lucrătoare. Apoi stabiliți împreună cine ce face.

after-referral = Cineva din echipa pentru prima discuție te sună sau îți scrie, de obicei în cel mult o zi lucrătoare. Dacă se poate merge mai departe, prima discuție e de obicei în aceeași săptămână.

after-report = Cineva de la punctul de semnalare citește semnalarea ta, de obicei în cel mult o zi lucrătoare. Acolo se analizează fiecare semnalare. Până primești vești de la noi, ajutorul pe care îl dai tu continuă.

after-consult = Cineva de la punctul de consiliere și semnalare citește întrebarea ta, de obicei în cel mult o zi lucrătoare. Un sfat nu e încă o semnalare.

after-lesson = Cineva care se ocupă de lecții și grupuri te sună sau îți scrie, de obicei în cel mult trei zile lucrătoare. Alegeți împreună o zi. Abia atunci e stabilit.

after-policy = Cineva care se ocupă de politici locale te sună sau îți scrie, de obicei în cel mult trei zile lucrătoare.

after-parent = Cineva din echipa pentru tineri citește asta ca pe ceva urgent. Dacă echipa e aici acum, încearcă să răspundă în cel mult o oră. Dacă echipa nu e aici, începe cu asta când lucrează din nou.

after-concern = Cineva de la punctul de semnalare citește asta, de obicei în cel mult o zi lucrătoare. Uneori echipa nu are voie să spună ce urmează după aceea.

after-complaint = Cineva care se ocupă de reclamații citește asta. De obicei primești un răspuns în cel mult trei zile lucrătoare.

after-practical = Cineva din echipă citește asta. De obicei primești un răspuns în cel mult trei zile lucrătoare.
