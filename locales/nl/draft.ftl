# Shown until a native speaker has read every text of this language.

web-draft = Deze teksten zijn nog niet nagekeken door iemand die met deze taal is opgegroeid. Is iets niet duidelijk? Vraag het aan het team.
