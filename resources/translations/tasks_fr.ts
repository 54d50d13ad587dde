<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>domain</name>
    <message>
        <source>Without source</source>
        <translation>Sans source</translation>
    </message>
    <message>
        <source>Source stated</source>
        <translation>Source indiquée</translation>
    </message>
    <message>
        <source>Proved by a document</source>
        <translation>Prouvé par un document</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Signataires</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Priorités</translation>
    </message>
    <message>
        <source>QPV</source>
        <translation>QPV</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation>Contredit</translation>
    </message>
    <message>
        <source>Not in the register</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Axes of the contract</source>
        <translation>Axes du contrat</translation>
    </message>
    <message>
        <source>Electronic signatures</source>
        <translation>Signatures électroniques</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Pour information</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Nouvel article</translation>
    </message>
    <message>
        <source>Known, with changes</source>
        <translation>Connu, avec des différences</translation>
    </message>
    <message>
        <source>Same title</source>
        <translation>Même titre</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Déjà présent</translation>
    </message>
    <message>
        <source>Twice in the file</source>
        <translation>En double dans le fichier</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nouvelle ligne</translation>
    </message>
    <message>
        <source>French spreadsheet</source>
        <translation>Tableur français</translation>
    </message>
    <message>
        <source>Open data</source>
        <translation>Données ouvertes</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nouvelle valeur</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nouvelle action</translation>
    </message>
    <message>
        <source>About another territory</source>
        <translation>Concerne un autre territoire</translation>
    </message>
    <message>
        <source>With Parvis</source>
        <translation>Apporté par Parvis</translation>
    </message>
    <message>
        <source>Imported or entered</source>
        <translation>Importé ou saisi</translation>
    </message>
    <message>
        <source>Not in this file</source>
        <translation>Pas dans ce fichier</translation>
    </message>
</context>
<context>
    <name>tasks</name>
    <message>
        <source>This body signs no contract.</source>
        <translation>Cet organisme ne signe aucun contrat.</translation>
    </message>
    <message>
        <source>The same body stands there twice.</source>
        <translation>Le même organisme y figure deux fois.</translation>
    </message>
    <message>
        <source>Overlay of the contours of 2015 and 2024</source>
        <translation>Superposition des contours de 2015 et de 2024</translation>
    </message>
    <message>
        <source>Title of the contract %1</source>
        <translation>Titre du contrat %1</translation>
    </message>
    <message>
        <source>Target date of the contract %1</source>
        <translation>Échéance du contrat %1</translation>
    </message>
    <message>
        <source>Note on the contract %1</source>
        <translation>Note sur le contrat %1</translation>
    </message>
    <message>
        <source>Change the common yearly cycle</source>
        <translation>Modifier le cycle annuel commun</translation>
    </message>
    <message>
        <source>Give %1 the common yearly cycle again</source>
        <translation>Revenir au cycle annuel commun&#xa0;: %1</translation>
    </message>
    <message>
        <source>Change the yearly cycle of %1</source>
        <translation>Modifier le cycle annuel&#xa0;: %1</translation>
    </message>
    <message>
        <source>Add the cycle of %1</source>
        <translation>Ajouter le cycle %1</translation>
    </message>
    <message>
        <source>An event needs a title; nothing was changed.</source>
        <translation>Un événement a besoin d’un titre&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Edit the event “%1”</source>
        <translation>Modifier l’événement «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add the event “%1”</source>
        <translation>Ajouter l’événement «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n event(s)</source>
        <translation>
            <numerusform>Supprimer %n événement</numerusform>
            <numerusform>Supprimer %n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>This record no longer exists.</source>
        <translation>Cette fiche n’existe plus.</translation>
    </message>
    <message>
        <source>A milestone needs a kind; nothing was changed.</source>
        <translation>Une étape doit avoir une nature&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Milestone: %1</source>
        <translation>Étape&#xa0;: %1</translation>
    </message>
    <message>
        <source>Record the milestone: %1</source>
        <translation>Enregistrer l’étape&#xa0;: %1</translation>
    </message>
    <message>
        <source>Mark the step “%1” as done</source>
        <translation>Marquer l’étape «&#xa0;%1&#xa0;» comme réalisée</translation>
    </message>
    <message>
        <source>An amendment needs a title; nothing was changed.</source>
        <translation>Un avenant a besoin d’un titre&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Amendment no. %1</source>
        <translation>Avenant n°&#xa0;%1</translation>
    </message>
    <message>
        <source>Add the amendment no. %1</source>
        <translation>Ajouter l’avenant n°&#xa0;%1</translation>
    </message>
    <message>
        <source>A commitment needs a text; nothing was changed.</source>
        <translation>Un engagement doit avoir un texte&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Commitment: %1</source>
        <translation>Engagement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Add the commitment: %1</source>
        <translation>Ajouter l’engagement&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n milestone(s)</source>
        <translation>
            <numerusform>Retirer %n étape</numerusform>
            <numerusform>Retirer %n étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n amendment(s)</source>
        <translation>
            <numerusform>Retirer %n avenant</numerusform>
            <numerusform>Retirer %n avenants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n commitment(s)</source>
        <translation>
            <numerusform>Retirer %n engagement</numerusform>
            <numerusform>Retirer %n engagements</numerusform>
        </translation>
    </message>
    <message>
        <source>An article needs a title; nothing was changed.</source>
        <translation>Un article a besoin d’un titre&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Add the article “%1”</source>
        <translation>Ajouter l’article «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Edit the article “%1”</source>
        <translation>Modifier l’article «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the article “%1”</source>
        <translation>Supprimer l’article «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n article(s)</source>
        <translation>
            <numerusform>Supprimer %n article</numerusform>
            <numerusform>Supprimer %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue no. %1 of the press review</source>
        <translation>Revue de presse n°&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>Log %n reminders</source>
        <translation>
            <numerusform>Consigner une relance</numerusform>
            <numerusform>Consigner %n relances</numerusform>
        </translation>
    </message>
    <message>
        <source>Note on a reminder</source>
        <translation>Note sur une relance</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n reminders</source>
        <translation>
            <numerusform>Retirer %n relance</numerusform>
            <numerusform>Retirer %n relances</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Date of signature of %1</source>
        <translation>Date de signature de %1</translation>
    </message>
    <message>
        <source>Date of deliberation of %1</source>
        <translation>Date de délibération de %1</translation>
    </message>
    <message>
        <source>Representative of %1</source>
        <translation>Fonction pour %1</translation>
    </message>
    <message>
        <source>Reference of the deliberation of %1</source>
        <translation>Référence de la délibération de %1</translation>
    </message>
    <message>
        <source>Date by which %1 should sign</source>
        <translation>Échéance de signature de %1</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Note sur %1</translation>
    </message>
    <message>
        <source>Edit the signatory %1</source>
        <translation>Modifier le signataire %1</translation>
    </message>
    <message>
        <source>“%1” signs no contract.</source>
        <translation>«&#xa0;%1&#xa0;» ne signe pas de contrat.</translation>
    </message>
    <message>
        <source>Give it the class of a signatory first.</source>
        <translation>Donnez-lui d’abord une catégorie de signataire.</translation>
    </message>
    <message>
        <source>Add the signatory %1</source>
        <translation>Ajouter le signataire %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %n signatories</source>
        <translation>
            <numerusform>Ajouter %n signataire</numerusform>
            <numerusform>Ajouter %n signataires</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the signatory %1</source>
        <translation>Retirer le signataire %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n signatories</source>
        <translation>
            <numerusform>Retirer %n signataire</numerusform>
            <numerusform>Retirer %n signataires</numerusform>
        </translation>
    </message>
    <message>
        <source>City contract of %1</source>
        <translation>Contrat de ville de %1</translation>
    </message>
    <message>
        <source>City contracts</source>
        <translation>Contrats de ville</translation>
    </message>
    <message>
        <source>Save the document as a smaller PDF first.</source>
        <translation>Enregistrez d’abord le document en un PDF plus léger.</translation>
    </message>
    <message>
        <source>schematic extent</source>
        <translation>emprise schématique</translation>
    </message>
    <message>
        <source>official contour</source>
        <translation>contour officiel</translation>
    </message>
    <message>
        <source>This answer is indicative; the one that counts is that of sig.ville.gouv.fr.</source>
        <translation>Cette réponse est indicative&#xa0;; seule celle de sig.ville.gouv.fr fait foi.</translation>
    </message>
    <message>
        <source>It rests on schematic extents: import the official contours for a precise one.</source>
        <translation>Elle repose sur des emprises schématiques&#xa0;: importez les contours officiels pour une réponse précise.</translation>
    </message>
    <message>
        <source>No QPV of 2015 of this file lies in a département of the register; nothing was changed.</source>
        <translation>Aucun QPV de 2015 de ce fichier ne se trouve dans un département du registre&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>No contour of this file belongs to a QPV of the register; nothing was changed.</source>
        <translation>Aucun contour de ce fichier n’est celui d’un QPV du registre&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Choose the file of the QPV of %1 that ANCT publishes.</source>
        <translation>Choisissez le fichier des QPV de %1 que publie l’ANCT.</translation>
    </message>
    <message>
        <source>Perimeters of the QPV %1 (file “%2”)</source>
        <translation>Contours des QPV %1 (fichier «&#xa0;%2&#xa0;»)</translation>
    </message>
    <message numerus="yes">
        <source>Import the contours of %n QPV of 2015</source>
        <translation>
            <numerusform>Importer le contour de %n QPV de 2015</numerusform>
            <numerusform>Importer les contours de %n QPV de 2015</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import the contours of %n QPV</source>
        <translation>
            <numerusform>Importer le contour de %n QPV</numerusform>
            <numerusform>Importer les contours de %n QPV</numerusform>
        </translation>
    </message>
    <message>
        <source>Describe the document “%1”</source>
        <translation>Décrire le document «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A document needs a title; nothing was changed.</source>
        <translation>Un document doit avoir un titre&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Delete the document “%1”</source>
        <translation>Supprimer le document «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n document(s)</source>
        <translation>
            <numerusform>Supprimer %n document</numerusform>
            <numerusform>Supprimer %n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>its content is in the library already, as “%1”.</source>
        <translation>son contenu est déjà dans la bibliothèque, sous le titre «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>Add %n document(s)</source>
        <translation>
            <numerusform>Ajouter %n document</numerusform>
            <numerusform>Ajouter %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Target date of %n contracts</source>
        <translation>
            <numerusform>Échéance de %n contrat</numerusform>
            <numerusform>Échéance de %n contrats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n contracts</source>
        <translation>
            <numerusform>%1 dans %n contrat</numerusform>
            <numerusform>%1 dans %n contrats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n signatories</source>
        <translation>
            <numerusform>Modifier %n signataire</numerusform>
            <numerusform>Modifier %n signataires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n signatories</source>
        <translation>
            <numerusform>Coller %n signataire</numerusform>
            <numerusform>Coller %n signataires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n event(s) or step(s)</source>
        <translation>
            <numerusform>Supprimer %n événement ou étape</numerusform>
            <numerusform>Supprimer %n événements ou étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>A map layer needs a title; nothing was changed.</source>
        <translation>Une couche de la carte doit avoir un titre&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A map layer needs a file; nothing was changed.</source>
        <translation>Une couche de la carte doit avoir un fichier&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Rename the map layer “%1” “%2”</source>
        <translation>Renommer la couche «&#xa0;%1&#xa0;» en «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Show the map layer “%1”</source>
        <translation>Afficher la couche «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Hide the map layer “%1”</source>
        <translation>Masquer la couche «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Colour of the map layer “%1”</source>
        <translation>Couleur de la couche «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>File of the map layer “%1”</source>
        <translation>Fichier de la couche «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the map layer “%1”</source>
        <translation>Modifier la couche «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add the map layer “%1”</source>
        <translation>Ajouter la couche «&#xa0;%1&#xa0;» à la carte</translation>
    </message>
    <message>
        <source>Remove the map layer “%1”</source>
        <translation>Retirer la couche «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Move the map layer “%1”</source>
        <translation>Déplacer la couche «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” has no page %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de page %2.</translation>
    </message>
    <message>
        <source>Its last page is page %1.</source>
        <translation>Sa dernière page est la page %1.</translation>
    </message>
    <message>
        <source>Take away the evidence of %1</source>
        <translation>Retirer la preuve de %1</translation>
    </message>
    <message>
        <source>Evidence of %1</source>
        <translation>Preuve de %1</translation>
    </message>
    <message>
        <source>The register has changed since the newer facts were compared with it; nothing was changed.</source>
        <translation>Le registre a changé depuis la comparaison avec les faits plus récents&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Compare them again.</source>
        <translation>Comparez-les à nouveau.</translation>
    </message>
    <message>
        <source>Take over the newer facts of Parvis</source>
        <translation>Reprendre les faits plus récents de Parvis</translation>
    </message>
    <message numerus="yes">
        <source>%n contour(s) contradict the place or the area that the register has of the QPV: %1.</source>
        <translation>
            <numerusform>%n contour contredit l’emplacement ou la superficie du QPV dans le registre&#xa0;: %1.</numerusform>
            <numerusform>%n contours contredisent l’emplacement ou la superficie de leur QPV dans le registre&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import the official contours again.</source>
        <translation>Importez de nouveau les contours officiels.</translation>
    </message>
    <message numerus="yes">
        <source>%n more doubtful position(s).</source>
        <translation>
            <numerusform>%n autre position douteuse.</numerusform>
            <numerusform>%n autres positions douteuses.</numerusform>
        </translation>
    </message>
    <message>
        <source>The position is 0; 0: as a rule, it is not known.</source>
        <translation>La position est 0&#xa0;; 0&#xa0;: en général, elle n’est pas connue.</translation>
    </message>
    <message>
        <source>The position lies outside France; with longitude and latitude exchanged it would be in France, at %1.</source>
        <translation>La position est hors de France&#xa0;; avec la longitude et la latitude inversées, elle serait en France, en %1.</translation>
    </message>
    <message>
        <source>The position lies far from here; these coordinates look like %1, which would be at %2.</source>
        <translation>La position est loin d’ici&#xa0;; ces coordonnées ressemblent à %1, ce qui serait en %2.</translation>
    </message>
    <message>
        <source>The position lies outside France.</source>
        <translation>La position est hors de France.</translation>
    </message>
    <message>
        <source>This is a device or a pipe, not a file.</source>
        <translation>C’est un périphérique ou un tube, pas un fichier.</translation>
    </message>
    <message>
        <source>Save the document as a file first.</source>
        <translation>Enregistrez d’abord le document comme fichier.</translation>
    </message>
    <message numerus="yes">
        <source>Link %n document(s) to their contract</source>
        <translation>
            <numerusform>Rattacher %n document à son contrat</numerusform>
            <numerusform>Rattacher %n documents à leur contrat</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled document</source>
        <translation>Document sans titre</translation>
    </message>
    <message>
        <source>position of a street, not of an address: the answer may differ along it</source>
        <translation>position d’une rue, non d’une adresse&#xa0;: la réponse peut changer le long de la rue</translation>
    </message>
    <message>
        <source>position of a locality, not of an address: the answer does not hold for the address</source>
        <translation>position d’un lieu-dit, non d’une adresse&#xa0;: la réponse ne vaut pas pour l’adresse</translation>
    </message>
    <message>
        <source>centre of the commune, not an address: the answer does not hold for the address</source>
        <translation>centre de la commune, non une adresse&#xa0;: la réponse ne vaut pas pour l’adresse</translation>
    </message>
    <message>
        <source>the geocoder is not sure of the address that it found: check it</source>
        <translation>le géocodeur n’est pas sûr de l’adresse trouvée&#xa0;: à vérifier</translation>
    </message>
    <message>
        <source>no answer: %1</source>
        <translation>sans réponse&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n content(s) of documents that were removed or undone stay in the file (%1), so that they can be brought back.</source>
        <translation>
            <numerusform>Le contenu de %n document retiré ou annulé reste dans le fichier (%1), pour qu’on puisse le rétablir.</numerusform>
            <numerusform>Les contenus de %n documents retirés ou annulés restent dans le fichier (%1), pour qu’on puisse les rétablir.</numerusform>
        </translation>
    </message>
    <message>
        <source>the register has no QPV within 60 km: it says nothing of this place</source>
        <translation>le registre n’a aucun QPV à moins de 60&#xa0;km&#xa0;: il ne dit rien de cet endroit</translation>
    </message>
    <message numerus="yes">
        <source>Read %n document(s) again</source>
        <translation>
            <numerusform>Relire %n document</numerusform>
            <numerusform>Relire %n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>It is of another database.</source>
        <translation>Elle vient d’une autre base.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>The dictionary of French is not installed: read again without it, words that are cut at the end of a line would be joined wrongly.</source>
        <translation>Le dictionnaire français n’est pas installé&#xa0;: relus sans lui, les mots coupés en fin de ligne seraient mal recollés.</translation>
    </message>
    <message>
        <source>Install the package hunspell-fr first.</source>
        <translation>Installez d’abord le paquet hunspell-fr.</translation>
    </message>
    <message>
        <source>The history has no action no. %1.</source>
        <translation>L’historique n’a pas d’action n°&#xa0;%1.</translation>
    </message>
    <message>
        <source>See its number in the history.</source>
        <translation>Voyez son numéro dans l’historique.</translation>
    </message>
    <message>
        <source>The creation of the file cannot be undone.</source>
        <translation>La création du fichier ne peut pas être annulée.</translation>
    </message>
    <message>
        <source>“%1” undid or redid another action; only a change can be taken back alone.</source>
        <translation>«&#xa0;%1&#xa0;» a annulé ou rétabli une autre action&#xa0;; seule une modification peut être annulée à part.</translation>
    </message>
    <message>
        <source>“%1” has been undone already.</source>
        <translation>«&#xa0;%1&#xa0;» a déjà été annulé.</translation>
    </message>
    <message>
        <source>Nothing of “%1” is left to take back.</source>
        <translation>Il ne reste rien à annuler de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Take back the whole action, or the other value first.</source>
        <translation>Annulez l’action entière, ou d’abord l’autre valeur.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back alone: “%2” (no. %3) came later and depends on it (%4).</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être annulé seul&#xa0;: «&#xa0;%2&#xa0;» (n°&#xa0;%3), plus récent, en dépend (%4).</translation>
    </message>
    <message>
        <source>a change of another program</source>
        <translation>une modification d’un autre programme</translation>
    </message>
    <message>
        <source>Take that change back first.</source>
        <translation>Annulez d’abord cette modification.</translation>
    </message>
    <message>
        <source>Undo this action alone: %1</source>
        <translation>Annulation de cette seule action&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” did not change that value.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas modifié cette valeur.</translation>
    </message>
    <message>
        <source>Restore the former value: %1, %2</source>
        <translation>Ancienne valeur rétablie&#xa0;: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Evidence of %n signatories</source>
        <translation>
            <numerusform>Preuve de %n signataire</numerusform>
            <numerusform>Preuves de %n signataires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read the scanned pages of %n document(s)</source>
        <translation>
            <numerusform>Lire les pages numérisées de %n document</numerusform>
            <numerusform>Lire les pages numérisées de %n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Signature of the contract %1</source>
        <translation>Signature du contrat %1</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Nature du document</translation>
    </message>
    <message>
        <source>Title of the document</source>
        <translation>Titre du document</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>Date du document</translation>
    </message>
    <message>
        <source>Contract of the document</source>
        <translation>Contrat du document</translation>
    </message>
    <message>
        <source>Title of the contract</source>
        <translation>Titre du contrat</translation>
    </message>
    <message>
        <source>Date of signature of the contract</source>
        <translation>Date de signature du contrat</translation>
    </message>
    <message>
        <source>Place of signature of the contract</source>
        <translation>Lieu de signature du contrat</translation>
    </message>
    <message>
        <source>Function of the representative</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Date of signature</source>
        <translation>Date de signature</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Is a signatory</source>
        <translation>Est signataire</translation>
    </message>
    <message>
        <source>Date of deliberation</source>
        <translation>Date de délibération</translation>
    </message>
    <message>
        <source>Reference of the deliberation</source>
        <translation>Référence de la délibération</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>QPV named</source>
        <translation>QPV cité</translation>
    </message>
    <message>
        <source>The QPV of a contract come from the official list: this is a check only.</source>
        <translation>Les QPV d’un contrat viennent de la liste officielle&#xa0;: ceci n’est qu’une vérification.</translation>
    </message>
    <message numerus="yes">
        <source>Evidence of %n value(s)</source>
        <translation>
            <numerusform>Preuve de %n valeur</numerusform>
            <numerusform>Preuve de %n valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not among the values to choose from.</source>
        <translation>«&#xa0;%1&#xa0;» ne figure pas parmi les valeurs possibles.</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date.</translation>
    </message>
    <message>
        <source>Enter a value, or refuse the fact.</source>
        <translation>Saisissez une valeur, ou refusez le fait.</translation>
    </message>
    <message>
        <source>“%1” is no amount.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un montant.</translation>
    </message>
    <message>
        <source>A funding line needs the year that it is for.</source>
        <translation>Une ligne de crédits doit porter son année.</translation>
    </message>
    <message>
        <source>Add a funding line of %1</source>
        <translation>Ajouter une ligne de crédits de %1</translation>
    </message>
    <message>
        <source>Priority of the contract: %1</source>
        <translation>Priorité du contrat&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose the contract that these facts are about.</source>
        <translation>Choisissez le contrat dont parlent ces faits.</translation>
    </message>
    <message>
        <source>Facts of the document “%1”</source>
        <translation>Faits du document «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>What was signed is unchanged.</source>
        <translation>Ce qui a été signé est inchangé.</translation>
    </message>
    <message>
        <source>What was signed was changed afterwards: the signature is void.</source>
        <translation>Ce qui a été signé a été modifié ensuite&#xa0;: la signature ne vaut plus.</translation>
    </message>
    <message>
        <source>The signature is damaged, or of a kind that cannot be checked.</source>
        <translation>La signature est endommagée, ou d’un type qui ne peut pas être vérifié.</translation>
    </message>
    <message>
        <source>A field for an electronic signature, not signed.</source>
        <translation>Un champ pour une signature électronique, non signé.</translation>
    </message>
    <message>
        <source>A recognised authority vouches for the name.</source>
        <translation>Une autorité reconnue garantit le nom.</translation>
    </message>
    <message>
        <source>The certificate did not hold on that day.</source>
        <translation>Le certificat n’était pas valable ce jour-là.</translation>
    </message>
    <message>
        <source>The certificate was revoked.</source>
        <translation>Le certificat a été révoqué.</translation>
    </message>
    <message>
        <source>No authority that this computer knows vouches for the name.</source>
        <translation>Aucune autorité connue de cet ordinateur ne garantit le nom.</translation>
    </message>
    <message>
        <source>PDF %1</source>
        <translation>PDF %1</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>one without a name</source>
        <translation>une sans nom</translation>
    </message>
    <message numerus="yes">
        <source>%n, all of them in the file</source>
        <translation>
            <numerusform>%n, dans le fichier</numerusform>
            <numerusform>%n, toutes dans le fichier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n; not in the file, and replaced by others: %1</source>
        <translation>
            <numerusform>%n&#xa0;; absente du fichier et remplacée par une autre&#xa0;: %1</numerusform>
            <numerusform>%n&#xa0;; absentes du fichier et remplacées par d’autres&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Signer unknown</source>
        <translation>Signataire inconnu</translation>
    </message>
    <message>
        <source>The file was added to afterwards, as by a further signature.</source>
        <translation>Le fichier a été complété ensuite, par exemple par une autre signature.</translation>
    </message>
    <message>
        <source>no font</source>
        <translation>aucune police</translation>
    </message>
    <message numerus="yes">
        <source>Describe %n document(s)</source>
        <translation>
            <numerusform>Décrire %n document</numerusform>
            <numerusform>Décrire %n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>This folder may not be read.</source>
        <translation>Ce dossier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>There is no PDF in this folder.</source>
        <translation>Il n’y a aucun PDF dans ce dossier.</translation>
    </message>
    <message>
        <source>An axis needs a title.</source>
        <translation>Un axe doit avoir un intitulé.</translation>
    </message>
    <message>
        <source>Add an axis: %1</source>
        <translation>Ajout d’un axe&#xa0;: %1</translation>
    </message>
    <message>
        <source>Title of an axis: %1</source>
        <translation>Intitulé d’un axe&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” is no year.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une année.</translation>
    </message>
    <message>
        <source>unit not printed: € or k€?</source>
        <translation>unité non imprimée&#xa0;: € ou k€&#xa0;?</translation>
    </message>
    <message>
        <source>The year of this amount is not said beside it: enter it (F2).</source>
        <translation>L’année de ce montant n’est pas indiquée à côté de lui&#xa0;: saisissez-la (F2).</translation>
    </message>
    <message>
        <source>The funder of this amount is not known: choose it (F2).</source>
        <translation>Le financeur de ce montant n’est pas connu&#xa0;: choisissez-le (F2).</translation>
    </message>
    <message>
        <source>An electronic signature is only shown here.</source>
        <translation>Une signature électronique est seulement montrée ici.</translation>
    </message>
    <message>
        <source>Date of signature (electronic)</source>
        <translation>Date de signature (électronique)</translation>
    </message>
    <message>
        <source>Amount of a funding line of %1</source>
        <translation>Montant d’une ligne de financement de %1</translation>
    </message>
    <message>
        <source>The facts are reviewed for another contract: choose this one first.</source>
        <translation>Les faits sont examinés pour un autre contrat&#xa0;: choisissez d’abord celui-ci.</translation>
    </message>
    <message>
        <source>This axis belongs to one that the register does not have: accept that, too.</source>
        <translation>Cet axe dépend d’un autre que le registre n’a pas&#xa0;: acceptez aussi celui-là.</translation>
    </message>
    <message>
        <source>Territories of the article “%1”</source>
        <translation>Territoires de l’article «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n article(s)</source>
        <translation>
            <numerusform>Modifier %n article</numerusform>
            <numerusform>Modifier %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Select at least two articles to merge them.</source>
        <translation>Sélectionnez au moins deux articles pour les fusionner.</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n article(s) into “%1”</source>
        <translation>
            <numerusform>Fusionner %n article dans «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>Fusionner %n articles dans «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>The same article stands on %1.</source>
        <translation>Le même article figure à la %1.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n article(s)</source>
        <translation>
            <numerusform>Importer %n article</numerusform>
            <numerusform>Importer %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>named as “%1”</source>
        <translation>nommé «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>has such a line for %1, and none for %2</source>
        <translation>a une telle ligne pour %1, et aucune pour %2</translation>
    </message>
    <message>
        <source>A funding line cannot pay for %1 posts.</source>
        <translation>Une ligne de financement ne peut pas payer %1 postes.</translation>
    </message>
    <message>
        <source>The action “%1” belongs to another contract.</source>
        <translation>L’action «&#xa0;%1&#xa0;» relève d’un autre contrat.</translation>
    </message>
    <message>
        <source>Choose the contract %1, or no action.</source>
        <translation>Choisissez le contrat %1, ou aucune action.</translation>
    </message>
    <message>
        <source>“%1” is not taken; nothing was changed.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas accepté&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>Known are: %1. A new one is entered with the whole line.</source>
        <translation>Sont connus&#xa0;: %1. Un nouveau se saisit avec la ligne entière.</translation>
    </message>
    <message>
        <source>Edit a funding line of %1</source>
        <translation>Modifier une ligne de financement de %1</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n funding line(s)</source>
        <translation>
            <numerusform>Dupliquer %n ligne de financement</numerusform>
            <numerusform>Dupliquer %n lignes de financement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n funding line(s)</source>
        <translation>
            <numerusform>Supprimer %n ligne de financement</numerusform>
            <numerusform>Supprimer %n lignes de financement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n funding line(s)</source>
        <translation>
            <numerusform>Modifier %n ligne de financement</numerusform>
            <numerusform>Modifier %n lignes de financement</numerusform>
        </translation>
    </message>
    <message>
        <source>No contract has this code or this name.</source>
        <translation>Aucun contrat n’a ce code ou ce nom.</translation>
    </message>
    <message>
        <source>Several contracts have this name; type a code: %1.</source>
        <translation>Plusieurs contrats portent ce nom&#xa0;; saisissez un code&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The known one has another address: %1.</source>
        <translation>L’article connu a une autre adresse&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n funding line(s)</source>
        <translation>
            <numerusform>Importer %n ligne de financement</numerusform>
            <numerusform>Importer %n lignes de financement</numerusform>
        </translation>
    </message>
    <message>
        <source>The register has no contract “%1”.</source>
        <translation>Le registre n’a pas de contrat «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The row names two contracts: %1.</source>
        <translation>La ligne nomme deux contrats&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Several contracts bear the name “%1”: %2. Write the code.</source>
        <translation>Plusieurs contrats portent le nom «&#xa0;%1&#xa0;»&#xa0;: %2. Écrivez le code.</translation>
    </message>
    <message>
        <source>Perhaps “%1”?</source>
        <translation>Peut-être «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>“%1” is no funder of the register: its name was kept as detail.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un financeur du registre&#xa0;: son nom a été gardé comme détail.</translation>
    </message>
    <message>
        <source>“%1” is no kind of credit: it was left open.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une nature de crédits&#xa0;: elle a été laissée ouverte.</translation>
    </message>
    <message>
        <source>The row names an action and no contract that it belongs to.</source>
        <translation>La ligne nomme une action sans le contrat dont elle relève.</translation>
    </message>
    <message>
        <source>The device “%1” is not in the register: it is added.</source>
        <translation>Le dispositif «&#xa0;%1&#xa0;» n’est pas dans le registre&#xa0;: il est ajouté.</translation>
    </message>
    <message>
        <source>Another row for the same line stands on %1: nothing was overwritten.</source>
        <translation>Une autre ligne du fichier dit la même chose, %1&#xa0;: rien n’a été écrasé.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the register may be meant: write funder, device and kind of credit.</source>
        <translation>
            <numerusform>%n ligne du registre peut être visée&#xa0;: écrivez le financeur, le dispositif et la nature de crédits.</numerusform>
            <numerusform>%n lignes du registre peuvent être visées&#xa0;: écrivez le financeur, le dispositif et la nature de crédits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>EPCI</source>
        <translation>EPCI</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Financeur</translation>
    </message>
    <message>
        <source>Funder detail</source>
        <translation>Détail du financeur</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositif</translation>
    </message>
    <message>
        <source>Kind of credit</source>
        <translation>Nature de crédits</translation>
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
        <source>Planned amount</source>
        <translation>Montant prévu</translation>
    </message>
    <message>
        <source>Committed amount</source>
        <translation>Montant engagé</translation>
    </message>
    <message>
        <source>Paid amount</source>
        <translation>Montant payé</translation>
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
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Producer of the source</source>
        <translation>Producteur de la source</translation>
    </message>
    <message>
        <source>Licence of the source</source>
        <translation>Licence de la source</translation>
    </message>
    <message>
        <source>The register has no table “%1”.</source>
        <translation>Le registre n’a pas de table «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Its tables are: %1.</source>
        <translation>Ses tables sont&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Other articles</source>
        <translation>Autres articles</translation>
    </message>
    <message>
        <source>Add issue no. %1 of the press review</source>
        <translation>Ajouter le numéro %1 de la revue de presse</translation>
    </message>
    <message>
        <source>Duplicate issue no. %1 as no. %2</source>
        <translation>Dupliquer le numéro %1 sous le numéro %2</translation>
    </message>
    <message>
        <source>There is an issue no. %1 already.</source>
        <translation>Il existe déjà un numéro %1.</translation>
    </message>
    <message>
        <source>Choose another number, for example %1.</source>
        <translation>Choisissez un autre numéro, par exemple %1.</translation>
    </message>
    <message>
        <source>Edit issue no. %1 of the press review</source>
        <translation>Modifier le numéro %1 de la revue de presse</translation>
    </message>
    <message>
        <source>Delete issue no. %1 of the press review</source>
        <translation>Supprimer le numéro %1 de la revue de presse</translation>
    </message>
    <message numerus="yes">
        <source>Add %n article(s) to issue no. %1</source>
        <translation>
            <numerusform>Ajouter %n article au numéro %1</numerusform>
            <numerusform>Ajouter %n articles au numéro %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n article(s) out of the issue</source>
        <translation>
            <numerusform>Retirer %n article du numéro</numerusform>
            <numerusform>Retirer %n articles du numéro</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrange issue no. %1</source>
        <translation>Ordonner le numéro %1</translation>
    </message>
    <message>
        <source>The temporary file was changed by another program; nothing was added.</source>
        <translation>Un autre programme a modifié le fichier temporaire&#xa0;; rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Add the documents again.</source>
        <translation>Ajoutez de nouveau les documents.</translation>
    </message>
    <message>
        <source>The table is about none of the neighbourhoods of the register.</source>
        <translation>Le tableau ne porte sur aucun des quartiers du registre.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>Another value for the same stands on %1.</source>
        <translation>Une autre valeur pour la même chose figure plus haut (%1).</translation>
    </message>
    <message numerus="yes">
        <source>Import %n figure(s) of neighbourhoods</source>
        <translation>
            <numerusform>Importer %n chiffre de quartier</numerusform>
            <numerusform>Importer %n chiffres de quartiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Vintage of the source</source>
        <translation>Millésime de la source</translation>
    </message>
    <message>
        <source>Address of the source</source>
        <translation>Adresse de la source</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
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
        <source>Address</source>
        <translation>Adresse</translation>
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
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>Territoires</translation>
    </message>
    <message>
        <source>QPV code</source>
        <translation>Code QPV</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>Indicator code</source>
        <translation>Code de l’indicateur</translation>
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
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Vintage</source>
        <translation>Millésime</translation>
    </message>
    <message>
        <source>Area in common (ha)</source>
        <translation>Surface commune (ha)</translation>
    </message>
    <message>
        <source>Written by Parvis from its register. Amounts are in cents.</source>
        <translation>Écrit par Parvis à partir de son registre. Les montants sont en centimes.</translation>
    </message>
    <message>
        <source>The whole register is written as ODS, XLSX or GeoPackage.</source>
        <translation>Le registre entier s’écrit en ODS, XLSX ou GeoPackage.</translation>
    </message>
    <message>
        <source>%1 of %2 results are listed: another word narrows them down.</source>
        <translation>%1 résultats affichés sur %2&#xa0;: ajoutez un mot pour préciser la recherche.</translation>
    </message>
    <message>
        <source>Summary of “%1” in issue no. %2</source>
        <translation>Résumé de «&#xa0;%1&#xa0;» dans le numéro&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 of more than %2 results are listed: another word narrows them down.</source>
        <translation>%1 résultats affichés sur plus de %2&#xa0;: ajoutez un mot pour préciser la recherche.</translation>
    </message>
    <message>
        <source>Give the file a name that ends in .ods, .xlsx or .gpkg.</source>
        <translation>Donnez au fichier un nom qui finit par .ods, .xlsx ou .gpkg.</translation>
    </message>
    <message>
        <source>Its contract is %1.</source>
        <translation>Son contrat est %1.</translation>
    </message>
    <message>
        <source>An action needs a title.</source>
        <translation>Une action a besoin d’un intitulé.</translation>
    </message>
    <message>
        <source>“%1” is an axis of another contract.</source>
        <translation>«&#xa0;%1&#xa0;» est un axe d’un autre contrat.</translation>
    </message>
    <message>
        <source>The neighbourhood “%1” belongs to another contract.</source>
        <translation>Le quartier «&#xa0;%1&#xa0;» appartient à un autre contrat.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an action: %1</source>
        <translation>Ajouter une action&#xa0;: %1</translation>
    </message>
    <message>
        <source>Edit an action: %1</source>
        <translation>Modifier une action&#xa0;: %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Dupliquer %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Without a state: %1</source>
        <translation>Sans état&#xa0;: %1</translation>
    </message>
    <message>
        <source>Date of “%1”: %2</source>
        <translation>Date de «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>The row names no contract.</source>
        <translation>La ligne ne nomme aucun contrat.</translation>
    </message>
    <message>
        <source>Another row for the same action stands on %1: nothing was overwritten.</source>
        <translation>Une autre ligne pour la même action se trouve %1&#xa0;: rien n’a été écrasé.</translation>
    </message>
    <message numerus="yes">
        <source>%n actions of the register may be meant: write the carrier.</source>
        <translation>
            <numerusform>%n action du registre peut être visée&#xa0;: écrivez le porteur.</numerusform>
            <numerusform>%n actions du registre peuvent être visées&#xa0;: écrivez le porteur.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no priority of the register: it was left open.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une priorité du registre&#xa0;: elle a été laissée ouverte.</translation>
    </message>
    <message>
        <source>“%1” is no neighbourhood of the contract: it was left out.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un quartier du contrat&#xa0;: il a été laissé de côté.</translation>
    </message>
    <message>
        <source>The row names no state for its date %1: the date was left out.</source>
        <translation>La ligne n’indique pas l’état de sa date %1&#xa0;: la date a été laissée de côté.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n action(s)</source>
        <translation>
            <numerusform>Importer %n action</numerusform>
            <numerusform>Importer %n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n date(s) of actions</source>
        <translation>
            <numerusform>Supprimer %n date d’action</numerusform>
            <numerusform>Supprimer %n dates d’actions</numerusform>
        </translation>
    </message>
    <message>
        <source>A declared signature needs its source and a confidence.</source>
        <translation>Une signature déclarée a besoin de sa source et d’un degré de confiance.</translation>
    </message>
    <message>
        <source>Say who declares it, and how sure that is.</source>
        <translation>Dites qui la déclare, et à quel point c’est sûr.</translation>
    </message>
    <message>
        <source>Declared state of the contract %1</source>
        <translation>État déclaré du contrat %1</translation>
    </message>
    <message>
        <source>There is a contract %1 already.</source>
        <translation>Il y a déjà un contrat %1.</translation>
    </message>
    <message>
        <source>%1 has a running contract: %2.</source>
        <translation>%1 a un contrat en cours&#xa0;: %2.</translation>
    </message>
    <message>
        <source>End that one first.</source>
        <translation>Terminez d’abord celui-là.</translation>
    </message>
    <message>
        <source>Add the contract %1</source>
        <translation>Ajouter le contrat %1</translation>
    </message>
    <message>
        <source>End of the contract %1</source>
        <translation>Fin du contrat %1</translation>
    </message>
    <message>
        <source>The contract %1 runs again</source>
        <translation>Le contrat %1 court de nouveau</translation>
    </message>
    <message>
        <source>A body needs a name.</source>
        <translation>Un organisme a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Another body is called “%1” already.</source>
        <translation>Un autre organisme s’appelle déjà «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Edit a body: %1</source>
        <translation>Modifier un organisme&#xa0;: %1</translation>
    </message>
    <message>
        <source>Add a body: %1</source>
        <translation>Ajouter un organisme&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>It is a signatory of %n contract(s).</source>
        <translation>
            <numerusform>Il est signataire de %n contrat.</numerusform>
            <numerusform>Il est signataire de %n contrats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It made %n commitment(s).</source>
        <translation>
            <numerusform>Il a pris %n engagement.</numerusform>
            <numerusform>Il a pris %n engagements.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be deleted.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>Delete a body: %1</source>
        <translation>Supprimer un organisme&#xa0;: %1</translation>
    </message>
    <message>
        <source>A contact needs a function or a service.</source>
        <translation>Un contact a besoin d’une fonction ou d’un service.</translation>
    </message>
    <message>
        <source>Edit a contact of %1</source>
        <translation>Modifier un contact de %1</translation>
    </message>
    <message>
        <source>Add a contact to %1</source>
        <translation>Ajouter un contact à %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n contact(s)</source>
        <translation>
            <numerusform>Supprimer %n contact</numerusform>
            <numerusform>Supprimer %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase personal data: %n text(s)</source>
        <translation>
            <numerusform>Effacer des données personnelles&#xa0;: %n texte</numerusform>
            <numerusform>Effacer des données personnelles&#xa0;: %n textes</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts name nobody any more</source>
        <translation>Les contacts ne nomment plus personne</translation>
    </message>
    <message>
        <source>A priority needs a title.</source>
        <translation>Une priorité a besoin d’un intitulé.</translation>
    </message>
    <message>
        <source>“%1” is of another tree.</source>
        <translation>«&#xa0;%1&#xa0;» est d’un autre arbre.</translation>
    </message>
    <message>
        <source>A priority stays with its contract, or with what all contracts share.</source>
        <translation>Une priorité reste dans son contrat, ou dans ce que tous les contrats partagent.</translation>
    </message>
    <message>
        <source>Add a priority: %1</source>
        <translation>Ajouter une priorité&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rename a priority: %1</source>
        <translation>Renommer une priorité&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” cannot stand under itself.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être placée sous elle-même.</translation>
    </message>
    <message>
        <source>Move a priority: %1</source>
        <translation>Déplacer une priorité&#xa0;: %1</translation>
    </message>
    <message>
        <source>Delete a priority: %1</source>
        <translation>Supprimer une priorité&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 answers: %2</source>
        <translation>%1 répond&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 does not answer: %2</source>
        <translation>%1 ne répond pas&#xa0;: %2</translation>
    </message>
    <message>
        <source>What was erased is gone for good.</source>
        <translation>Ce qui a été effacé l’est définitivement.</translation>
    </message>
    <message>
        <source>Change the template of the papers</source>
        <translation>Modifier le modèle des documents</translation>
    </message>
    <message>
        <source>Reset the template of the papers</source>
        <translation>Rétablir le modèle des documents</translation>
    </message>
    <message>
        <source>This document belongs to another contract: %1.</source>
        <translation>Ce document est rattaché à un autre contrat&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The text of this document speaks of another contract: %1.</source>
        <translation>Le texte de ce document concerne un autre contrat&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” has been taken back already, last by no. %2.</source>
        <translation>«&#xa0;%1&#xa0;» a déjà été annulé, en dernier par l’action n°&#xa0;%2.</translation>
    </message>
    <message>
        <source>That value of “%1” has been taken back already.</source>
        <translation>Cette valeur de «&#xa0;%1&#xa0;» a déjà été rétablie.</translation>
    </message>
    <message>
        <source>%1, published by %2</source>
        <translation>%1, publié par %2</translation>
    </message>
    <message>
        <source>Log a reminder %1</source>
        <translation>Consigner une relance %1</translation>
    </message>
</context>
</TS>
