<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>domain</name>
    <message>
        <source>Official</source>
        <translation>Officiel</translation>
    </message>
    <message>
        <source>Schematic</source>
        <translation>Schématique</translation>
    </message>
    <message>
        <source>Signed or declared so</source>
        <translation>Signé ou déclaré signé</translation>
    </message>
    <message>
        <source>Date to come</source>
        <translation>Date à venir</translation>
    </message>
    <message>
        <source>Past its date</source>
        <translation>Date dépassée</translation>
    </message>
</context>
<context>
    <name>parvis::ActionRow</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>The other commands</source>
        <translation>Les autres commandes</translation>
    </message>
</context>
<context>
    <name>parvis::ChartCard</name>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Show these figures as a table</source>
        <translation>Afficher ces chiffres en tableau</translation>
    </message>
    <message>
        <source>%1: as a table</source>
        <translation>%1&#xa0;: en tableau</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#xa0;; </translation>
    </message>
</context>
<context>
    <name>parvis::ChipBar</name>
    <message>
        <source>Remove this filter</source>
        <translation>Retirer ce filtre</translation>
    </message>
    <message>
        <source>Filter %1; activate to remove</source>
        <translation>Filtre %1&#xa0;; activer pour le retirer</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>The other filters</source>
        <translation>Les autres filtres</translation>
    </message>
    <message numerus="yes">
        <source>%n filter(s)</source>
        <translation>
            <numerusform>%n filtre</numerusform>
            <numerusform>%n filtres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more filter(s)</source>
        <translation>
            <numerusform>%n autre filtre</numerusform>
            <numerusform>%n autres filtres</numerusform>
        </translation>
    </message>
    <message>
        <source>What else can be taken away</source>
        <translation>Ce qui peut encore être retiré</translation>
    </message>
</context>
<context>
    <name>parvis::ChoicePopup</name>
    <message>
        <source>Type part of a name</source>
        <translation>Tapez une partie du nom</translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation>Partie du nom</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
</context>
<context>
    <name>parvis::ColumnChoiceHeader</name>
    <message>
        <source>What column %1 holds</source>
        <translation>Contenu de la colonne %1</translation>
    </message>
</context>
<context>
    <name>parvis::ContractBox</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>parvis::FilterHeader</name>
    <message>
        <source>Filter on %1</source>
        <translation>Filtre sur %1</translation>
    </message>
    <message>
        <source>Choose the states to show</source>
        <translation>Choisir les états à afficher</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
</context>
<context>
    <name>parvis::HeaderLayout</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>The other commands</source>
        <translation>Les autres commandes</translation>
    </message>
</context>
<context>
    <name>parvis::JobArea</name>
    <message>
        <source>Cancel</source>
        <translation>Interrompre</translation>
    </message>
</context>
<context>
    <name>parvis::JobPage</name>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
</context>
<context>
    <name>parvis::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Whole message</source>
        <translation>Message entier</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Attention&#xa0;: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Erreur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>parvis::RecordList</name>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n records</source>
        <translation>
            <numerusform>Retirer %n ligne</numerusform>
            <numerusform>Retirer %n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::RecordSheet</name>
    <message>
        <source>Sheet</source>
        <translation>Fiche</translation>
    </message>
</context>
<context>
    <name>parvis::RecordTableView</name>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>No line answers the filters. Remove one above to see more.</source>
        <translation>Aucune ligne ne répond aux filtres. Retirez-en un ci-dessus pour en voir davantage.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien pour l’instant</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Tri croissant</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Tri décroissant</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>Trier selon cette colonne</translation>
    </message>
    <message>
        <source>Filter on this column</source>
        <translation>Filtrer sur cette colonne</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Edit this cell</source>
        <translation>Modifier cette cellule</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>parvis::TableLayout</name>
    <message>
        <source>Back to the first layout</source>
        <translation>Revenir à la disposition d’origine</translation>
    </message>
</context>
<context>
    <name>parvis::TerritoryFilter</name>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
</context>
<context>
    <name>parvis::Workspace</name>
    <message>
        <source>No database is open; nothing was changed.</source>
        <translation>Aucune base n’est ouverte&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Open one first.</source>
        <translation>Ouvrez-en une d’abord.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler la modification</translation>
    </message>
    <message>
        <source>Unexpected trouble: %1</source>
        <translation>Erreur inattendue&#xa0;: %1</translation>
    </message>
    <message>
        <source>The register is shown as it stood on %1; nothing was changed.</source>
        <translation>Le registre est affiché tel qu’il était le %1&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Return to today first.</source>
        <translation>Revenez d’abord à aujourd’hui.</translation>
    </message>
</context>
<context>
    <name>widgets</name>
    <message>
        <source>100, &gt;100, &lt;100 or 10..20; ? for the unknown ones</source>
        <translation>100, &gt;100, &lt;100 ou 10..20&#xa0;;&#xa0;? pour les valeurs à renseigner</translation>
    </message>
    <message>
        <source>2024, April 2024, &gt;2024-04 or 2024..2025; ? for the unknown ones</source>
        <translation>2024, avril 2024, &gt;04/2024 ou 2024..2025&#xa0;;&#xa0;? pour les dates à renseigner</translation>
    </message>
    <message>
        <source>Words to find; ? for the unknown ones</source>
        <translation>Mots à trouver&#xa0;;&#xa0;? pour les valeurs à renseigner</translation>
    </message>
    <message>
        <source>The source of this value is not stated.</source>
        <translation>La source de cette valeur n’est pas précisée.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
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
        <source>filled in</source>
        <translation>renseigné</translation>
    </message>
    <message>
        <source>Other changes were made since: undo them first, latest first.</source>
        <translation>D’autres modifications ont été faites depuis&#xa0;: annulez-les d’abord, en commençant par la dernière.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler la modification</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Type a whole address that begins with http:// or https://.</source>
        <translation>Saisissez une adresse complète, qui commence par http:// ou https://.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>%1
%2
Password of the document:</source>
        <translation>%1
%2
Mot de passe du document&#xa0;:</translation>
    </message>
    <message>
        <source>A title is needed.</source>
        <translation>Un titre est nécessaire.</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Réparé</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Écriture de %1…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Fichier écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>line</comment>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>A file of this name exists already; it was not replaced.</source>
        <translation>Un fichier de ce nom existe déjà&#xa0;; il n’a pas été remplacé.</translation>
    </message>
    <message numerus="yes">
        <source>%n files written into %1</source>
        <translation>
            <numerusform>%n fichier écrit dans %1</numerusform>
            <numerusform>%n fichiers écrits dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Remplacer le fichier</translation>
    </message>
    <message>
        <source>%1 (%2);;All files (*)</source>
        <translation>%1 (%2);;Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the files exist already; nothing was written.</source>
        <translation>
            <numerusform>%n des fichiers existe déjà&#xa0;; rien n’a été écrit.</numerusform>
            <numerusform>%n des fichiers existent déjà&#xa0;; rien n’a été écrit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace the files</source>
        <translation>Remplacer les fichiers</translation>
    </message>
    <message>
        <source>Delete the selection</source>
        <translation>Supprimer la sélection</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are selected here, because of what is selected on the page “%1”.</source>
        <translation>
            <numerusform>%n ligne est sélectionnée ici, d’après ce qui est sélectionné dans la page «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%n lignes sont sélectionnées ici, d’après ce qui est sélectionné dans la page «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Select lines here to delete those alone.</source>
        <translation>Sélectionnez des lignes ici pour ne supprimer que celles-là.</translation>
    </message>
    <message numerus="yes">
        <source>Delete the %n line(s)</source>
        <translation>
            <numerusform>Supprimer %n ligne</numerusform>
            <numerusform>Supprimer les %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: of</source>
        <translation>%1&#xa0;: sur</translation>
    </message>
    <message>
        <source>Not now: no file is open.</source>
        <translation>Pas maintenant&#xa0;: aucun fichier n’est ouvert.</translation>
    </message>
    <message>
        <source>Not now: this file is open for reading only.</source>
        <translation>Pas maintenant&#xa0;: ce fichier est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Not now: the register is shown as it stood; come back to the present to change it.</source>
        <translation>Pas maintenant&#xa0;: le registre est montré tel qu’il était&#xa0;; revenez au présent pour le modifier.</translation>
    </message>
    <message>
        <source>Not now: select a line of the list first.</source>
        <translation>Pas maintenant&#xa0;: sélectionnez d’abord une ligne de la liste.</translation>
    </message>
    <message>
        <source>The register as it stood on %1</source>
        <translation>Le registre tel qu’il était le %1</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Au %1</translation>
    </message>
    <message>
        <source>Print %1…</source>
        <translation>Imprimer %1…</translation>
    </message>
    <message>
        <source>Save %1 as PDF…</source>
        <translation>Enregistrer %1 en PDF…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>Fichiers PDF</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 au total</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) selected with “%1”</source>
        <translation>
            <numerusform>%n ligne sélectionnée avec «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>%n lignes sélectionnées avec «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Another page selected these lines; a click leaves the current one alone selected</source>
        <translation>Une autre page a sélectionné ces lignes&#xa0;; un clic ne garde que la ligne courante</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
</context>
</TS>
