<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AddSignatoryDialog</name>
    <message>
        <source>Add signatories</source>
        <translation>Ajouter des signataires</translation>
    </message>
    <message>
        <source>Choose one or several bodies (Ctrl or Shift and click). Those that the law names for this contract come first.</source>
        <translation>Choisissez un ou plusieurs organismes (Ctrl ou Maj et clic). Ceux que la loi désigne pour ce contrat viennent en premier.</translation>
    </message>
</context>
<context>
    <name>ContractEdits</name>
    <message>
        <source>No database is open; nothing was changed.</source>
        <translation>Aucune base n’est ouverte&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This record no longer exists.</source>
        <translation>Cette fiche n’existe plus.</translation>
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
        <source>Note on %1</source>
        <translation>Note sur %1</translation>
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
        <source>Title of the contract %1</source>
        <translation>Intitulé du contrat %1</translation>
    </message>
    <message>
        <source>Target date of the contract %1</source>
        <translation>Date cible du contrat %1</translation>
    </message>
    <message>
        <source>Note on the contract %1</source>
        <translation>Note sur le contrat %1</translation>
    </message>
</context>
<context>
    <name>ContractFields</name>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>to be filled in</source>
        <translation>à renseigner</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Date cible</translation>
    </message>
    <message>
        <source>19/04/2024, April 2024 or 2024</source>
        <translation>19/04/2024, avril 2024 ou 2024</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>New database…</source>
        <translation>Nouvelle base…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Open for reading only…</source>
        <translation>Ouvrir en lecture seule…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Import contours…</source>
        <translation>Importer des contours…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>125 %</source>
        <translation>125 %</translation>
    </message>
    <message>
        <source>150 %</source>
        <translation>150 %</translation>
    </message>
    <message>
        <source>200 %</source>
        <translation>200 %</translation>
    </message>
    <message>
        <source>Check the database…</source>
        <translation>Vérifier la base…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>About Parvis</source>
        <translation>À propos de Parvis</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Type a date such as 19/04/2024, April 2024 or 2024.</source>
        <translation>Saisissez une date comme 19/04/2024, avril 2024 ou 2024.</translation>
    </message>
    <message>
        <source>100, &gt;100, &lt;100 or 10..20; ? for the unknown ones</source>
        <translation>100, &gt;100, &lt;100 ou 10..20&#xa0;; ? pour les valeurs à renseigner</translation>
    </message>
    <message>
        <source>2024, April 2024, &gt;2024-04 or 2024..2025; ? for the unknown ones</source>
        <translation>2024, avril 2024, &gt;2024-04 ou 2024..2025&#xa0;; ? pour les dates à renseigner</translation>
    </message>
    <message>
        <source>Words to find; ? for the unknown ones</source>
        <translation>Mots à trouver&#xa0;; ? pour les valeurs à renseigner</translation>
    </message>
    <message>
        <source>source not stated</source>
        <translation>source non précisée</translation>
    </message>
    <message>
        <source>%1, vintage not stated</source>
        <translation>%1, millésime non précisé</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
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
        <source>to be filled in</source>
        <translation>à renseigner</translation>
    </message>
</context>
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
</context>
<context>
    <name>main</name>
    <message>
        <source>A database, contours or documents to open.</source>
        <translation>Une base, des contours ou des documents à ouvrir.</translation>
    </message>
</context>
<context>
    <name>parvis</name>
    <message>
        <source>The desktop register of the contracts “Engagements Quartiers 2030”.</source>
        <translation>Le registre de bureau des contrats de ville «&#xa0;Engagements Quartiers 2030&#xa0;».</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It uses Qt, SQLite, GDAL and Poppler.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Il utilise Qt, SQLite, GDAL et Poppler.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>A figure without a licence here is quoted from the press or from a public document, with its source beside it. What Parvis says of an address is an indication, not a certificate.</source>
        <translation>Un chiffre sans licence ici est cité de la presse ou d’un document public, avec sa source à côté. Ce que Parvis dit d’une adresse est indicatif et ne vaut pas attestation.</translation>
    </message>
    <message>
        <source>About Parvis</source>
        <translation>À propos de Parvis</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Open a page</source>
        <translation>Ouvrir une page</translation>
    </message>
    <message>
        <source>Filter on the current column of a table</source>
        <translation>Filtrer sur la colonne courante d’un tableau</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>lettres</translation>
    </message>
    <message>
        <source>Find in the current column</source>
        <translation>Chercher dans la colonne courante</translation>
    </message>
    <message>
        <source>Click, Shift+click on a title</source>
        <translation>Clic, Maj+clic sur un titre</translation>
    </message>
    <message>
        <source>Sort; sort by one more column</source>
        <translation>Trier&#xa0;; trier selon une colonne de plus</translation>
    </message>
    <message>
        <source>Copy the selected lines for a spreadsheet</source>
        <translation>Copier les lignes sélectionnées pour un tableur</translation>
    </message>
    <message>
        <source>Enter, double click</source>
        <translation>Entrée, double clic</translation>
    </message>
    <message>
        <source>Open or edit the cell</source>
        <translation>Ouvrir ou modifier la cellule</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Modifier la cellule</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Remove the selected signatories</source>
        <translation>Retirer les signataires sélectionnés</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>Annuler, rétablir</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Check of the database</source>
        <translation>Vérification de la base</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>Le fichier est sain.</translation>
    </message>
    <message>
        <source>The file is damaged: restore the latest backup.</source>
        <translation>Le fichier est endommagé&#xa0;: restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>Nothing to report.</source>
        <translation>Rien à signaler.</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Déclaré</translation>
    </message>
    <message>
        <source>What a source says, whatever the signatories recorded here</source>
        <translation>Ce que dit une source, quels que soient les signataires enregistrés ici</translation>
    </message>
    <message>
        <source>Declared on</source>
        <translation>Déclaré le</translation>
    </message>
    <message>
        <source>Computed state</source>
        <translation>État calculé</translation>
    </message>
    <message>
        <source>As the recorded signatories make it</source>
        <translation>D’après les signataires enregistrés</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Habitants</translation>
    </message>
    <message>
        <source>Inhabitants of the neighbourhoods of the contract</source>
        <translation>Habitants des quartiers du contrat</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Required bodies that have signed, of all that conclude or sign</source>
        <translation>Organismes requis ayant signé, parmi tous ceux qui concluent ou signent</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>EPCI</source>
        <translation>EPCI</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>QPV</source>
        <translation>QPV</translation>
    </message>
    <message>
        <source>Source of the declaration</source>
        <translation>Source de la déclaration</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Il manque</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Date cible</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <source>Deliberated on</source>
        <translation>Délibéré le</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Named by law</source>
        <translation>Prévu par la loi</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Contrats</translation>
    </message>
    <message>
        <source>Contracts past their date and not signed</source>
        <translation>Contrats non signés dont l’échéance est passée</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>Quartiers</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>EPCI touched</source>
        <translation>EPCI concernés</translation>
    </message>
    <message>
        <source>Since 2015</source>
        <translation>Depuis 2015</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>%1, vintage not stated</source>
        <translation>%1, millésime non précisé</translation>
    </message>
    <message>
        <source>Contour</source>
        <translation>Contour</translation>
    </message>
    <message>
        <source>Drawn as</source>
        <translation>Tracé</translation>
    </message>
    <message>
        <source>Published area</source>
        <translation>Superficie publiée</translation>
    </message>
    <message>
        <source>%1 ha</source>
        <translation>%1&#xa0;ha</translation>
    </message>
    <message>
        <source> (ring repaired)</source>
        <translation> (tracé réparé)</translation>
    </message>
    <message>
        <source>Contour of %1</source>
        <translation>Contour de %1</translation>
    </message>
    <message>
        <source>What Parvis says of an address is an indication, not a certificate.</source>
        <translation>Ce que Parvis dit d’une adresse est indicatif et ne vaut pas attestation.</translation>
    </message>
    <message>
        <source>Area (ha)</source>
        <translation>Superficie (ha)</translation>
    </message>
    <message>
        <source>Area in hectares</source>
        <translation>Superficie en hectares</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>EPCI of the contract</source>
        <translation>EPCI du contrat</translation>
    </message>
    <message>
        <source>Poverty %</source>
        <translation>Pauvreté %</translation>
    </message>
    <message>
        <source>Poverty rate at 60 % of the median income; vintage in the tip</source>
        <translation>Taux de pauvreté au seuil de 60&#xa0;% du revenu médian&#xa0;; millésime dans l’infobulle</translation>
    </message>
    <message>
        <source>Employment %</source>
        <translation>Emploi %</translation>
    </message>
    <message>
        <source>Employment rate at 15 to 64; vintage in the tip</source>
        <translation>Taux d’emploi des 15-64 ans&#xa0;; millésime dans l’infobulle</translation>
    </message>
</context>
<context>
    <name>parvis::AddSignatoryDialog</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
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
</context>
<context>
    <name>parvis::ContractSheet</name>
    <message>
        <source>Add signatories…</source>
        <translation>Ajouter des signataires…</translation>
    </message>
    <message>
        <source>Add those the law names</source>
        <translation>Ajouter ceux que la loi désigne</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Voir sur la carte</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>Quartiers</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financements</translation>
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
        <source>Choose a contract in the list to see its signatories, neighbourhoods and funding.</source>
        <translation>Choisissez un contrat dans la liste pour voir ses signataires, ses quartiers et ses financements.</translation>
    </message>
    <message>
        <source>Computed state</source>
        <translation>État calculé</translation>
    </message>
    <message>
        <source>%1 of %2 required signatures</source>
        <translation>%1 signatures requises sur %2</translation>
    </message>
    <message>
        <source>Declared state</source>
        <translation>État déclaré</translation>
    </message>
    <message>
        <source>Says who</source>
        <translation>Selon</translation>
    </message>
    <message>
        <source>&lt;b&gt;It lacks:&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;Il manque&#xa0;:&lt;/b&gt; %1</translation>
    </message>
    <message>
        <source>The source and the recorded signatures do not agree: record the signatures that are known, or correct the source.</source>
        <translation>La source et les signatures enregistrées ne concordent pas&#xa0;: enregistrez les signatures connues, ou corrigez la source.</translation>
    </message>
    <message>
        <source>%1 inhabitants</source>
        <translation>%1 habitants</translation>
    </message>
    <message>
        <source>No neighbourhood belongs to this contract yet.</source>
        <translation>Aucun quartier n’est encore rattaché à ce contrat.</translation>
    </message>
    <message>
        <source>Communes: %1</source>
        <translation>Communes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
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
        <source>Theoretical (posts × flat rate)</source>
        <translation>Théorique (postes × forfait)</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message numerus="yes">
        <source>%n signatories added as expected.</source>
        <translation>
            <numerusform>%n signataire ajouté comme pressenti.</numerusform>
            <numerusform>%n signataires ajoutés comme pressentis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n signatories removed.</source>
        <translation>
            <numerusform>%n signataire retiré.</numerusform>
            <numerusform>%n signataires retirés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::ContractsPage</name>
    <message>
        <source>Contracts</source>
        <translation>Contrats</translation>
    </message>
    <message>
        <source>%1 declared signed (%2 dated) · %3 signed by all</source>
        <translation>%1 déclarés signés (dont %2 datés) · %3 signés par tous</translation>
    </message>
    <message>
        <source>No contract yet</source>
        <translation>Aucun contrat</translation>
    </message>
    <message>
        <source>Create a new database from the File menu: it starts with the 39 contracts of Hauts-de-France.</source>
        <translation>Créez une nouvelle base depuis le menu Fichier&#xa0;: elle contient dès le départ les 39 contrats des Hauts-de-France.</translation>
    </message>
</context>
<context>
    <name>parvis::DashboardPage</name>
    <message>
        <source>Contracts by computed state</source>
        <translation>Contrats par état calculé</translation>
    </message>
    <message>
        <source>Declared signed</source>
        <translation>Déclarés signés</translation>
    </message>
    <message>
        <source>Neighbourhoods and inhabitants</source>
        <translation>Quartiers et habitants</translation>
    </message>
    <message>
        <source>Figures that disagree</source>
        <translation>Chiffres qui divergent</translation>
    </message>
    <message>
        <source>Contours on the map</source>
        <translation>Contours sur la carte</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>Prochaines échéances</translation>
    </message>
    <message>
        <source>Signatures by class</source>
        <translation>Signatures par catégorie</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>State of play on %1</source>
        <translation>Situation au %1</translation>
    </message>
    <message>
        <source>As the recorded signatories make it; what sources declare stands apart.</source>
        <translation>D’après les signataires enregistrés&#xa0;; ce que déclarent les sources figure à part.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>contracts that a source declares signed, %1 of them with a date</source>
        <translation>contrats qu’une source déclare signés, dont %1 avec une date</translation>
    </message>
    <message>
        <source>Source of each in the list of contracts</source>
        <translation>Source de chacun dans la liste des contrats</translation>
    </message>
    <message>
        <source>contracts past their date and not signed</source>
        <translation>contrats non signés dont l’échéance est passée</translation>
    </message>
    <message>
        <source>National date 31 March 2024, unless the contract has its own</source>
        <translation>Échéance nationale du 31 mars 2024, sauf date propre au contrat</translation>
    </message>
    <message>
        <source>priority neighbourhoods, in %1 communes and %2 EPCI</source>
        <translation>quartiers prioritaires, dans %1 communes et %2 EPCI</translation>
    </message>
    <message>
        <source>inhabitants</source>
        <translation>habitants</translation>
    </message>
    <message>
        <source>of them in the %1 neighbourhoods of signed contracts</source>
        <translation>d’entre eux dans les %1 quartiers des contrats signés</translation>
    </message>
    <message>
        <source>Signed by all, or declared signed by a source</source>
        <translation>Signés par tous, ou déclarés signés par une source</translation>
    </message>
    <message>
        <source>%1, vintage not stated</source>
        <translation>%1, millésime non précisé</translation>
    </message>
    <message>
        <source>Parvis adds up the neighbourhoods; it shows the others as they were published.</source>
        <translation>Parvis additionne les quartiers&#xa0;; les autres chiffres sont donnés tels que publiés.</translation>
    </message>
    <message>
        <source>None: the sources of this register agree.</source>
        <translation>Aucun&#xa0;: les sources de cette base concordent.</translation>
    </message>
    <message>
        <source>Import the official contours of the ANCT from the File menu (Ctrl+I); until then the map draws schematic ellipses.</source>
        <translation>Importez les contours officiels de l’ANCT depuis le menu Fichier (Ctrl+I)&#xa0;; d’ici là, la carte dessine des ellipses schématiques.</translation>
    </message>
    <message>
        <source>Nothing is planned: add events on the Calendar page.</source>
        <translation>Rien n’est prévu&#xa0;: ajoutez des événements dans la page Calendrier.</translation>
    </message>
    <message>
        <source>%1 signed of %2</source>
        <translation>%1 signatures sur %2</translation>
    </message>
    <message>
        <source>Optional partners never hold a contract back.</source>
        <translation>Les partenaires facultatifs ne retardent jamais un contrat.</translation>
    </message>
</context>
<context>
    <name>parvis::DatabaseOpener</name>
    <message>
        <source>Opening the database…</source>
        <translation>Ouverture de la base…</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Ouverture de %1…</translation>
    </message>
    <message>
        <source>Creating %1…</source>
        <translation>Création de %1…</translation>
    </message>
    <message>
        <source>This file is on a network share: only one person may write to it at a time. Work on a local copy, or open it for reading only.</source>
        <translation>Ce fichier est sur un partage réseau&#xa0;: une seule personne peut y écrire à la fois. Travaillez sur une copie locale, ou ouvrez-le en lecture seule.</translation>
    </message>
    <message>
        <source>The database was brought up to date; the former one is kept as %1.</source>
        <translation>La base a été mise à jour&#xa0;; l’ancienne est conservée sous %1.</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sauvegarde…</translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation>Enregistrement d’une copie…</translation>
    </message>
    <message>
        <source>A copy needs another name than the open database.</source>
        <translation>Une copie doit porter un autre nom que la base ouverte.</translation>
    </message>
    <message>
        <source>The file cannot be replaced.</source>
        <translation>Le fichier ne peut pas être remplacé.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>A checked copy was saved as %1.</source>
        <translation>Une copie vérifiée a été enregistrée sous %1.</translation>
    </message>
</context>
<context>
    <name>parvis::DistrictsPage</name>
    <message>
        <source>Show on the map</source>
        <translation>Voir sur la carte</translation>
    </message>
    <message>
        <source>Open the contract</source>
        <translation>Ouvrir le contrat</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>Quartiers</translation>
    </message>
    <message>
        <source>%1 inhabitants (%2)</source>
        <translation>%1 habitants (%2)</translation>
    </message>
    <message>
        <source>No neighbourhood yet</source>
        <translation>Aucun quartier</translation>
    </message>
    <message>
        <source>Create a new database from the File menu: it starts with the 204 neighbourhoods of Hauts-de-France.</source>
        <translation>Créez une nouvelle base depuis le menu Fichier&#xa0;: elle contient dès le départ les 204 quartiers des Hauts-de-France.</translation>
    </message>
    <message>
        <source>Choose a neighbourhood in the list to see its figures. Double click shows it on the map.</source>
        <translation>Choisissez un quartier dans la liste pour voir ses chiffres. Un double clic le montre sur la carte.</translation>
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
    <name>parvis::JobArea</name>
    <message>
        <source>Cancel</source>
        <translation>Interrompre</translation>
    </message>
</context>
<context>
    <name>parvis::MainWindow</name>
    <message>
        <source>Parvis databases (*.parvis)</source>
        <translation>Bases Parvis (*.parvis)</translation>
    </message>
    <message>
        <source>No page shows this kind of record yet.</source>
        <translation>Aucune page n’affiche encore ce type de fiche.</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source> [read-only]</source>
        <translation> [lecture seule]</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Ouvrir une base</translation>
    </message>
    <message>
        <source>New database</source>
        <translation>Nouvelle base</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Checking the database…</source>
        <translation>Vérification de la base…</translation>
    </message>
    <message>
        <source>Parvis does not know what to do with “%1”. It opens databases (.parvis), contours (.gpkg, .geojson, .shp, .zip) and documents (.pdf).</source>
        <translation>Parvis ne sait que faire de «&#xa0;%1&#xa0;». Il ouvre les bases (.parvis), les contours (.gpkg, .geojson, .shp, .zip) et les documents (.pdf).</translation>
    </message>
    <message>
        <source>A change is being written; close the window once it is done.</source>
        <translation>Une modification est en cours d’écriture&#xa0;; fermez la fenêtre une fois qu’elle est terminée.</translation>
    </message>
</context>
<context>
    <name>parvis::MapCanvas</name>
    <message>
        <source>Map of the priority neighbourhoods</source>
        <translation>Carte des quartiers prioritaires</translation>
    </message>
    <message>
        <source>Arrows move, plus and minus zoom, Home shows everything, N and P go from one QPV to the next.</source>
        <translation>Les flèches déplacent la carte, plus et moins changent l’échelle, Origine montre tout, N et P passent d’un QPV au suivant ou au précédent.</translation>
    </message>
    <message numerus="yes">
        <source>%n QPV selected</source>
        <translation>
            <numerusform>%n QPV sélectionné</numerusform>
            <numerusform>%n QPV sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>to be filled in</source>
        <translation>à renseigner</translation>
    </message>
    <message>
        <source>%1 inhabitants (%2)</source>
        <translation>%1 habitants (%2)</translation>
    </message>
    <message>
        <source>date not stated</source>
        <translation>millésime non précisé</translation>
    </message>
    <message>
        <source>Population: %1</source>
        <translation>Population&#xa0;: %1</translation>
    </message>
    <message>
        <source>Official contour: %1 (%2)</source>
        <translation>Contour officiel&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Schematic extent, from: %1 (%2)</source>
        <translation>Emprise schématique, d’après&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>A place only, from: %1 (%2)</source>
        <translation>Simple emplacement, d’après&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Contract: %1</source>
        <translation>Contrat&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>parvis::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>parvis::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n to look at</source>
        <translation>
            <numerusform>%1, %n à regarder</numerusform>
            <numerusform>%1, %n à regarder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parvis::Page</name>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 au total</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
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
        <source>Back to the first layout</source>
        <translation>Revenir à la disposition d’origine</translation>
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
</context>
<context>
    <name>parvis::SearchBox</name>
    <message>
        <source>Search everything (Ctrl+K)</source>
        <translation>Rechercher partout (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Nothing holds these words.</source>
        <translation>Rien ne contient ces mots.</translation>
    </message>
    <message>
        <source> · page %1: %2</source>
        <translation> · page %1&#xa0;: %2</translation>
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
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Unexpected trouble: %1</source>
        <translation>Erreur inattendue&#xa0;: %1</translation>
    </message>
</context>
</TS>
