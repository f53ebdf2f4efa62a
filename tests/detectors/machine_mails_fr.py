"""French mails that only their words give away as a machine's, and people's that look like them."""

from __future__ import annotations

MACHINES = """
Subject: Re: Facture 2211

Bonjour,

Nous avons bien reçu votre demande et nous vous répondrons dans les meilleurs délais.
Votre numéro de dossier est le 48213.

Le service client Ventdunord
====
Subject: Re: Terminaux

Ceci est un message automatique, merci de ne pas y répondre.
Votre demande a bien été enregistrée. Un conseiller vous recontactera sous 48 heures.
====
Subject: Re: planning

Je suis absent du bureau jusqu'au 3 décembre inclus. En cas d'urgence, vous pouvez contacter Mme Sommer au
01 23 45 67 89.

Cordialement,
Jean Petit
====
Subject: Re: question

Bonjour, je suis actuellement en congés et je n'ai qu'un accès limité à ma messagerie. Je vous répondrai dès
mon retour.
====
Subject: Re: impression

Merci pour votre message. Je suis en déplacement jusqu'au 7 décembre. Votre message ne sera pas transféré.
====
Subject: Commande 1002931

Bonjour Acme,

Merci pour votre commande ! Nous préparons votre colis.

Numéro de commande : 1002931
Sous-total : 42,00 €
Frais de livraison : 4,95 €
Total : 46,95 €
====
Subject: Colis 6A123

Votre colis est en route et sera livré aujourd'hui entre 10h15 et 12h15.
Numéro de suivi : 6A12345678901
Suivre mon colis : https://colis.example/t/6A12345678901
====
Subject: Cinq idées pour lundi

Voir cet e-mail dans votre navigateur

Cinq idées pour un lundi plus calme : comment d'autres équipes planifient leur semaine.
Lire la suite : https://lettres.example/11

Vous recevez cet e-mail car vous êtes inscrit à notre newsletter. Se désabonner
====
Subject: Re: export impossible

Votre message n'a pas pu être remis aux destinataires suivants :

parti@boutique.example
550 5.1.1 utilisateur inconnu
====
Subject: Messagerie vocale

Vous avez reçu un nouveau message vocal de +33 1 23 45 67 89.
Durée : 0:48
L'enregistrement est joint à ce message.
====
Subject: Numérisation

Cet e-mail a été envoyé depuis un appareil multifonction.
Nom de l'appareil : KM_C258
Nombre de pages : 3
====
Subject: web01 disque

ALERTE : espace disque presque épuisé sur web01
Hôte : web01
Gravité : haute
État : CRITIQUE
Heure : 24/11/2026 03:12:44
====
Subject: Votre relevé

Votre relevé de novembre est disponible dans votre espace client.

Merci de ne pas répondre à cet e-mail. Cette boîte n'est pas consultée.
====
Subject: Re: question

Nous accusons réception de votre demande. Elle a été enregistrée sous la référence D-77120, que nous vous
prions de rappeler dans toute correspondance.
"""

PEOPLE = """
Subject: pas de réponse

Je ne reçois que votre réponse automatique « nous avons bien reçu votre demande » et rien ne se passe. Mon
numéro de dossier est le 48213. Quand quelqu'un va-t-il la lire ?
====
Subject: facture fausse

Votre mail dit « merci de ne pas répondre à cet e-mail » mais il n'y a pas d'autre adresse. L'abonnement est
compté deux fois.
====
Subject: remboursement

Bonjour, je suis en vacances jusqu'à lundi, merci de me rembourser le second prélèvement avant.
====
Subject: Paiement automatique échoué

Le paiement automatique d'octobre a échoué alors que ma carte est valide. Pouvez-vous réessayer ?
====
Subject: Message d'absence ne marche pas

Notre message « je suis absent du bureau jusqu'au 3 décembre, en cas d'urgence contactez Mme Sommer » part
deux
fois. Comment l'arrêter ?
====
Subject: TR: Commande 1002931

Bonjour, je n'ai jamais rien commandé. Qu'est-ce que c'est ?

-----Message d'origine-----
De : Boutique <boutique@shop.example>
Envoyé : mardi 24 novembre 2026 10:00
À : jane@shop.example
Objet : Commande 1002931

Merci pour votre commande ! Numéro de commande : 1002931. Total : 46,95 €
====
From: Noreen Réponse <noreen@reponse.example>
Subject: connexion

Je n'arrive plus à me connecter depuis ce matin. Noreen
====
From: wordpress-noreply@acme-shop.example
Reply-To: visiteur@maison.example
Subject: Formulaire de contact

Nom : Ada Pratt
Message : J'ai bien reçu votre confirmation mais le numéro de suivi ne marche pas. Aidez-moi.
====
Subject: où est-il

« Votre colis est en route et sera livré aujourd'hui », disiez-vous mardi. Numéro de suivi : 6A12345678901. Je
suis vraiment fâchée.
====
Subject: mails refusés

Depuis hier mes clients me disent que « votre message n'a pas pu être remis ». Nous n'avons rien changé. Le
problème vient de votre serveur ?
====
Subject: messagerie

Depuis la mise à jour je reçois toutes les cinq minutes l'annonce d'un nouveau message vocal, sans
enregistrement joint. Arrêtez cela.
====
Subject: newsletter

Vous m'envoyez une newsletter que je n'ai jamais demandée. Le lien pour se désabonner ne marche pas.
====
Subject: alertes

L'alerte « espace disque presque épuisé sur web01 » arrive alors que le disque est à moitié vide. Pourquoi ?
====
Subject: Re: dossier 48213

Merci pour votre message. J'ai bien reçu votre mail et j'ai essayé, cela ne marche toujours pas.
====
Subject: horaires

Je suis en congés à partir du 7 décembre mais je figure encore au planning. Contactez Mme Sommer si vous avez
besoin d'un accès au compte.
"""
