# Help lines: what the person sees. The facts and how certain they are stand in help_lines.json.
# A coordinator verifies each on the desk. Until then it says that this has not been done yet.

line-112 = 112
    .what = حياة في خطر. في تطبيق 112NL يمكن التواصل كتابة. ويرى مركز الطوارئ عندها أين أنت.
    .contact = 112
    .hours = ليلا ونهارا
    .languages = الهولندية والإنجليزية. التطبيق فيه لغات أكثر.

line-police = الشرطة، إذا لم يكن هناك استعجال
    .what = لتقديم بلاغ، أو عن شخص مفقود، أو للكلام مع فريق مكافحة الاتجار بالبشر أو فريق مكافحة الجرائم الجنسية.
    .contact = ‎0900-8844
    .hours = ليلا ونهارا
    .languages = الهولندية والإنجليزية

line-veilig-thuis = Veilig Thuis (الأمان في البيت)
    .what = عنف في البيت، أو طفل ليس بأمان. للنصيحة وللبلاغ.
    .contact = ‎0800-2000 أو الدردشة في veiligthuis.nl
    .hours = الهاتف: ليلا ونهارا، مجانا. الدردشة: غالبا في أيام العمل من 9 إلى 17. لا يمكن تقديم بلاغ في الدردشة.
    .languages = الهولندية، وفي الهاتف مع ترجمة

line-113 = 113 Zelfmoordpreventie (الوقاية من الانتحار)
    .what = إذا لم تعد لديك رغبة في الحياة، أو عند الخوف على شخص آخر.
    .contact = 113 أو ‎0800-0113، أو ‎113.nl
    .hours = ليلا ونهارا. الرقمان مجانيان.
    .languages = الهولندية، وقليل من الإنجليزية

line-csg = Centrum Seksueel Geweld (مركز المساعدة بعد العنف الجنسي)
    .what = بعد جنس ضد إرادتك. أول 7 أيام مهمة. للمساعدة الطبية الأفضل خلال 72 ساعة.
    .contact = ‎0800-0188 أو centrumseksueelgeweld.nl
    .hours = ليلا ونهارا
    .languages = الهولندية والإنجليزية

line-comensha = CoMensha
    .what = الاتجار بالبشر: أسئلة، مكان آمن، تسجيل. لكل هولندا.
    .contact = ‎033-448 11 86 أو info@comensha.nl
    .hours = أيام العمل من 9 إلى 17
    .languages = الهولندية والإنجليزية

line-essm = Humanitas PMW و ESSM
    .what = منظمتنا نحن، لتنسيق الرعاية.
    .contact = ‎010-236 52 12
    .hours = غير معروف بعد
    .languages = غير معروف بعد

line-fier = Chat met Fier
    .what = دردشة بلا ذكر اسمك، عن العنف والإجبار.
    .contact = chatmetfier.nl
    .hours = في المساء والليل. الأوقات ليست أكيدة بعد.
    .languages = الهولندية

line-helpwanted = Helpwanted
    .what = شخص يهدد بصور أو فيديوهات، أو هي منشورة في الإنترنت. لكل الأعمار.
    .contact = ‎020-261 52 75 أو helpwanted.nl
    .hours = غير معروف بعد
    .languages = الهولندية والإنجليزية. لغات أخرى ببرنامج ترجمة.

line-kindertelefoon = Kindertelefoon (خط الأطفال)
    .what = كلام أو دردشة إذا كان عمرك من 8 إلى 18 سنة.
    .contact = ‎0800-0432 أو kindertelefoon.nl
    .hours = كل يوم من 11 إلى 21
    .languages = الهولندية

line-slachtofferhulp = Slachtofferhulp Nederland (مساعدة بعد الجرائم)
    .what = مساعدة بعد جريمة: في القواعد، وفي الرسائل، وفي أثرها عليك.
    .contact = ‎0900-0101 أو slachtofferhulp.nl
    .hours = أيام العمل من 8 إلى 20، والسبت من 10 إلى 17
    .languages = الهولندية والإنجليزية

line-meld-misdaad = Meld Misdaad Anoniem
    .what = إخبار عن جريمة بلا ذكر اسمك. لا توجد مساعدة لك هناك.
    .contact = ‎0800-7000 أو meldmisdaadanoniem.nl
    .hours = كل يوم
    .languages = الهولندية والإنجليزية

line-fairwork = FairWork
    .what = استغلال في العمل، لمن جاء من بلدان أخرى.
    .contact = ‎020-760 08 09 أو fairwork.nu
    .hours = أيام العمل
    .languages = 12 لغة، مع متطوعين (2019)

line-arbeidsinspectie = Nederlandse Arbeidsinspectie (تفتيش العمل)
    .what = تقديم بلاغ عن استغلال في العمل.
    .contact = ‎0800-5151 أو nlarbeidsinspectie.nl
    .hours = أيام العمل
    .languages = الهولندية والإنجليزية والبولندية والرومانية والبلغارية

line-proud = PROUD
    .what = نقابة العاملات والعاملين في الجنس.
    .contact = wijzijnproud.nl
    .hours = بلا أوقات ثابتة
    .languages = الهولندية والإنجليزية

line-ugly-mugs = Ugly Mugs NL
    .what = تحذير من زبائن عنيفين، أو التحقق من زبون. مساعدة في بلاغ إلى الشرطة.
    .contact = uglymugs.nl
    .hours = في الإنترنت
    .languages = عدة لغات

line-soa-aids = Soa Aids Nederland
    .what = معلومات عن الأمراض الجنسية والفحوص.
    .contact = soaaids.nl
    .hours = أيام العمل
    .languages = عدة لغات

line-ggd = GGD، مركز الصحة الجنسية Rotterdam-Rijnmond
    .what = فحوص الأمراض الجنسية. لمن يعمل في الجنس: الفحص مجاني وبلا ذكر اسمك.
    .contact = ggdrotterdamrijnmond.nl
    .hours = أيام العمل
    .languages = الهولندية والإنجليزية، ومع ترجمة

line-juridisch-loket = Juridisch Loket (مكتب المساعدة في الحقوق)
    .what = نصيحة أولى عن القواعد والحقوق، مجانا.
    .contact = ‎0800-8020 أو juridischloket.nl
    .hours = أيام العمل من 9 إلى 17
    .languages = الهولندية، وقليل من الإنجليزية

line-arosa = Arosa
    .what = مأوى للنساء في Rotterdam و Dordrecht. الطريق إليه عبر Veilig Thuis.
    .contact = ‎0800-2000
    .hours = ليلا ونهارا، عبر Veilig Thuis
    .languages = الهولندية

line-vertrouwenspersoon = شخص موثوق للعاملين في الجنس، Rotterdam
    .what = شخص من البلدية يمكنك الكلام معه بثقة. لسنا على يقين بعد أن هذا ما زال موجودا.
    .contact = rotterdam.nl
    .hours = غير معروف بعد
    .languages = غير معروف بعد

line-elsewhere = تنسيق الرعاية في مناطق أخرى
    .what = لاهاي (Den Haag): SHOP، ‎070-361 47 47. أمستردام (Amsterdam): HVO و ACM. آيندهوفن (Eindhoven): Lumens، ‎040-219 33 88. أوتريخت (Utrecht) وخيلدرلاند (Gelderland): Moviera، ‎088-374 47 44.
    .contact = wegwijzermensenhandel.nl
    .hours = أيام العمل
    .languages = الهولندية والإنجليزية

line-sense = Sense
    .what = أسئلة عن الجنس، حتى عمر 25 سنة.
    .contact = sense.info
    .hours = الدردشة مفتوحة في أوقات متغيرة
    .languages = الهولندية

line-stop-it-now = Stop it Now
    .what = إذا كانت أفكارك عن أطفال أو صغار السن تقلقك.
    .contact = ‎0800-2666436 أو stopitnow.nl
    .hours = في أوقات ثابتة
    .languages = الهولندية

line-luisterlijn = De Luisterlijn (خط الاستماع)
    .what = شخص للكلام معه.
    .contact = ‎088-0767 000 أو deluisterlijn.nl
    .hours = ليلا ونهارا
    .languages = الهولندية

line-schadefonds = Schadefonds Geweldsmisdrijven (صندوق التعويض بعد العنف)
    .what = طلب مال عن ضرر سببه العنف.
    .contact = schadefonds.nl
    .hours = أيام العمل
    .languages = الهولندية والإنجليزية

line-undocumented = Dokters van de Wereld و ROS و Pauluskerk Rotterdam
    .what = لمن هم بلا أوراق: صحة، حقوق، سرير.
    .contact = يمكن البحث باسم المنظمة
    .hours = غير معروف بعد
    .languages = عدة لغات

line-opora = Opora
    .what = مساعدة للقادمين من أوكرانيا في هولندا.
    .contact = opora.nu
    .hours = غير معروف بعد
    .languages = الأوكرانية والروسية والإنجليزية

line-nidos = Nidos
    .what = الوصي على صغار السن الموجودين وحدهم في هولندا.
    .contact = nidos.nl
    .hours = يمكن الاتصال ليلا ونهارا
    .languages = الهولندية والإنجليزية

## The public page

web-lines-title = أرقام المساعدة

web-lines-what =
    هنا أماكن أخرى فيها مساعدة لك. هل هناك خطر الآن؟ يجب الاتصال بالرقم 112.

    عند كل رقم مكتوب متى تحققنا منه. هل المكتوب «لم نتحقق بعد»؟ إذن قد يكون شيء قد تغير.

web-lines-link = أرقام المساعدة

web-lines-more = كل أرقام المساعدة

web-lines-contact = التواصل

web-lines-hours = متى

web-lines-languages = اللغات

web-lines-new = لم نتحقق بعد

web-lines-old = تحققنا منذ وقت طويل: { $day }

web-lines-fresh = تحققنا: { $day }

web-lines-region-title = هل سكنك أو عملك في مكان آخر؟

web-lines-region =
    عدد البلديات التي نعمل فيها: { $count }. مكان آخر؟ يمكنك دائما سؤالنا. عندها يبحث إنسان من يساعد قريبا منك.

    إذا كان الأمر عن الاتجار بالبشر، يمكنك الاتصال بـ CoMensha من كل هولندا: ‎033-448 11 86.

    عنف في البيت، أو طفل ليس بأمان: Veilig Thuis، ‎0800-2000. الرقم نفسه في كل مكان.

    في أمور المال والسكن والرعاية يمكنك سؤال بلديتك.

web-lines-towns = البلديات التي نعمل فيها

## The desk

desk-resources = أرقام المساعدة

desk-resources-text = يرى الجميع هذه الأرقام في دردشة الويب، في صفحة «أرقام المساعدة». الرقم 112 دائما في الأعلى.

desk-resources-means = معنى «تم التحقق»: اتصلتم اليوم بأنفسكم أو نظرتم في موقع المنظمة نفسها، والاسم والرقم والأوقات واللغات صحيحة. عندها فقط يضغط الزر. اسمكم واليوم محفوظان. نسأل من جديد بعد هذا العدد من الأيام: { $days }.

desk-resources-wrong = هل هناك خطأ؟ الرجاء إذن إخبار المسؤول، وعدم الضغط على الزر. القائمة جزء من البرنامج.

desk-resources-todo = للتحقق ({ $count })

desk-resources-done = تم التحقق ({ $count })

desk-resources-none = تم التحقق من كل شيء.

desk-resources-new = لم يتم التحقق بعد

desk-resources-old = تم التحقق منذ وقت طويل

desk-resources-by = تحقق في { $day }: { $name }

desk-resources-staff-only = للزملاء فقط

desk-resources-source = مصدر هذا:

desk-resources-do = تم التحقق اليوم، وهو صحيح

desk-refused-resource-gone = تغير رقم المساعدة هذا أو لم يعد موجودا. الرجاء النظر في القائمة من جديد.
