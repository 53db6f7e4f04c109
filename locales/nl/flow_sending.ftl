# De vragen. Niveau B1, zonder "je" of "u", geen uitroeptekens.

## De laatste vraag (zonder "je" of "u")

sending-confirm = Dit was de laatste vraag. Is het zo goed?
    .hint = Heb ik al iets doorgegeven, dan heeft het team dat al.
    .send = Ja, het mag naar het team
    .change = Nee, terug naar de vorige vraag
