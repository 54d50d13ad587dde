<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>domain</name>
    <message>
        <source>Without text</source>
        <translation>Sans texte</translation>
    </message>
    <message>
        <source>Read from pictures</source>
        <translation>Lu sur des images</translation>
    </message>
    <message>
        <source>With text</source>
        <translation>Avec texte</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Producer</source>
        <translation>Producteur</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Vintage</source>
        <translation>Millésime</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>EPCI</source>
        <translation>EPCI</translation>
    </message>
    <message>
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Insee code</source>
        <translation>Code Insee</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Declared state</source>
        <translation>État déclaré</translation>
    </message>
    <message>
        <source>Declared signature date</source>
        <translation>Date de signature déclarée</translation>
    </message>
    <message>
        <source>Declared place</source>
        <translation>Lieu déclaré</translation>
    </message>
    <message>
        <source>Source of the declaration</source>
        <translation>Source de la déclaration</translation>
    </message>
    <message>
        <source>Confidence in the declaration</source>
        <translation>Confiance dans la déclaration</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>QPV</source>
        <translation>QPV</translation>
    </message>
    <message>
        <source>Vintage of the population</source>
        <translation>Millésime de la population</translation>
    </message>
    <message>
        <source>Source of the population</source>
        <translation>Source de la population</translation>
    </message>
    <message>
        <source>Area (ha)</source>
        <translation>Superficie (ha)</translation>
    </message>
    <message>
        <source>Ellipse: centre x (m)</source>
        <translation>Ellipse&#xa0;: centre x (m)</translation>
    </message>
    <message>
        <source>Ellipse: centre y (m)</source>
        <translation>Ellipse&#xa0;: centre y (m)</translation>
    </message>
    <message>
        <source>Ellipse: semi-major axis (m)</source>
        <translation>Ellipse&#xa0;: demi-grand axe (m)</translation>
    </message>
    <message>
        <source>Ellipse: semi-minor axis (m)</source>
        <translation>Ellipse&#xa0;: demi-petit axe (m)</translation>
    </message>
    <message>
        <source>Ellipse: azimuth (°)</source>
        <translation>Ellipse&#xa0;: azimut (°)</translation>
    </message>
    <message>
        <source>Commune of a QPV</source>
        <translation>Commune d’un QPV</translation>
    </message>
    <message>
        <source>Contour</source>
        <translation>Contour</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Génération</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Géométrie</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Réparé</translation>
    </message>
    <message>
        <source>Lineage of a QPV</source>
        <translation>Filiation d’un QPV</translation>
    </message>
    <message>
        <source>QPV of 2015</source>
        <translation>QPV de 2015</translation>
    </message>
    <message>
        <source>QPV of 2024</source>
        <translation>QPV de 2024</translation>
    </message>
    <message>
        <source>Shared area (ha)</source>
        <translation>Superficie commune (ha)</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Décimales</translation>
    </message>
    <message>
        <source>Value of an indicator</source>
        <translation>Valeur d’un indicateur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ressort</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>E-mail of the office</source>
        <translation>Courriel du service</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Checksum (SHA-256)</source>
        <translation>Empreinte (SHA-256)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>Taille (octets)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Signataire</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Representative (function)</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Deliberated on</source>
        <translation>Délibéré le</translation>
    </message>
    <message>
        <source>Reference of the deliberation</source>
        <translation>Référence de la délibération</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Relance</translation>
    </message>
    <message>
        <source>Addressee (function)</source>
        <translation>Destinataire (fonction)</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Step of the yearly cycle</source>
        <translation>Étape du cycle annuel</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Year offset</source>
        <translation>Décalage d’année</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Avenant</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Réalisé</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Rattachement</translation>
    </message>
    <message>
        <source>Priority of a contract</source>
        <translation>Priorité d’un contrat</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositif</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Financeur</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Porteur</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Première année</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Dernière année</translation>
    </message>
    <message>
        <source>Multi-year agreement</source>
        <translation>Convention pluriannuelle</translation>
    </message>
    <message>
        <source>Funding line</source>
        <translation>Ligne de financement</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Funder (detail)</source>
        <translation>Financeur (précision)</translation>
    </message>
    <message>
        <source>Kind of credit</source>
        <translation>Nature de crédits</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Engagé</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Theoretical amount</source>
        <translation>Montant théorique</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Paru le</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Rubrique</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Note privée</translation>
    </message>
    <message>
        <source>Territory of an article</source>
        <translation>Territoire d’un article</translation>
    </message>
    <message>
        <source>Press review</source>
        <translation>Revue de presse</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Diffusée le</translation>
    </message>
    <message>
        <source>Editorial</source>
        <translation>Édito</translation>
    </message>
    <message>
        <source>Article of a press review</source>
        <translation>Article d’une revue de presse</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Key of the record</source>
        <translation>Clé de l’enregistrement</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectangle</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Map layer</source>
        <translation>Couche de la carte</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Label field</source>
        <translation>Champ d’étiquette</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Visible</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Prévue pour</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Refused fact</source>
        <translation>Fait refusé</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Refused value</source>
        <translation>Valeur refusée</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Terminé le</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Donnée personnelle</translation>
    </message>
    <message>
        <source>Neighbourhood of an action</source>
        <translation>Quartier d’une action</translation>
    </message>
    <message>
        <source>Step of an action</source>
        <translation>Étape d’une action</translation>
    </message>
    <message>
        <source>Reached on</source>
        <translation>Atteint le</translation>
    </message>
    <message>
        <source>Template of papers</source>
        <translation>Modèle de documents</translation>
    </message>
    <message>
        <source>Publisher of papers</source>
        <translation>Organisme émetteur</translation>
    </message>
    <message>
        <source>Head of pages</source>
        <translation>Haut de page</translation>
    </message>
    <message>
        <source>Foot of pages</source>
        <translation>Bas de page</translation>
    </message>
    <message>
        <source>Colour of headings</source>
        <translation>Couleur des titres</translation>
    </message>
    <message>
        <source>Colour of notes</source>
        <translation>Couleur des notes</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Sections of the press review</source>
        <translation>Sections de la revue de presse</translation>
    </message>
    <message>
        <source>Sections of contract sheets</source>
        <translation>Sections des dossiers de contrats</translation>
    </message>
    <message>
        <source>Sections of neighbourhood sheets</source>
        <translation>Sections des fiches de quartiers</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>The database is damaged.</source>
        <translation>La base est endommagée.</translation>
    </message>
    <message>
        <source>Use another backup.</source>
        <translation>Utilisez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>The folder of the backups cannot be created.</source>
        <translation>Le dossier des sauvegardes ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Check that you may write there.</source>
        <translation>Vérifiez que vous avez le droit d’y écrire.</translation>
    </message>
    <message>
        <source>The replaced database cannot be kept.</source>
        <translation>La base remplacée ne peut pas être conservée.</translation>
    </message>
    <message>
        <source>Check the rights of the folder.</source>
        <translation>Vérifiez les droits du dossier.</translation>
    </message>
    <message>
        <source>Check the free space of the disk.</source>
        <translation>Vérifiez l’espace libre du disque.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Le fichier est endommagé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The record %1 of the table “%2” refers to a record of “%3” that does not exist.</source>
        <translation>La fiche %1 de la table «&#xa0;%2&#xa0;» renvoie à une fiche de «&#xa0;%3&#xa0;» qui n’existe pas.</translation>
    </message>
    <message>
        <source>The document “%1”: %2</source>
        <translation>Le document «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n QPV belong(s) to no contract.</source>
        <translation>
            <numerusform>%n QPV n’appartient à aucun contrat.</numerusform>
            <numerusform>%n QPV n’appartiennent à aucun contrat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) have no QPV.</source>
        <translation>
            <numerusform>%n contrat n’a aucun QPV.</numerusform>
            <numerusform>%n contrats n’ont aucun QPV.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n funding line(s) carry no contract.</source>
        <translation>
            <numerusform>%n ligne de financement n’est rattachée à aucun contrat.</numerusform>
            <numerusform>%n lignes de financement ne sont rattachées à aucun contrat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n QPV have no known population.</source>
        <translation>
            <numerusform>%n QPV n’a pas de population connue.</numerusform>
            <numerusform>%n QPV n’ont pas de population connue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n QPV have a code of another département.</source>
        <translation>
            <numerusform>%n QPV porte le code d’un autre département.</numerusform>
            <numerusform>%n QPV portent le code d’un autre département.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contour(s) differ from the published area by more than 0.5 %.</source>
        <translation>
            <numerusform>%n contour s’écarte de plus de 0,5&#xa0;% de la superficie publiée.</numerusform>
            <numerusform>%n contours s’écartent de plus de 0,5&#xa0;% de la superficie publiée.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no space left to write the database; nothing was changed.</source>
        <translation>Il n’y a plus assez de place pour écrire la base&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Free some disk space, then try again.</source>
        <translation>Libérez de l’espace disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The database can only be read; nothing was changed.</source>
        <translation>La base ne peut être que lue&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Ask for the right to write this file, or save a copy elsewhere.</source>
        <translation>Demandez le droit d’écrire dans ce fichier, ou enregistrez une copie ailleurs.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>Attendez la fin, puis réessayez.</translation>
    </message>
    <message>
        <source>Restore the latest backup.</source>
        <translation>Restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>This file is not a Parvis database.</source>
        <translation>Ce fichier n’est pas une base Parvis.</translation>
    </message>
    <message>
        <source>Choose a file made by Parvis (*.parvis).</source>
        <translation>Choisissez un fichier créé par Parvis (*.parvis).</translation>
    </message>
    <message>
        <source>The database cannot be read or written: the disk or the network failed.</source>
        <translation>La base ne peut être ni lue ni écrite&#xa0;: le disque ou le réseau est défaillant.</translation>
    </message>
    <message>
        <source>Check the disk and the connection, then try again.</source>
        <translation>Vérifiez le disque et la connexion, puis réessayez.</translation>
    </message>
    <message>
        <source>The database cannot be opened.</source>
        <translation>La base ne peut pas être ouverte.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may read and write in it.</source>
        <translation>Vérifiez que le dossier existe et que vous pouvez y lire et y écrire.</translation>
    </message>
    <message>
        <source>The change contradicts other records; nothing was changed (%1).</source>
        <translation>La modification contredit d’autres fiches&#xa0;; rien n’a été modifié (%1).</translation>
    </message>
    <message>
        <source>The database reports an error: %1</source>
        <translation>La base signale une erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>The database does not exist.</source>
        <translation>La base n’existe pas.</translation>
    </message>
    <message>
        <source>Check the name, or create it first.</source>
        <translation>Vérifiez le nom, ou créez-la d’abord.</translation>
    </message>
    <message>
        <source>This is a folder, not a database.</source>
        <translation>C’est un dossier, pas une base.</translation>
    </message>
    <message>
        <source>Check that you may read this file.</source>
        <translation>Vérifiez que vous avez le droit de lire ce fichier.</translation>
    </message>
    <message>
        <source>Another program has changed the database in the meantime; nothing was written.</source>
        <translation>Un autre programme a modifié la base entre-temps&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Open the database again, then redo your change.</source>
        <translation>Rouvrez la base, puis refaites votre modification.</translation>
    </message>
    <message>
        <source>This database was made by an older version of Parvis and must be brought up to date.</source>
        <translation>Cette base vient d’une version plus ancienne de Parvis et doit être mise à jour.</translation>
    </message>
    <message>
        <source>Open it once for writing.</source>
        <translation>Ouvrez-la une fois en écriture.</translation>
    </message>
    <message>
        <source>Create the database</source>
        <translation>Création de la base</translation>
    </message>
    <message>
        <source>The database is open for reading only; nothing was changed.</source>
        <translation>La base est ouverte en lecture seule&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Open it for writing, or save a copy elsewhere.</source>
        <translation>Ouvrez-la en écriture, ou enregistrez une copie ailleurs.</translation>
    </message>
    <message>
        <source>A long change is being written; nothing else was changed.</source>
        <translation>Une longue modification est en cours d’écriture&#xa0;; rien d’autre n’a été modifié.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone or redone: a later change of the same record would be lost (%2).</source>
        <translation>«&#xa0;%1&#xa0;» ne peut être ni annulé ni rétabli&#xa0;: une modification plus récente de la même fiche serait perdue (%2).</translation>
    </message>
    <message>
        <source>made by another program</source>
        <translation>faite par un autre programme</translation>
    </message>
    <message>
        <source>Undo that change first.</source>
        <translation>Annulez d’abord cette modification.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annulation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>The content of this document is missing from the database.</source>
        <translation>Le contenu de ce document manque dans la base.</translation>
    </message>
    <message>
        <source>The content of this document was altered outside Parvis.</source>
        <translation>Le contenu de ce document a été altéré hors de Parvis.</translation>
    </message>
    <message>
        <source>The folder cannot be written, so the database can only be read.</source>
        <translation>Le dossier n’est pas accessible en écriture&#xa0;: la base ne peut être que lue.</translation>
    </message>
    <message>
        <source>Open it read-only, or save a copy elsewhere.</source>
        <translation>Ouvrez-la en lecture seule, ou enregistrez une copie ailleurs.</translation>
    </message>
    <message>
        <source>Close it there first, or open it read-only.</source>
        <translation>Fermez-la d’abord à cet endroit, ou ouvrez-la en lecture seule.</translation>
    </message>
    <message>
        <source>Nothing is known before the database was created (%1).</source>
        <translation>Rien n’est connu avant la création de la base (%1).</translation>
    </message>
    <message>
        <source>Choose a later date.</source>
        <translation>Choisissez une date plus récente.</translation>
    </message>
    <message>
        <source>This file is a database of another program.</source>
        <translation>Ce fichier est la base d’un autre programme.</translation>
    </message>
    <message>
        <source>This database was made by a newer version of Parvis (format %1; this version reads up to %2).</source>
        <translation>Cette base vient d’une version plus récente de Parvis (format %1&#xa0;; cette version lit jusqu’au format %2).</translation>
    </message>
    <message>
        <source>Install the latest version of Parvis. The file was not changed.</source>
        <translation>Installez la dernière version de Parvis. Le fichier n’a pas été modifié.</translation>
    </message>
    <message>
        <source>The record %1 of the table “%2” holds a value that Parvis does not understand in “%3”.</source>
        <translation>La fiche %1 de la table «&#xa0;%2&#xa0;» contient dans «&#xa0;%3&#xa0;» une valeur que Parvis ne comprend pas.</translation>
    </message>
    <message>
        <source>There is no kind of record named “%1”.</source>
        <translation>Il n’existe pas de type de fiche nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The record %1 of the table “%2” is not what it should be before this change.</source>
        <translation>La fiche %1 de la table «&#xa0;%2&#xa0;» n’est pas dans l’état attendu avant cette modification.</translation>
    </message>
    <message>
        <source>Close the database and open it again.</source>
        <translation>Fermez la base et rouvrez-la.</translation>
    </message>
    <message>
        <source>This record no longer exists (%1 %2).</source>
        <translation>Cette fiche n’existe plus (%1 %2).</translation>
    </message>
    <message>
        <source>The folder of the database cannot be created.</source>
        <translation>Le dossier de la base ne peut pas être créé.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>geometry of %1</source>
        <translation>géométrie de %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 no. %2</source>
        <translation>%1 n°&#xa0;%2</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were changed outside Parvis: the journal does not know it.</source>
        <translation>
            <numerusform>%n enregistrement a été modifié hors de Parvis&#xa0;: le journal l’ignore.</numerusform>
            <numerusform>%n enregistrements ont été modifiés hors de Parvis&#xa0;: le journal l’ignore.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database cannot be opened: you may not read it.</source>
        <translation>La base ne peut pas être ouverte&#xa0;: vous n’avez pas le droit de la lire.</translation>
    </message>
    <message>
        <source>The log beside this file belongs to another database: it would damage this one.</source>
        <translation>Le fichier journal (-wal) à côté de cette base appartient à une autre base&#xa0;: il endommagerait celle-ci.</translation>
    </message>
    <message>
        <source>Open the file once in Parvis, which sets the log aside and keeps it.</source>
        <translation>Ouvrez une fois la base dans Parvis, qui met le fichier journal (-wal) de côté et le conserve.</translation>
    </message>
    <message>
        <source>The latest changes stand in a log beside the database, which cannot be read in a folder that you may not write to.</source>
        <translation>Les dernières modifications sont dans un fichier journal (-wal) à côté de la base, qui ne peut pas être lu dans un dossier où vous n’avez pas le droit d’écrire.</translation>
    </message>
    <message>
        <source>Copy the database together with “%1” into a folder of yours and open the copy.</source>
        <translation>Copiez la base avec «&#xa0;%1&#xa0;» dans un dossier à vous, puis ouvrez la copie.</translation>
    </message>
    <message>
        <source>The file of the database was deleted, moved or replaced while it was open; nothing was changed.</source>
        <translation>Le fichier de la base a été supprimé, déplacé ou remplacé pendant qu’il était ouvert&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Put it back, or open it again and redo your change.</source>
        <translation>Remettez-le en place, ou rouvrez-le et refaites votre modification.</translation>
    </message>
    <message>
        <source>The database cannot be locked: no lock file can be made beside it.</source>
        <translation>La base ne peut pas être verrouillée&#xa0;: aucun fichier de verrou ne peut être créé à côté d’elle.</translation>
    </message>
    <message>
        <source>Check that its folder exists, that its name is not too long, and that nothing else is called “%1”.</source>
        <translation>Vérifiez que son dossier existe, que son nom n’est pas trop long et que rien d’autre ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The log of another database cannot be set aside.</source>
        <translation>Le fichier journal d’une autre base ne peut pas être mis de côté.</translation>
    </message>
    <message>
        <source>A database cannot be restored from itself.</source>
        <translation>Une base ne peut pas être restaurée à partir d’elle-même.</translation>
    </message>
    <message>
        <source>Choose a backup.</source>
        <translation>Choisissez une sauvegarde.</translation>
    </message>
    <message>
        <source>All that was there before this change is saved as %1: open that file, or put the other one back.</source>
        <translation>Tout ce qui précède cette modification est enregistré sous %1&#xa0;: ouvrez ce fichier, ou remettez l’autre en place.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the journal are missing.</source>
        <translation>
            <numerusform>%n entrée manque dans le journal.</numerusform>
            <numerusform>%n entrées manquent dans le journal.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last change bears the date %1, which is still to come. Check the date and time of this computer. If they are right, a clock stood ahead then: just go on, new changes bear their true date.</source>
        <translation>La dernière modification porte la date du %1, qui est encore à venir. Vérifiez la date et l’heure de cet ordinateur. Si elles sont justes, une horloge avançait ce jour-là&#xa0;: continuez simplement, les nouvelles modifications portent leur vraie date.</translation>
    </message>
    <message>
        <source>This is a second name of the database “%1”, whose latest changes it does not have.</source>
        <translation>Ce fichier est un second nom de la base «&#xa0;%1&#xa0;», sans ses dernières modifications.</translation>
    </message>
    <message>
        <source>Open “%1” instead.</source>
        <translation>Ouvrez plutôt «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The lock beside the database, “%1” of %2, does not say who has it open.</source>
        <translation>Le verrou posé à côté de la base, «&#xa0;%1&#xa0;» du %2, ne dit pas qui l’a ouverte.</translation>
    </message>
    <message>
        <source>If nobody has the database open, take the lock; or open it read-only.</source>
        <translation>Si personne n’a cette base ouverte, prenez le verrou&#xa0;; sinon, ouvrez-la en lecture seule.</translation>
    </message>
    <message>
        <source>Close it there first, or open it read-only. If it is certain that nobody has it open there any more, take the lock.</source>
        <translation>Fermez-la d’abord là-bas, ou ouvrez-la en lecture seule. S’il est certain que plus personne ne l’y a ouverte, prenez le verrou.</translation>
    </message>
    <message>
        <source>The journal is damaged: an image of a record cannot be read.</source>
        <translation>Le journal est endommagé&#xa0;: l’état d’une fiche y est illisible.</translation>
    </message>
    <message>
        <source>%1: the stored value is impossible, and the record cannot be read. Restore the latest backup.</source>
        <translation>%1&#xa0;: la valeur enregistrée est impossible et la fiche est illisible. Restaurez la dernière sauvegarde.</translation>
    </message>
    <message numerus="yes">
        <source>%n more value(s) are impossible.</source>
        <translation>
            <numerusform>%n autre valeur est impossible.</numerusform>
            <numerusform>%n autres valeurs sont impossibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search index does not say what the records say: rebuild it with “parvis-cli rebuild-search”.</source>
        <translation>L’index de recherche ne dit pas ce que disent les fiches&#xa0;: refaites-le avec «&#xa0;parvis-cli rebuild-search&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n share(s) lie outside 0 to 100 %.</source>
        <translation>
            <numerusform>%n part est hors de l’intervalle de 0 à 100&#xa0;%.</numerusform>
            <numerusform>%n parts sont hors de l’intervalle de 0 à 100&#xa0;%.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the latest backup; the check of the database names all such values.</source>
        <translation>Restaurez la dernière sauvegarde&#xa0;; la vérification de la base nomme toutes ces valeurs.</translation>
    </message>
    <message>
        <source>The journal is damaged: what the action no. %1 says of the record %2 of “%3” cannot be read.</source>
        <translation>Le journal est endommagé&#xa0;: ce que l’action n°&#xa0;%1 dit de la fiche %2 de «&#xa0;%3&#xa0;» est illisible.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the journal cannot be read: %1.</source>
        <translation>
            <numerusform>%n entrée du journal est illisible&#xa0;: %1.</numerusform>
            <numerusform>%n entrées du journal sont illisibles&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the journal do not follow from those before: %1.</source>
        <translation>
            <numerusform>%n entrée du journal ne fait pas suite à la précédente&#xa0;: %1.</numerusform>
            <numerusform>%n entrées du journal ne font pas suite aux précédentes&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>action no. %1, record %2 of “%3”</source>
        <translation>action n°&#xa0;%1, fiche %2 de «&#xa0;%3&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) of the journal have no possible date, kind or order.</source>
        <translation>
            <numerusform>%n action du journal a une date, un genre ou un rang impossible.</numerusform>
            <numerusform>%n actions du journal ont une date, un genre ou un rang impossible.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of the keys that were given is incomplete.</source>
        <translation>La liste des numéros déjà donnés est incomplète.</translation>
    </message>
    <message>
        <source>The database has a trigger “%1” that Parvis did not make.</source>
        <translation>La base contient un déclencheur «&#xa0;%1&#xa0;» que Parvis n’a pas créé.</translation>
    </message>
    <message>
        <source>The database has a view “%1” that Parvis did not make.</source>
        <translation>La base contient une vue «&#xa0;%1&#xa0;» que Parvis n’a pas créée.</translation>
    </message>
    <message>
        <source>The database has an index “%1” that Parvis did not make.</source>
        <translation>La base contient un index «&#xa0;%1&#xa0;» que Parvis n’a pas créé.</translation>
    </message>
    <message>
        <source>The database has a table “%1” that Parvis did not make.</source>
        <translation>La base contient une table «&#xa0;%1&#xa0;» que Parvis n’a pas créée.</translation>
    </message>
    <message>
        <source>The view “%1” of the database is not the table that Parvis made.</source>
        <translation>La vue «&#xa0;%1&#xa0;» de la base n’est pas la table que Parvis a créée.</translation>
    </message>
    <message>
        <source>The index “%1” of the database is not as Parvis made it.</source>
        <translation>L’index «&#xa0;%1&#xa0;» de la base n’est pas tel que Parvis l’a créé.</translation>
    </message>
    <message>
        <source>The table “%1” of the database is not as Parvis made it.</source>
        <translation>La table «&#xa0;%1&#xa0;» de la base n’est pas telle que Parvis l’a créée.</translation>
    </message>
    <message>
        <source>The index “%1” of the database is missing.</source>
        <translation>L’index «&#xa0;%1&#xa0;» de la base manque.</translation>
    </message>
    <message>
        <source>The table “%1” of the database is missing.</source>
        <translation>La table «&#xa0;%1&#xa0;» de la base manque.</translation>
    </message>
    <message>
        <source>Another program changed the database: restore the latest backup.</source>
        <translation>Un autre programme a modifié la base&#xa0;: restaurez la dernière sauvegarde.</translation>
    </message>
    <message numerus="yes">
        <source>%n other thing(s) differ, too: the check of the database names them.</source>
        <translation>
            <numerusform>%n autre élément diffère aussi&#xa0;: la vérification de la base le nomme.</numerusform>
            <numerusform>%n autres éléments diffèrent aussi&#xa0;: la vérification de la base les nomme.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the stored value is impossible; it is shown as unknown until another is entered, or a backup from before is restored.</source>
        <translation>%1&#xa0;: la valeur enregistrée est impossible&#xa0;; elle s’affiche «&#xa0;à renseigner&#xa0;» jusqu’à ce qu’une autre soit saisie ou qu’une sauvegarde antérieure soit restaurée.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of this database were written by another program and are impossible. They are shown as unknown, and kept until others are entered: %1. The check of the database names them all.</source>
        <translation>
            <numerusform>%n valeur de cette base a été écrite par un autre programme et est impossible. Elle s’affiche «&#xa0;à renseigner&#xa0;» et reste dans la base jusqu’à ce qu’une autre soit saisie&#xa0;: %1. La vérification de la base la nomme.</numerusform>
            <numerusform>%n valeurs de cette base ont été écrites par un autre programme et sont impossibles. Elles s’affichent «&#xa0;à renseigner&#xa0;» et restent dans la base jusqu’à ce que d’autres soient saisies&#xa0;: %1. La vérification de la base les nomme toutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is still open as “%1”, from where it was moved; its latest changes are not in it yet.</source>
        <translation>Ce fichier est encore ouvert sous le nom «&#xa0;%1&#xa0;», d’où il a été déplacé&#xa0;; ses dernières modifications n’y sont pas encore.</translation>
    </message>
    <message>
        <source>Give it its former name again; or open another database first, and then this one.</source>
        <translation>Redonnez-lui son ancien nom&#xa0;; ou ouvrez d’abord une autre base, puis celle-ci.</translation>
    </message>
    <message>
        <source>A program holds it: close it there first, or open it read-only.</source>
        <translation>Un programme le détient&#xa0;: fermez-y d’abord la base, ou ouvrez-la en lecture seule.</translation>
    </message>
    <message>
        <source>The dates of the history contradict each other here, since the clock of a computer stood wrong: some changes may be counted on another day than that on which they were made.</source>
        <translation>Les dates de l’historique se contredisent à cet endroit, car l’horloge d’un ordinateur était fausse&#xa0;: des modifications peuvent être comptées à un autre jour que celui où elles ont été faites.</translation>
    </message>
    <message>
        <source>Another program added it; your data is whole. The window of Parvis offers to take it out, and keeps a copy of the whole file; a backup leaves it out.</source>
        <translation>Un autre programme l’a ajouté&#xa0;; vos données sont entières. La fenêtre de Parvis propose de le retirer et garde une copie du fichier entier&#xa0;; une sauvegarde ne le reprend pas.</translation>
    </message>
    <message>
        <source>Another program has locked the database; nothing was changed.</source>
        <translation>Un autre programme a verrouillé la base&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>The database is already open in this window, since %1.</source>
        <translation>La base est déjà ouverte dans cette fenêtre, depuis le %1.</translation>
    </message>
    <message>
        <source>Go on there, or open it read-only.</source>
        <translation>Continuez-y, ou ouvrez-la en lecture seule.</translation>
    </message>
    <message>
        <source>The database is already open: %1 opened it on this computer, on %2.</source>
        <translation>La base est déjà ouverte&#xa0;: %1 l’a ouverte sur cet ordinateur le %2.</translation>
    </message>
    <message>
        <source>The database is already open: %1 opened it on the computer “%2”, on %3.</source>
        <translation>La base est déjà ouverte&#xa0;: %1 l’a ouverte sur l’ordinateur «&#xa0;%2&#xa0;» le %3.</translation>
    </message>
    <message>
        <source>The database cannot be read or written: %1.</source>
        <translation>La base ne peut pas être lue ou écrite&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Parvis makes it again when it opens the database for writing; nothing is lost.</source>
        <translation>Parvis le refait quand il ouvre la base en écriture&#xa0;; rien n’est perdu.</translation>
    </message>
    <message numerus="yes">
        <source>%n index(es) of the database that another program had taken away or changed were made again (%1); nothing was lost.</source>
        <translation>
            <numerusform>%n index de la base qu’un autre programme avait supprimé ou modifié a été refait (%1)&#xa0;; rien n’a été perdu.</numerusform>
            <numerusform>%n index de la base qu’un autre programme avait supprimés ou modifiés ont été refaits (%1)&#xa0;; rien n’a été perdu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The words that were read of this page are damaged.</source>
        <translation>Les mots lus sur cette page sont endommagés.</translation>
    </message>
    <message>
        <source>Read the scanned pages of the document again.</source>
        <translation>Lisez de nouveau les pages numérisées du document.</translation>
    </message>
    <message>
        <source>The document “%1”: the words that were read of page %2 are damaged. Read its scanned pages again.</source>
        <translation>Le document «&#xa0;%1&#xa0;»&#xa0;: les mots lus sur la page %2 sont endommagés. Lisez de nouveau ses pages numérisées.</translation>
    </message>
    <message>
        <source>Erased (no. %1)</source>
        <translation>Effacé (n°&#xa0;%1)</translation>
    </message>
    <message>
        <source>The texts are erased, but the log of the file still holds them: another program reads it.</source>
        <translation>Les textes sont effacés, mais le journal du fichier les contient encore&#xa0;: un autre programme est en train de le lire.</translation>
    </message>
    <message>
        <source>Close the other programs that have the file open, then close and open it here.</source>
        <translation>Fermez les autres programmes qui ont ouvert le fichier, puis fermez-le et rouvrez-le ici.</translation>
    </message>
    <message>
        <source>picture of %1</source>
        <translation>image de&#xa0;%1</translation>
    </message>
    <message>
        <source>What it proves</source>
        <translation>Ce qu’elle prouve</translation>
    </message>
</context>
</TS>
